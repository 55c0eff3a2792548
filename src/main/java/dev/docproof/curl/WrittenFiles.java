package dev.docproof.curl;

import dev.docproof.http.Wire;
import dev.docproof.source.Attachments;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files as a snippet sees them: what it wrote itself before those that are there. */
final class WrittenFiles implements Attachments {
    private final Attachments others;
    private final Map<String, Optional<String>> written = new HashMap<>();

    WrittenFiles(Attachments others) {
        this.others = others;
    }

    /**
     * @param content a wire string; empty where only running something would tell
     */
    void write(String name, Optional<String> content, boolean append) {
        Optional<String> before =
                append
                        ? read(name)
                                .map(
                                        b ->
                                                new String(
                                                        b,
                                                        java.nio.charset.StandardCharsets
                                                                .ISO_8859_1))
                                .or(() -> Optional.of(""))
                        : Optional.of("");
        written.put(plain(name), before.flatMap(text -> content.map(more -> text + more)));
    }

    /** Whether the snippet writes to it what only a run would tell. */
    boolean isUnknown(String name) {
        Optional<String> own = written.get(plain(name));
        return own != null && own.isEmpty();
    }

    @Override
    public Optional<byte[]> read(String name) {
        Optional<String> own = written.get(plain(name));
        return own == null ? others.read(name) : own.map(Wire::bytes);
    }

    private static String plain(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }
}
