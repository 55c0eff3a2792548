package dev.docproof.curl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bash of this machine, in a folder of its own, with a curl that only writes down its words.
 */
final class RealBash implements AutoCloseable {
    // A function hears the words; each ends in a NUL, a command in a NUL more and a mark.
    private static final String FRAME =
            """
            set +H
            curl() { local word; for word; do printf '%%s\\0' "$word"; done >&9; printf '\\0END\\0' >&9; }
            for ((i = 0; i < %d; i++)); do
              ( exec 9>heard-$i; . ./script-$i ) 2>error-$i >/dev/null </dev/null
            done
            """;

    private static final Pattern REFUSED =
            Pattern.compile("syntax error|unexpected EOF|bad substitution|here-document");

    private final Path folder;
    private final Map<String, String> environment;

    /** The words of each curl process, as wire strings. */
    record Heard(List<List<String>> commands) {}

    RealBash(Map<String, String> environment) throws IOException {
        this.environment = environment;
        this.folder = Files.createTempDirectory("docproof-bash");
        Files.writeString(folder.resolve("empty"), "");
    }

    Path folder() {
        return folder;
    }

    /** For each script what its curls were given; empty where bash complains of its syntax. */
    List<Optional<Heard>> run(List<String> scripts) throws IOException {
        for (int i = 0; i < scripts.size(); i++) {
            Files.writeString(folder.resolve("script-" + i), scripts.get(i));
        }
        Files.writeString(folder.resolve("frame"), FRAME.formatted(scripts.size()));
        ProcessBuilder bash = new ProcessBuilder("bash", "--norc", "frame");
        bash.environment().clear();
        bash.environment().putAll(environment);
        bash.environment().put("PATH", "/usr/bin:/bin");
        bash.environment().put("LC_ALL", "C.UTF-8");
        bash.directory(folder.toFile()).inheritIO();
        try {
            bash.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Optional<Heard>> all = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            boolean refused = REFUSED.matcher(text("error-" + i)).find();
            all.add(refused ? Optional.empty() : Optional.of(heard(text("heard-" + i))));
        }
        return all;
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
    }

    private static Heard heard(String text) {
        List<List<String>> commands = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf("\0END\0"); end >= 0; end = text.indexOf("\0END\0", from)) {
            String words = text.substring(from, end);
            // Each word ends in a NUL, and the last one's is behind what was cut off.
            commands.add(words.isEmpty() ? List.of() : words(words));
            from = end + 5;
        }
        return new Heard(commands);
    }

    private static List<String> words(String text) {
        return List.of(
                (text.endsWith("\0") ? text.substring(0, text.length() - 1) : text)
                        .split("\0", -1));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException("Cannot delete " + path, e);
                                }
                            });
        }
    }
}
