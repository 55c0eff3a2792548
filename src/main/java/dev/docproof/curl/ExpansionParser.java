package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.http.Wire;
import java.util.List;
import java.util.Optional;

/** Reads one expansion (POSIX 2.6): a parameter, what a command prints, arithmetic. */
final class ExpansionParser {
    private static final List<String> OPERATORS =
            List.of(":-", "-", ":=", "=", ":+", "+", ":?", "?");

    private final ShellParser shell;
    private final ShellCursor cursor;
    private final boolean quoted;
    private final String text;
    private final int from;

    /**
     * @param cursor stands at the dollar sign or the backquote
     * @param quoted whether it stands between double quotes
     */
    ExpansionParser(ShellParser shell, ShellCursor cursor, boolean quoted) {
        this.shell = shell;
        this.cursor = cursor;
        this.quoted = quoted;
        this.text = cursor.text();
        this.from = cursor.at();
    }

    /** The expansion, or the plain text that only looked like one; the cursor is left behind it. */
    Piece piece() {
        int next = cursor.peek(1);
        if (cursor.peek() == '`') {
            return backquotes();
        }
        if (cursor.looking("$((")) {
            cursor.moveTo(cursor.pastArithmetic(from));
            return opaque("arithmetic is not worked out");
        }
        if (next == '(') {
            ShellParser.Nested nested = shell.nested(from + 2);
            cursor.moveTo(nested.end());
            return new Shell.Output(nested.body(), quoted, from, nested.end());
        }
        if (next == '{') {
            return braced();
        }
        if (ShellSyntax.isName(next) || next >= 0 && "?#@*!$-".indexOf(next) >= 0) {
            return named();
        }
        return dollar();
    }

    private Piece opaque(String reason) {
        return new Shell.Opaque(reason, from, cursor.at());
    }

    private Piece variable(String name, String operator, Optional<RawWord> operand) {
        return new Shell.Variable(name, operator, operand, quoted, from, cursor.at());
    }

    private Piece dollar() {
        cursor.moveTo(from + 1);
        return new Shell.Text("$", quoted ? Quote.DOUBLE : Quote.NONE, from, from + 1);
    }

    private Piece named() {
        cursor.skip(2);
        if (ShellSyntax.startsName(text.charAt(from + 1))) {
            while (ShellSyntax.isName(cursor.peek()) || isContinued()) {
                cursor.skip(cursor.peek() == '\\' ? 2 : 1);
            }
        }
        String name = text.substring(from + 1, cursor.at()).replace("\\\n", "");
        return variable(name, "", Optional.empty());
    }

    /** A continued line in the middle of a name: the shell never sees the line end. */
    private boolean isContinued() {
        return cursor.looking("\\\n") && ShellSyntax.isName(cursor.peek(2));
    }

    private Piece braced() {
        boolean length = cursor.peek(2) == '#' && ShellSyntax.isName(cursor.peek(3));
        int start = from + (length ? 3 : 2);
        int end = start;
        while (end < cursor.end() && ShellSyntax.isName(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= cursor.end()) {
            return opaqueBraces();
        }
        String name = text.substring(start, end);
        if (text.charAt(end) == '}') {
            cursor.moveTo(end + 1);
            return variable(name, length ? "#" : "", Optional.empty());
        }
        return operator(name, end);
    }

    private Piece operator(String name, int operatorAt) {
        int length = text.startsWith(":", operatorAt) ? 2 : 1;
        String operator = text.substring(operatorAt, Math.min(operatorAt + length, cursor.end()));
        int end = cursor.closingBrace(from + 2);
        if (end < 0 || !OPERATORS.contains(operator)) {
            return opaqueBraces();
        }
        RawWord operand = WordParser.operand(shell, operatorAt + length, end, quoted);
        cursor.moveTo(end + 1);
        return variable(name, operator, Optional.of(operand));
    }

    /** Something in braces that is no plain variable; a template engine's, more often than not. */
    private Piece opaqueBraces() {
        int end = cursor.closingBrace(from + 2);
        if (end < 0) {
            return dollar();
        }
        cursor.moveTo(end + 1);
        return variable(text.substring(from + 2, end), "?opaque", Optional.empty());
    }

    private Piece backquotes() {
        int end = from + 1;
        while (end < cursor.end() && text.charAt(end) != '`') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= cursor.end()) {
            cursor.moveTo(shell.unclosed(from, '`'));
            String plain = Wire.of(text.substring(from, cursor.at()));
            return new Shell.Text(plain, Quote.NONE, from, cursor.at());
        }
        cursor.moveTo(end + 1);
        if (isEscaped(from + 1, end)) {
            return opaque("escapes between backquotes are not worked out");
        }
        return new Shell.Output(shell.within(from + 1, end), quoted, from, end + 1);
    }

    /** Whether the shell would take away a backslash before it reads what is inside. */
    private boolean isEscaped(int start, int end) {
        String special = quoted ? "$`\\\"" : "$`\\";
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == '\\' && special.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
