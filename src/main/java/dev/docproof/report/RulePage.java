package dev.docproof.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages about rules that come with Docproof. */
public final class RulePage {
    private RulePage() {}

    /** In Markdown; empty for a rule of another version. */
    public static Optional<String> of(String id) {
        if (!id.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = RulePage.class.getResourceAsStream("/rules/" + id + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page of " + id, e);
        }
    }
}
