package dev.docproof.operation;

import java.util.Locale;
import java.util.Optional;

/** Finds methods in running text. */
final class MethodWords {
    private MethodWords() {}

    /** The first method that is followed by a target, its offsets counted in the text. */
    static Optional<MethodLine> first(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && Character.isUpperCase(text.charAt(at))) {
                int end = endOfWord(text, at);
                String word = text.substring(at, end).toUpperCase(Locale.ROOT);
                if (Methods.isMethod(word) && isMethod(text, at, end)) {
                    Optional<MethodLine> line = MethodLine.read(word + text.substring(end));
                    if (line.isPresent()) {
                        return Optional.of(shifted(balanced(line.get()), at));
                    }
                }
                at = Math.max(at, end - 1);
            }
        }
        return Optional.empty();
    }

    /** In upper case, or as {@code Get /users}: a path behind it leaves no doubt. */
    private static boolean isMethod(String text, int from, int to) {
        return Methods.isMethod(text.substring(from, to)) || text.startsWith(" /", to);
    }

    /** The only method named in a text in upper case. */
    static Optional<String> only(String text) {
        String found = "";
        for (int at = 0; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                int end = endOfWord(text, at);
                String word = text.substring(at, end);
                boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (alone && Methods.isMethod(word) && !word.equals(found)) {
                    if (!found.isEmpty()) {
                        return Optional.empty();
                    }
                    found = word;
                }
                at = Math.max(at, end - 1);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Without a bracket or a stop at its end that the sentence around it put there. */
    private static MethodLine balanced(MethodLine line) {
        String target = line.target();
        int end = target.length();
        while (end > 1 && isLoose(target.substring(0, end))) {
            end--;
        }
        int cut = target.length() - end;
        return new MethodLine(
                line.method(),
                target.substring(0, end),
                line.from(),
                line.version() ? line.to() : line.to() - cut,
                line.version(),
                line.rest());
    }

    private static boolean isLoose(String target) {
        char last = target.charAt(target.length() - 1);
        boolean closes =
                last == ')' && target.indexOf('(') < 0 || last == ']' && target.indexOf('[') < 0;
        return closes || ".,;:".indexOf(last) >= 0;
    }

    private static MethodLine shifted(MethodLine line, int by) {
        return new MethodLine(
                line.method(),
                line.target(),
                line.from() + by,
                line.to() + by,
                line.version(),
                line.rest());
    }
}
