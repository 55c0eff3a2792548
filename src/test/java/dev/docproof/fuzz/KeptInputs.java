package dev.docproof.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inputs kept for a reader, a line each in one file: one char a byte, with {@code \n}, {@code
 * \r}, {@code \t}, <code>\\</code> and {@code \xNN}. Lines that start with {@code #} say why the
 * next one is there.
 *
 * <p>On its own it turns such a file into a folder with a file an input, as Jazzer wants it, and
 * back: {@code unpack FILE FOLDER} and {@code pack FOLDER FILE}.
 */
public final class KeptInputs {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private KeptInputs() {}

    static List<byte[]> of(FuzzedReader reader) throws IOException {
        return read(FOLDER.resolve(reader.label() + ".txt"));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("unpack")) {
            unpack(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            pack(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private static void unpack(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] input : read(file)) {
            number++;
            Files.write(folder.resolve("kept-" + number), input);
        }
    }

    /** What is in the file stays; what is new goes below it, the shortest first. */
    private static void pack(Path folder, Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
        try (Stream<Path> inputs = Files.list(folder)) {
            List<String> found = new ArrayList<>();
            for (Path input : inputs.toList()) {
                found.add(escaped(Files.readAllBytes(input)));
            }
            found.stream()
                    .filter(line -> !line.isEmpty() && !lines.contains(line))
                    .distinct()
                    .sorted(
                            (one, other) ->
                                    one.length() == other.length()
                                            ? one.compareTo(other)
                                            : one.length() - other.length())
                    .forEach(lines::add);
        }
        Files.write(file, lines, StandardCharsets.US_ASCII);
    }

    private static List<byte[]> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                .filter(line -> !line.startsWith("#"))
                .map(KeptInputs::bytes)
                .toList();
    }

    static String escaped(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        String line = text.chars().mapToObj(KeptInputs::escaped).collect(Collectors.joining());
        return line.startsWith("#") ? "\\x23" + line.substring(1) : line;
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\\' -> "\\\\";
            default -> c < ' ' || c > '~' ? "\\x%02x".formatted(c) : String.valueOf((char) c);
        };
    }

    static byte[] bytes(String line) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = line.charAt(i++);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'x' -> {
                    text.append((char) Integer.parseInt(line.substring(i, i + 2), 16));
                    i += 2;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
