package dev.docproof.json;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the text that moves on, and what was to be said about the text so far.
 *
 * <p>Methods that answer a boolean answer whether reading can go on.
 */
final class Cursor {
    static final char END = '\uFFFF';

    private final Slice slice;
    private final String text;
    private final Dialect dialect;
    private final List<Finding> findings = new ArrayList<>();
    private int at;
    private boolean elidedByComment;

    Cursor(Slice slice, Dialect dialect) {
        this.slice = slice;
        this.text = slice.text();
        this.dialect = dialect;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean isTolerant() {
        return dialect == Dialect.DOCUMENTATION;
    }

    /** {@link #END} past the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : END;
    }

    boolean looksAt(String words) {
        return text.startsWith(words, at);
    }

    int indexOf(String words, int from) {
        return text.indexOf(words, from);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    Span span(int from) {
        return slice.span(from, at);
    }

    Span span(int from, int to) {
        return slice.span(from, Math.min(to, text.length()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Says that the text is no JSON; reading cannot go on. */
    boolean fail(int from, int to, String message) {
        findings.add(Rule.JSON_INVALID.at(span(from, to), message));
        return false;
    }

    boolean fail(int from, int to, String message, String hint) {
        findings.add(Rule.JSON_INVALID.at(span(from, to), message).withHint(hint));
        return false;
    }

    boolean unexpected(String expected) {
        int end = Found.endOf(this);
        return fail(at, end, "expected %s, found %s".formatted(expected, Found.words(this, end)));
    }

    /** Says it and goes on, whichever the dialect. */
    void remark(Rule rule, int from, int to, String message, String hint) {
        findings.add(rule.at(span(from, to), message).withHint(hint));
    }

    /** Something that only documentation may write. */
    boolean tolerate(Rule rule, int from, int to, String message, String hint) {
        Rule effective = isTolerant() ? rule : Rule.JSON_INVALID;
        findings.add(effective.at(span(from, to), message).withHint(hint));
        return isTolerant();
    }

    /** Whether a comment since the last question stood for further members or items. */
    boolean wasElidedByComment() {
        boolean was = elidedByComment;
        elidedByComment = false;
        return was;
    }

    /** Over white space and comments. */
    boolean skipBlank() {
        while (true) {
            while (isSpace(peek())) {
                at++;
            }
            int end = isTolerant() || peek() == '/' ? Comments.end(this) : at;
            if (end == at) {
                return true;
            }
            if (!comment(end)) {
                return false;
            }
        }
    }

    private boolean comment(int end) {
        int from = at;
        String words = Comments.words(text(from, end));
        at = end;
        if (isTolerant() && Comments.elides(words)) {
            elidedByComment = true;
            return elision(from);
        }
        return tolerate(
                Rule.JSON_COMMENT,
                from,
                end,
                "JSON has no comments",
                "say it in the text around the block");
    }

    /** Says that something was left out from there to here. */
    boolean elision(int from) {
        findings.add(Rule.JSON_ELIDED.at(span(from), "part of the JSON is left out here"));
        return true;
    }

    // Docs carry non-breaking spaces; only RFC 8259's four are white space in an answer.
    private boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || isTolerant() && c != END && (Character.isSpaceChar(c) || c == '\uFEFF');
    }
}
