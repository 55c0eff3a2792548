package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code [1-10:2]} and {@code [a-z]} of curl's globbing. */
final class GlobRange {
    /**
     * @param end behind the closing bracket
     */
    record Result(List<String> values, int end, Optional<String> error) {}

    private final String pattern;
    private int at;

    private GlobRange(String pattern, int at) {
        this.pattern = pattern;
        this.at = at;
    }

    /**
     * @param from behind the opening bracket
     */
    static Result read(String pattern, int from) {
        int c = from < pattern.length() ? pattern.charAt(from) : -1;
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return new GlobRange(pattern, from).letters();
        }
        return ShellSyntax.isDigit(c)
                ? new GlobRange(pattern, from).numbers()
                : new Result(List.of(), from, Optional.of("bad range specification"));
    }

    private Result bad() {
        return new Result(List.of(), at, Optional.of("bad range"));
    }

    private Result letters() {
        if (at + 3 >= pattern.length() || pattern.charAt(at + 1) != '-') {
            return bad();
        }
        char first = pattern.charAt(at);
        char last = pattern.charAt(at + 2);
        at += 3;
        Optional<Long> step = step();
        boolean wrong =
                step.isEmpty()
                        || first == last && step.get() != 1
                        || first != last
                                && (first > last || step.get() > last - first || last - first > 25);
        return wrong ? bad() : values(first, last, step.get(), false, 0);
    }

    private Result numbers() {
        int from = at;
        Optional<Long> first = number();
        int width = pattern.charAt(from) == '0' ? at - from : 0;
        if (first.isEmpty() || at >= pattern.length() || pattern.charAt(at) != '-') {
            return bad();
        }
        at++;
        while (at < pattern.length() && ShellSyntax.isBlank(pattern.charAt(at))) {
            at++;
        }
        Optional<Long> last = number();
        Optional<Long> step = last.isEmpty() ? Optional.empty() : step();
        if (step.isEmpty()) {
            return bad();
        }
        long min = first.get();
        long max = last.get();
        boolean wrong =
                min == max && step.get() != 1
                        || min != max && (min > max || step.get() > max - min);
        return wrong ? bad() : values(min, max, step.get(), true, width);
    }

    /** {@code ]} for one, {@code :2]} for two; never zero. */
    private Optional<Long> step() {
        int c = at < pattern.length() ? pattern.charAt(at) : -1;
        at++;
        if (c == ']') {
            return Optional.of(1L);
        }
        Optional<Long> step = c == ':' ? number() : Optional.empty();
        boolean closed = at < pattern.length() && pattern.charAt(at) == ']';
        at++;
        return step.filter(value -> closed && value > 0);
    }

    private Optional<Long> number() {
        int from = at;
        while (at < pattern.length() && ShellSyntax.isDigit(pattern.charAt(at))) {
            at++;
        }
        return at == from || at - from > 18
                ? Optional.empty()
                : Optional.of(Long.parseLong(pattern.substring(from, at)));
    }

    private Result values(long first, long last, long step, boolean number, int width) {
        List<String> values = new ArrayList<>();
        for (long i = first; i <= last && values.size() <= Globbing.MOST; i += step) {
            String digits = String.valueOf(i);
            values.add(
                    number
                            ? "0".repeat(Math.max(0, width - digits.length())) + digits
                            : String.valueOf((char) i));
        }
        return new Result(values, at, Optional.empty());
    }
}
