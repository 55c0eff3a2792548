package dev.docproof.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of {@code docproof.yml}, for editors. */
public final class ConfigSchema {
    private static final String NAME = "docproof.schema.json";

    private ConfigSchema() {}

    public static String text() {
        try (InputStream in = ConfigSchema.class.getResourceAsStream(NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + NAME, e);
        }
    }
}
