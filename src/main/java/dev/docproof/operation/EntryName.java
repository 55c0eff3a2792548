package dev.docproof.operation;

import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.markdown.Inline.Style;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name in a cell, and what marks beside it say.
 *
 * @param indent how far it is set in, in marks such as dashes, arrows and hard blanks
 * @param required empty where no mark says it
 * @param nameless whether the cell says in words that the row has no name of its own
 */
record EntryName(String text, Span span, int indent, Optional<Boolean> required, boolean nameless) {
    private static final String INDENT = "-–—└├│─↳→»>•·\u00a0\u2003 .";

    static EntryName of(Inline cell) {
        String plain = cell.plain();
        boolean code = !cell.codes().isEmpty();
        int indent = indent(plain, code ? cell.codes().get(0).from() : plain.length());
        int from = code ? Math.max(indent, cell.codes().get(0).from()) : indent;
        from = code && cell.codes().get(0).to() > from ? afterMarks(plain, from) : from;
        int to = code ? endOfCode(cell, plain) : endOfWords(plain, from);
        String rest = plain.substring(0, Math.min(from, to)) + " " + plain.substring(to);
        boolean question = to - from > 1 && plain.charAt(to - 1) == '?';
        int end = to - (question ? 1 : 0);
        while (end > from && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        Optional<Boolean> optional = question ? Optional.of(false) : Optional.empty();
        return new EntryName(
                plain.substring(Math.min(from, end), end),
                cell.text().span(Math.min(from, end), end),
                indent + (from > indent && code ? from - cell.codes().get(0).from() : 0),
                required(rest.strip()).or(() -> optional),
                isNameless(cell, indent));
    }

    private static int indent(String plain, int limit) {
        int at = 0;
        while (at < limit && at < plain.length() && INDENT.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        boolean all = at == plain.length();
        boolean dotted = at == 1 && plain.charAt(0) == '.';
        return all || dotted ? 0 : at;
    }

    private static int afterMarks(String plain, int from) {
        int at = from;
        while (at + 1 < plain.length() && "»└├↳→\u00a0 ".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@code `a`[].b} is one name. */
    private static int endOfCode(Inline cell, String plain) {
        int to = cell.codes().get(0).to();
        while (to + 1 < plain.length() && ".[]".indexOf(plain.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** Words in brackets, a star and a second line are about the name. */
    private static int endOfWords(String plain, int from) {
        int end = plain.length();
        for (String stop : List.of("\n", " (", " *", "*", " [", " `")) {
            int at = plain.indexOf(stop, from + 1);
            end = at > from && at < end ? at : end;
        }
        return Math.max(end, from);
    }

    private static Optional<Boolean> required(String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        if (lower.contains("optional")) {
            return Optional.of(false);
        }
        boolean marked = lower.contains("required") || lower.contains("mandatory");
        return marked || lower.startsWith("*") ? Optional.of(true) : Optional.empty();
    }

    /**
     * {@code *anonymous*}: a remark in place of a name, all of it emphasised and none of it code.
     */
    private static boolean isNameless(Inline cell, int indent) {
        List<Mark> marks = cell.marks();
        return indent == 0
                && marks.size() == 1
                && marks.get(0).style() == Style.EMPHASIS
                && cell.plain().equals("anonymous");
    }
}
