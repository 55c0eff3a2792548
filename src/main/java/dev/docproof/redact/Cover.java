package dev.docproof.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page with stars over its secrets. It is as long as it was, so that every place in
 * it stays where it is.
 */
final class Cover {
    private static final char STAR = '*';

    /** Each costs a look through the whole page. */
    private static final int MOST_VALUES = 100;

    /** A name and what leads to its value, as pages write headers, members and parameters. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<![\\w-])(?<name>[A-Za-z][\\w-]{1,99})"
                            + "(?:(?<member>\\\\?[\"'][ \\t]{0,9}:[ \\t]{0,9}\\\\?[\"'])"
                            + "|(?<header>:[ \\t]{0,9}(?:(?:Basic|Bearer|Digest|Token)[ \\t]{1,9})?)"
                            + "|=)",
                    Pattern.CASE_INSENSITIVE);

    /** {@code -u name:password}, and the same before the host of a URL. */
    private static final Pattern LOGIN =
            Pattern.compile(
                    "(?:(?:^|\\s)(?:-u|--user|--proxy-user)[ =]?[\"']?"
                            + "|://(?=[^\\s/@\"'<>]{1,300}@))"
                            + "[^\\s:/@\"'<>]{1,99}:(?<password>[^\\s/@\"'<>$]{1,200})",
                    Pattern.MULTILINE);

    /** A shorter value, or one of letters only, may be a word of the page. */
    private static final Pattern TELLING = Pattern.compile("(?=.*[^A-Za-z]).{8,}");

    private final String text;
    private final BitSet secret;

    private Cover(String text) {
        this.text = text;
        this.secret = new BitSet(text.length());
    }

    static String over(String text, Iterable<String> forms) {
        Cover cover = new Cover(text);
        forms.forEach(cover::known);
        cover.named();
        cover.logins();
        cover.elsewhere();
        return cover.covered();
    }

    private void known(String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
            secret.set(at, at + form.length());
        }
    }

    private void named() {
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            if (SensitiveNames.isSecret(matcher.group("name"))) {
                value(matcher);
            }
        }
    }

    private void value(Matcher name) {
        int from = name.end();
        if (name.group("member") != null) {
            secret.set(from, end(from, "\"'\r\n"));
        } else if (name.group("header") != null) {
            header(from);
        } else if (!isOpen(from)) {
            secret.set(from, end(from, "&\"'`# \t\r\n"));
        }
    }

    /** Prose after a colon has blanks; the value of a header has none, but for cookies. */
    private void header(int from) {
        int end = end(from, "\"'`\r\n");
        String value = text.substring(from, end).strip();
        boolean isOne = value.indexOf(' ') < 0 || value.contains("=");
        if (isOne && !isOpen(from)) {
            secret.set(from, end);
        }
    }

    /** What is to be filled in is no secret. */
    private boolean isOpen(int at) {
        return at < text.length() && "<{$[".indexOf(text.charAt(at)) >= 0;
    }

    private int end(int from, String stops) {
        int at = from;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            boolean escapes = text.charAt(at) == '\\' && at + 1 < text.length();
            if (escapes && isQuoteOfThis(from, at)) {
                return at;
            }
            at += escapes ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    /** Whether the value began with an escaped quote too, as in a command of the shell. */
    private boolean isQuoteOfThis(int from, int at) {
        return from >= 2
                && text.charAt(from - 2) == '\\'
                && text.charAt(at + 1) == text.charAt(from - 1);
    }

    private void logins() {
        Matcher matcher = LOGIN.matcher(text);
        while (matcher.find()) {
            secret.set(matcher.start("password"), matcher.end("password"));
        }
    }

    /** What is secret in one place is so in every other. */
    private void elsewhere() {
        List<String> values = new ArrayList<>();
        for (int at = secret.nextSetBit(0); at >= 0; at = secret.nextSetBit(at)) {
            int end = secret.nextClearBit(at);
            values.add(text.substring(at, end));
            at = end;
        }
        values.stream()
                .distinct()
                .filter(value -> TELLING.matcher(value).matches())
                .limit(MOST_VALUES)
                .forEach(this::known);
    }

    private String covered() {
        if (secret.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text);
        for (int at = secret.nextSetBit(0); at >= 0; at = secret.nextSetBit(at + 1)) {
            char old = text.charAt(at);
            covered.setCharAt(at, old == '\n' || old == '\r' ? old : STAR);
        }
        return covered.toString();
    }
}
