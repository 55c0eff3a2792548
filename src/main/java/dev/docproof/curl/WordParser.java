package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one word of a shell snippet: quotes, escapes and the places of expansions. */
final class WordParser {
    private final ShellParser shell;
    private final String text;
    private final int limit;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private WordParser(ShellParser shell, int at) {
        this.shell = shell;
        this.text = shell.text();
        this.limit = shell.end();
        this.at = at;
    }

    /** The word that starts here; the parser is left behind it. */
    static RawWord word(ShellParser shell) {
        WordParser word = new WordParser(shell, shell.at());
        int from = word.at;
        word.unquoted();
        shell.moveTo(word.at);
        return new RawWord(word.pieces, from, word.at);
    }

    /** Text in which only expansions are special: the body of a here-document. */
    static RawWord hereDocument(ShellParser shell, int from, int to) {
        WordParser body = new WordParser(shell, from);
        body.expanding(to, true);
        return new RawWord(body.pieces, from, to);
    }

    private int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : -1;
    }

    private void add(String value, Quote quote, int from) {
        pieces.add(new Shell.Text(Wire.of(value), quote, from, at));
    }

    private void unquoted() {
        while (true) {
            int c = peek();
            if (c == '<' && shell.isPage() && placeholder()) {
                continue;
            }
            if (c == '(' && shell.isPage() && !pieces.isEmpty() && bracketed()) {
                continue;
            }
            if (shell.isProcess(at)) {
                process();
                continue;
            }
            if (ShellSyntax.endsWord(c)) {
                return;
            }
            quotedOrPlain(c);
        }
    }

    /** {@code <(command)}: the name of a pipe that the command writes to. */
    private void process() {
        int from = at;
        ShellParser.Nested nested = shell.nested(at + 2);
        at = nested.end();
        pieces.add(new Shell.Output(nested.body(), true, from, at));
    }

    private void quotedOrPlain(int c) {
        if (c == '\\') {
            backslash();
        } else if (c == '\'') {
            single();
        } else if (c == '"') {
            doubled(at);
        } else if (c == '$' && peek(1) == '\'') {
            ansi();
        } else if (c == '$' && peek(1) == '"') {
            at++;
            doubled(at - 1);
        } else if (c == '$' || c == '`') {
            expansion(false);
        } else {
            plain();
        }
    }

    private void plain() {
        int from = at;
        do {
            at++;
        } while (!ShellSyntax.endsWord(peek()) && "\\'\"$`".indexOf(peek()) < 0);
        add(text.substring(from, at), Quote.NONE, from);
    }

    /** {@code <id>} is a redirection to a shell and a placeholder to every reader of a page. */
    private boolean placeholder() {
        int end = Marks.closing(text, at, '<', '>');
        if (end < 0 || peek(1) == '<' || peek(1) == '(') {
            return false;
        }
        int from = at;
        at = end;
        add(text.substring(from, at), Quote.NONE, from);
        return true;
    }

    /** {@code /users/(id)} is an error to a shell. */
    private boolean bracketed() {
        int end = Marks.closing(text, at, '(', ')');
        if (end < 0) {
            return false;
        }
        int from = at;
        at = end;
        add(text.substring(from, at), Quote.NONE, from);
        return true;
    }

    private void backslash() {
        int from = at;
        if (peek(1) == '\n') {
            at += 2;
            return;
        }
        int length = peek(1) < 0 ? 0 : Character.charCount(text.codePointAt(at + 1));
        at += 1 + length;
        // A backslash at the very end of the text stands for itself.
        add(length == 0 ? "\\" : text.substring(from + 1, at), Quote.BACKSLASH, from);
    }

    private void single() {
        int from = at;
        int end = text.indexOf('\'', at + 1);
        if (end < 0 || end >= limit) {
            end = shell.unclosed(from, '\'');
        }
        at = Math.min(end + 1, limit);
        pieces.add(
                new Shell.Text(
                        Wire.of(text.substring(Math.min(from + 1, end), end)),
                        Quote.SINGLE,
                        Math.min(from + 1, end),
                        end));
    }

    private void doubled(int open) {
        int from = at;
        at++;
        int before = pieces.size();
        if (!expanding(limit, false)) {
            int end = shell.unclosed(open, '"');
            if (end < at) {
                while (pieces.size() > before) {
                    pieces.remove(pieces.size() - 1);
                }
                at = Math.min(from + 1, end);
                add(text.substring(at, end), Quote.DOUBLE, at);
                at = end;
            }
            return;
        }
        if (pieces.size() == before) {
            pieces.add(new Shell.Text("", Quote.DOUBLE, at, at));
        }
        at++;
    }

    /** Up to a double quote or the end; whether the quote was there. */
    private boolean expanding(int end, boolean hereDocument) {
        int from = at;
        while (at < end) {
            int c = peek();
            boolean closes = c == '"' && !hereDocument;
            if (!closes && c != '\\' && !startsExpansion(c)) {
                at++;
                continue;
            }
            flush(from);
            if (closes) {
                return true;
            }
            if (c == '\\') {
                quotedBackslash(hereDocument, end);
            } else {
                expansion(true);
            }
            from = at;
        }
        at = Math.min(at, end);
        flush(from);
        return false;
    }

    private boolean startsExpansion(int c) {
        return c == '$' || c == '`';
    }

    private void flush(int from) {
        if (at > from) {
            add(text.substring(from, at), Quote.DOUBLE, from);
        }
    }

    // POSIX 2.2.3: inside double quotes a backslash is one only before $ ` " \ and newline.
    private void quotedBackslash(boolean hereDocument, int end) {
        int from = at;
        int next = at + 1 < end ? peek(1) : -1;
        boolean escapes =
                next == '$' || next == '`' || next == '\\' || next == '"' && !hereDocument;
        if (next == '\n') {
            at += 2;
        } else if (escapes) {
            at += 2;
            add(text.substring(from + 1, at), Quote.DOUBLE, from);
        } else {
            at++;
            add("\\", Quote.DOUBLE, from);
        }
    }

    private void ansi() {
        int from = at;
        AnsiQuote.Result result = AnsiQuote.read(text, at + 2);
        if (result.end() < 0 || result.end() > limit) {
            int end = shell.unclosed(from, '\'');
            at = end;
            add(text.substring(Math.min(from + 2, end), end), Quote.ANSI, from);
            return;
        }
        at = result.end();
        pieces.add(new Shell.Text(result.wire(), Quote.ANSI, from, at));
    }

    private void expansion(boolean quoted) {
        int from = at;
        if (peek() == '`') {
            backquotes(quoted);
        } else if (text.startsWith("$((", at)) {
            at = shell.skipArithmetic(at);
            pieces.add(new Shell.Opaque("arithmetic is not worked out", from, at));
        } else if (peek(1) == '(') {
            ShellParser.Nested nested = shell.nested(at + 2);
            at = nested.end();
            pieces.add(new Shell.Output(nested.body(), quoted, from, at));
        } else if (peek(1) == '{') {
            braced(quoted);
        } else if (ShellSyntax.isName(peek(1)) || peek(1) >= 0 && "?#@*!$-".indexOf(peek(1)) >= 0) {
            named(quoted);
        } else {
            at++;
            add("$", quoted ? Quote.DOUBLE : Quote.NONE, from);
        }
    }

    private void named(boolean quoted) {
        int from = at;
        at += 2;
        if (ShellSyntax.startsName(text.charAt(from + 1))) {
            while (ShellSyntax.isName(peek()) || isContinued()) {
                at += peek() == '\\' ? 2 : 1;
            }
        }
        String name = text.substring(from + 1, at).replace("\\\n", "");
        pieces.add(new Shell.Variable(name, "", Optional.empty(), quoted, from, at));
    }

    /** A continued line in the middle of a name: the shell never sees the line end. */
    private boolean isContinued() {
        return text.startsWith("\\\n", at) && ShellSyntax.isName(peek(2));
    }

    private void braced(boolean quoted) {
        int from = at;
        int name = at + 2;
        boolean length = peek(2) == '#' && ShellSyntax.isName(peek(3));
        if (length) {
            name++;
        }
        int end = name;
        while (end < limit && ShellSyntax.isName(text.charAt(end))) {
            end++;
        }
        if (end == name || end >= limit) {
            opaqueBraces(quoted);
            return;
        }
        String what = text.substring(name, end);
        if (text.charAt(end) == '}') {
            at = end + 1;
            pieces.add(
                    new Shell.Variable(
                            what, length ? "#" : "", Optional.empty(), quoted, from, at));
            return;
        }
        operator(from, what, end, quoted);
    }

    private void operator(int from, String name, int operatorAt, boolean quoted) {
        int length = text.startsWith(":", operatorAt) ? 2 : 1;
        String operator = text.substring(operatorAt, Math.min(operatorAt + length, limit));
        int end = shell.closingBrace(from + 2);
        if (end < 0 || !List.of(":-", "-", ":=", "=", ":+", "+", ":?", "?").contains(operator)) {
            opaqueBraces(quoted);
            return;
        }
        RawWord operand = operand(operatorAt + length, end, quoted);
        at = end + 1;
        pieces.add(new Shell.Variable(name, operator, Optional.of(operand), quoted, from, at));
    }

    private RawWord operand(int from, int to, boolean quoted) {
        WordParser inner = new WordParser(shell, from);
        if (quoted) {
            // A quote inside belongs to the operand and changes nothing: all of it is quoted.
            while (inner.expanding(to, false)) {
                inner.at++;
            }
        } else {
            while (inner.at < to) {
                int c = inner.peek();
                if (ShellSyntax.endsWord(c) || c == '}') {
                    inner.at++;
                    inner.add(String.valueOf((char) c), Quote.NONE, inner.at - 1);
                } else {
                    inner.quotedOrPlainUpTo(to);
                }
            }
        }
        return new RawWord(inner.pieces, from, to);
    }

    private void quotedOrPlainUpTo(int to) {
        int c = peek();
        if ("\\'\"$`".indexOf(c) >= 0) {
            quotedOrPlain(c);
            return;
        }
        int from = at;
        while (at < to && !ShellSyntax.endsWord(peek()) && "\\'\"$`".indexOf(peek()) < 0) {
            at++;
        }
        add(text.substring(from, at), Quote.NONE, from);
    }

    /** Something in braces that is no plain variable; a template engine's, more often than not. */
    private void opaqueBraces(boolean quoted) {
        int from = at;
        int end = shell.closingBrace(at + 2);
        if (end < 0) {
            at++;
            add("$", quoted ? Quote.DOUBLE : Quote.NONE, from);
            return;
        }
        at = end + 1;
        pieces.add(
                new Shell.Variable(
                        text.substring(from + 2, end),
                        "?opaque",
                        Optional.empty(),
                        quoted,
                        from,
                        at));
    }

    private void backquotes(boolean quoted) {
        int from = at;
        int end = at + 1;
        while (end < limit && text.charAt(end) != '`') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= limit) {
            at = shell.unclosed(from, '`');
            add(text.substring(from, at), Quote.NONE, from);
            return;
        }
        at = end + 1;
        if (isEscaped(from + 1, end, quoted)) {
            pieces.add(new Shell.Opaque("escapes between backquotes are not worked out", from, at));
        } else {
            pieces.add(new Shell.Output(shell.within(from + 1, end), quoted, from, at));
        }
    }

    /** Whether the shell would take away a backslash before it reads what is inside. */
    private boolean isEscaped(int from, int to, boolean quoted) {
        String special = quoted ? "$`\\\"" : "$`\\";
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == '\\' && special.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
