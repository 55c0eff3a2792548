package dev.docproof.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds HTTP statuses in text and tells them from other numbers. */
final class StatusWords {
    /** Words that make a number behind them a status. */
    private static final Set<String> BEFORE =
            Set.of(
                    "http",
                    "status",
                    "code",
                    "return",
                    "returns",
                    "returned",
                    "responds",
                    "respond",
                    "answers",
                    "answered",
                    "response",
                    "error",
                    "codes",
                    "statuscode");

    /** Words between those and the number that change nothing. */
    private static final Set<String> BETWEEN =
            Set.of(
                    "a", "an", "the", "with", "of", "is", "http", "status", "code", "to", "be",
                    "in", "or", "and");

    private static final Set<String> AFTER =
            Set.of(
                    "status",
                    "response",
                    "responses",
                    "error",
                    "errors",
                    "code",
                    "http",
                    "ok",
                    "created",
                    "accepted",
                    "bad",
                    "unauthorized",
                    "forbidden",
                    "not",
                    "conflict",
                    "internal",
                    "unprocessable",
                    "service",
                    "too",
                    "gone",
                    "precondition");

    private StatusWords() {}

    /** A status and where it stands in its text, its reason phrase included. */
    record Found(int code, int from, int to) {}

    /** The code at the start of a text, {@code 404 Not Found}; 0 where there is none. */
    static int leading(String text) {
        int from = 0;
        while (from < text.length() && "`*\"'([ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int at = text.startsWith("HTTP ", from) ? from + 5 : from;
        return isCode(text, at) ? code(text, at) : 0;
    }

    /**
     * All statuses of running text. 100 is none that anybody is answered with (RFC 9110, section
     * 15.2.1); where prose says that a request returns it, it is a code of the page's own.
     */
    static List<Found> inProse(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at + 3 <= text.length(); at++) {
            if (isCode(text, at) && code(text, at) != 100 && isStatus(text, at)) {
                found.add(new Found(code(text, at), at, at + 3));
                at += 2;
            }
        }
        return found;
    }

    /** All numbers that can be statuses, for text that is known to speak of statuses. */
    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at + 3 <= text.length(); at++) {
            if (isCode(text, at)) {
                found.add(new Found(code(text, at), at, at + 3));
                at += 2;
            }
        }
        return found;
    }

    private static int code(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 3));
    }

    private static boolean isCode(String text, int at) {
        if (at + 3 > text.length() || "12345".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean digits = isDigit(text, at + 1) && isDigit(text, at + 2);
        return digits
                && !isWordAt(text, at - 1)
                && !isWordAt(text, at + 3)
                && isRegistered(code(text, at));
    }

    private static boolean isRegistered(int code) {
        return code / 100 == 1 && code <= 103
                || code / 100 == 2 && code <= 226
                || code / 100 == 3 && code <= 308
                || code / 100 == 4 && code <= 451
                || code == 499
                || code / 100 == 5 && code <= 511
                || code >= 520 && code <= 530;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    private static boolean isWordAt(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean decimal =
                ".,".indexOf(c) >= 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || "_%/$#".indexOf(c) >= 0 || decimal;
    }

    private static boolean isStatus(String text, int at) {
        String after = word(text, at + 3);
        if (AFTER.contains(after) || text.startsWith(" No Content", at + 3)) {
            return true;
        }
        int end = at;
        for (int i = 0; i < 5; i++) {
            int start = startOfWord(text, end);
            String before =
                    text.substring(start, end).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (BEFORE.contains(before)) {
                return true;
            }
            boolean number = before.isEmpty() && start < end;
            if (start == end || !BETWEEN.contains(before) && !number) {
                return false;
            }
            end = start;
        }
        return false;
    }

    private static int startOfWord(String text, int end) {
        int at = end;
        while (at > 0 && !isAsciiLetterOrDigit(text.charAt(at - 1))) {
            if (text.charAt(at - 1) == '.') {
                return end;
            }
            at--;
        }
        while (at > 0 && isAsciiLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String word(String text, int from) {
        int at = from;
        while (at < text.length() && " `\"')*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
