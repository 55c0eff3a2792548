package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Curl's own {@code {a,b}} and {@code [1-3]} in URLs ({@code tool_urlglob.c}). */
final class Globbing {
    /** A page that asks for more requests than this is not replayed. */
    static final int MOST = 1000;

    private static final int PATTERNS = 100;

    private final String pattern;
    private final List<List<String>> choices = new ArrayList<>();
    private long amount = 1;
    private Optional<String> error = Optional.empty();
    private int at;

    private Globbing(String pattern) {
        this.pattern = pattern;
    }

    /**
     * @param urls in the order curl fetches them
     * @param error what curl says of a pattern it does not read; there are no URLs then
     */
    record Result(List<String> urls, Optional<String> error) {}

    static Result expand(String url) {
        Globbing globbing = new Globbing(url);
        globbing.parse();
        if (globbing.error.isEmpty() && globbing.amount > MOST) {
            globbing.fail("too many URLs", 0);
        }
        return globbing.error.isPresent()
                ? new Result(List.of(), globbing.error)
                : new Result(globbing.all(), Optional.empty());
    }

    private void fail(String what, int place) {
        if (error.isEmpty()) {
            error = Optional.of(place > 0 ? what + " in URL position " + place : what);
        }
    }

    private void parse() {
        while (at < pattern.length() && error.isEmpty()) {
            String literal = literal();
            if (error.isPresent()) {
                return;
            }
            if (!literal.isEmpty()) {
                choices.add(List.of(literal));
            } else if (pattern.charAt(at) == '{') {
                at++;
                set();
            } else {
                at++;
                range();
            }
            if (choices.size() >= PATTERNS) {
                fail("too many globs", at + 1);
            }
        }
    }

    private String literal() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '{') {
            char c = pattern.charAt(at);
            if (c == '[') {
                int skip = addressLength();
                if (skip == 0) {
                    break;
                }
                text.append(pattern, at, at + skip);
                at += skip;
                continue;
            }
            if (c == '}' || c == ']') {
                fail("unmatched close brace/bracket", at + 1);
                return "";
            }
            if (c == '\\'
                    && at + 1 < pattern.length()
                    && "{}[]".indexOf(pattern.charAt(at + 1)) >= 0) {
                at++;
            }
            text.append(pattern.charAt(at));
            at++;
        }
        return text.toString();
    }

    /** Brackets that hold an IPv6 address, or nothing, are no pattern. */
    private int addressLength() {
        int close = pattern.indexOf(']', at);
        if (close < 0 || close - at + 1 >= 128) {
            return 0;
        }
        if (close == at + 1) {
            return 2;
        }
        return CurlHost.isBracketedAddress(pattern.substring(at, close + 1)) ? close - at + 1 : 0;
    }

    private void set() {
        int open = at;
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{' || c == '[') {
                fail("nested brace", at + 1);
                return;
            }
            if (c == ']') {
                fail("unexpected close bracket", at + 1);
                return;
            }
            if (c == '}' && at == open) {
                fail("empty string within braces", at + 1);
                return;
            }
            at++;
            if (c == '}' || c == ',') {
                elements.add(element.toString());
                element.setLength(0);
                if (c == '}') {
                    add(elements);
                    return;
                }
                continue;
            }
            if (c == '\\' && at < pattern.length()) {
                c = pattern.charAt(at++);
            }
            element.append(c);
        }
        fail("unmatched brace", open);
    }

    private void add(List<String> elements) {
        choices.add(elements);
        amount = Math.min(amount * elements.size(), Integer.MAX_VALUE);
    }

    private void range() {
        GlobRange.Result range = GlobRange.read(pattern, at);
        if (range.error().isPresent()) {
            fail(range.error().get(), range.end() + 1);
            return;
        }
        at = range.end();
        add(range.values());
    }

    private List<String> all() {
        List<String> urls = List.of("");
        for (List<String> choice : choices) {
            List<String> longer = new ArrayList<>();
            for (String url : urls) {
                choice.forEach(element -> longer.add(url + element));
            }
            urls = longer;
        }
        return urls;
    }
}
