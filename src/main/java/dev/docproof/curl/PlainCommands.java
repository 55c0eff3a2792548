package dev.docproof.curl;

import dev.docproof.http.Wire;
import dev.docproof.source.Attachments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** What the commands that only repeat text would print; they are worked out, not run. */
final class PlainCommands {
    private PlainCommands() {}

    /** A wire string, or empty for any other command. */
    static Optional<String> run(String name, List<Word> arguments, Input input, Attachments files) {
        List<String> values = arguments.stream().map(Word::value).toList();
        if (name.equals("echo")) {
            return Optional.of(echo(values));
        }
        if (name.equals("printf")) {
            return Printf.print(values);
        }
        if (name.equals("cat")) {
            return cat(values, input, files);
        }
        if (name.equals("base64")) {
            return base64(values, input, files);
        }
        if (name.equals("tr") && values.size() == 2) {
            return translated(values.get(0), values.get(1), input);
        }
        if (name.equals("head") && values.size() >= 2 && values.get(0).equals("-c")) {
            return beginning(values, input, files);
        }
        if (name.equals("gzip") && (values.isEmpty() || values.equals(List.of("-c")))) {
            return input.take().map(PlainCommands::zipped);
        }
        if (name.equals("true") || name.equals(":")) {
            return Optional.of("");
        }
        return Optional.empty();
    }

    private static String echo(List<String> values) {
        int first = 0;
        boolean newline = true;
        boolean escapes = false;
        while (first < values.size() && isEchoOption(values.get(first))) {
            String option = values.get(first);
            newline &= option.indexOf('n') < 0;
            escapes |= option.indexOf('e') > 0;
            first++;
        }
        String text = String.join(" ", values.subList(first, values.size()));
        if (!escapes) {
            return text + (newline ? "\n" : "");
        }
        int stop = text.indexOf("\\c");
        String all = Printf.escapes(stop < 0 ? text : text.substring(0, stop));
        return all + (newline && stop < 0 ? "\n" : "");
    }

    private static boolean isEchoOption(String value) {
        return value.length() > 1
                && value.charAt(0) == '-'
                && value.chars().skip(1).allMatch(c -> "neE".indexOf(c) >= 0);
    }

    private static Optional<String> base64(List<String> values, Input input, Attachments files) {
        boolean oneLine = values.contains("-w0") || values.contains("--wrap=0");
        List<String> names =
                values.stream().filter(v -> !v.equals("-w0") && !v.equals("--wrap=0")).toList();
        if (names.stream().anyMatch(name -> name.startsWith("-"))) {
            return Optional.empty();
        }
        return cat(names, input, files)
                .map(Wire::bytes)
                .map(
                        bytes ->
                                oneLine
                                        ? Base64.getEncoder().encodeToString(bytes)
                                        : Base64.getMimeEncoder(76, new byte[] {'\n'})
                                                        .encodeToString(bytes)
                                                + "\n");
    }

    /** {@code tr -d SET} and {@code tr X Y}; what needs ranges or classes is not worked out. */
    private static Optional<String> translated(String first, String second, Input input) {
        if (first.equals("-d")) {
            String removed = Printf.escapes(second);
            return input.take().map(text -> without(text, removed));
        }
        String from = Printf.escapes(first);
        String to = Printf.escapes(second);
        return from.length() == 1 && to.length() == 1
                ? input.take().map(text -> text.replace(from.charAt(0), to.charAt(0)))
                : Optional.empty();
    }

    private static Optional<String> beginning(List<String> values, Input input, Attachments files) {
        String number = values.get(1);
        boolean counts = number.length() < 8 && number.chars().allMatch(ShellSyntax::isDigit);
        if (!counts || number.isEmpty()) {
            return Optional.empty();
        }
        int most = Integer.parseInt(number);
        List<String> names = values.subList(2, values.size());
        if (names.equals(List.of("/dev/zero"))) {
            return Optional.of("\0".repeat(most));
        }
        return cat(names, input, files)
                .map(text -> text.substring(0, Math.min(most, text.length())));
    }

    private static String zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Wire.bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        byte[] all = bytes.toByteArray();
        // RFC 1952, section 2.3: the system that wrote it; 3 is Unix.
        all[9] = 3;
        return new String(all, StandardCharsets.ISO_8859_1);
    }

    private static String without(String text, String removed) {
        StringBuilder left = new StringBuilder(text.length());
        text.chars().filter(c -> removed.indexOf(c) < 0).forEach(c -> left.append((char) c));
        return left.toString();
    }

    private static Optional<String> cat(List<String> values, Input input, Attachments files) {
        if (values.isEmpty()) {
            return input.take();
        }
        StringBuilder all = new StringBuilder();
        for (String value : values) {
            Optional<String> text =
                    value.equals("-")
                            ? input.take()
                            : files.read(Wire.text(value))
                                    .map(b -> new String(b, StandardCharsets.ISO_8859_1));
            if (text.isEmpty()) {
                return text;
            }
            all.append(text.get());
        }
        return Optional.of(all.toString());
    }
}
