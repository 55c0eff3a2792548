package dev.docproof.operation;

import java.util.Optional;

/**
 * {@code GET /users?id={id} HTTP/1.1}: a method, a target and perhaps a version, wherever such a
 * line stands.
 *
 * @param from where the method starts in the text it was read from
 * @param to past the last character that was read
 * @param version whether it names a version of HTTP
 * @param rest whether other words follow
 */
record MethodLine(String method, String target, int from, int to, boolean version, boolean rest) {
    /** A line that starts with a method and a target, blanks before it left aside. */
    static Optional<MethodLine> read(String text) {
        int from = skipBlanks(text, 0);
        int methodEnd = endOfMethod(text, from);
        String method = method(text.substring(from, methodEnd));
        int start = skipBlanks(text, methodEnd);
        boolean glued = start == methodEnd && !text.startsWith("}", Math.max(0, methodEnd - 1));
        if (!Methods.isMethod(method) || glued || start >= text.length()) {
            return Optional.empty();
        }
        int end = endOfTarget(text, start);
        String target = text.substring(start, end);
        if (!Targets.isTarget(target) && !Targets.isRelative(target)) {
            return Optional.empty();
        }
        int next = skipBlanks(text, end);
        boolean version = text.startsWith("HTTP/", next);
        int to = version ? endOfWord(text, next) : end;
        return Optional.of(
                new MethodLine(
                        method, target, from, to, version, skipBlanks(text, to) < text.length()));
    }

    /** Some pages write {@code {GET} /users}, and leave out the blank behind it. */
    private static int endOfMethod(String text, int from) {
        int end = endOfWord(text, from);
        int brace = text.indexOf('}', from);
        return text.startsWith("{", from) && brace > 0 && brace < end ? brace + 1 : end;
    }

    private static String method(String word) {
        String bare = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
        boolean braced = bare.startsWith("{") && bare.endsWith("}");
        return braced ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** A target may hold blanks inside of braces or angle brackets. */
    private static int endOfTarget(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || Character.isWhitespace(c) && depth == 0) {
                break;
            }
            depth += c == '{' || c == '<' ? 1 : c == '}' || c == '>' ? -1 : 0;
            at++;
        }
        return depth > 0 ? endOfWord(text, from) : at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
