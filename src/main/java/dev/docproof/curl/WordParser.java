package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;

/** Reads one word of a shell snippet: quotes, escapes and the places of expansions. */
final class WordParser {
    private final ShellParser shell;
    private final ShellCursor cursor;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private WordParser(ShellParser shell, ShellCursor cursor) {
        this.shell = shell;
        this.cursor = cursor;
        this.text = cursor.text();
    }

    /** The word that starts here; the parser is left behind it. */
    static RawWord word(ShellParser shell) {
        ShellCursor cursor = shell.cursor();
        WordParser word = new WordParser(shell, cursor);
        int from = cursor.at();
        word.unquoted();
        return new RawWord(word.pieces, from, cursor.at());
    }

    /** Text in which only expansions are special: the body of a here-document. */
    static RawWord hereDocument(ShellParser shell, int from, int to) {
        WordParser body = inside(shell, from);
        body.expanding(to, true);
        return new RawWord(body.pieces, from, to);
    }

    /** What stands behind the operator of <code>${name:-operand}</code>. */
    static RawWord operand(ShellParser shell, int from, int to, boolean quoted) {
        WordParser operand = inside(shell, from);
        if (quoted) {
            operand.quotedOperand(to);
        } else {
            operand.unquotedOperand(to);
        }
        return new RawWord(operand.pieces, from, to);
    }

    private static WordParser inside(ShellParser shell, int from) {
        ShellCursor cursor = shell.cursor();
        return new WordParser(shell, cursor.part(from, cursor.end()));
    }

    private void add(String value, Quote quote, int from) {
        pieces.add(new Shell.Text(Wire.of(value), quote, from, cursor.at()));
    }

    private void addSince(int from, Quote quote) {
        add(text.substring(from, cursor.at()), quote, from);
    }

    private void unquoted() {
        while (true) {
            int c = cursor.peek();
            if (c == '<' && cursor.isPage() && placeholder()) {
                continue;
            }
            if (c == '(' && cursor.isPage() && !pieces.isEmpty() && bracketed()) {
                continue;
            }
            if (cursor.isProcess(cursor.at())) {
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
        int from = cursor.at();
        ShellParser.Nested nested = shell.nested(from + 2);
        cursor.moveTo(nested.end());
        pieces.add(new Shell.Output(nested.body(), true, from, nested.end()));
    }

    private void quotedOrPlain(int c) {
        if (c == '\\') {
            backslash();
        } else if (c == '\'') {
            single();
        } else if (c == '"') {
            doubled(cursor.at());
        } else if (c == '$' && cursor.peek(1) == '\'') {
            ansi();
        } else if (c == '$' && cursor.peek(1) == '"') {
            cursor.skip(1);
            doubled(cursor.at() - 1);
        } else if (c == '$' || c == '`') {
            expansion(false);
        } else {
            plain();
        }
    }

    private void plain() {
        int from = cursor.at();
        do {
            cursor.skip(1);
        } while (!ShellSyntax.endsWord(cursor.peek()) && !isSpecial(cursor.peek()));
        addSince(from, Quote.NONE);
    }

    private static boolean isSpecial(int c) {
        return "\\'\"$`".indexOf(c) >= 0;
    }

    private void expansion(boolean quoted) {
        pieces.add(new ExpansionParser(shell, cursor, quoted).piece());
    }

    /** {@code <id>} is a redirection to a shell and a placeholder to every reader of a page. */
    private boolean placeholder() {
        return cursor.peek(1) != '<' && cursor.peek(1) != '(' && named('<', '>');
    }

    /** {@code /users/(id)} is an error to a shell. */
    private boolean bracketed() {
        return named('(', ')');
    }

    private boolean named(char opening, char closing) {
        int from = cursor.at();
        int end = Marks.closing(text, from, opening, closing);
        if (end < 0) {
            return false;
        }
        cursor.moveTo(end);
        addSince(from, Quote.NONE);
        return true;
    }

    private void backslash() {
        int from = cursor.at();
        if (cursor.peek(1) == '\n') {
            cursor.skip(2);
            return;
        }
        if (cursor.peek(1) < 0) {
            // A backslash at the very end of the text stands for itself.
            cursor.skip(1);
            add("\\", Quote.BACKSLASH, from);
            return;
        }
        cursor.skip(1 + Character.charCount(text.codePointAt(from + 1)));
        add(text.substring(from + 1, cursor.at()), Quote.BACKSLASH, from);
    }

    private void single() {
        int open = cursor.at();
        int end = text.indexOf('\'', open + 1);
        if (end < 0 || end >= cursor.end()) {
            end = shell.unclosed(open, '\'');
        }
        int from = Math.min(open + 1, end);
        String inside = Wire.of(text.substring(from, end));
        pieces.add(new Shell.Text(inside, Quote.SINGLE, from, end));
        cursor.moveTo(Math.min(end + 1, cursor.end()));
    }

    private void doubled(int open) {
        int from = cursor.at();
        cursor.skip(1);
        int before = pieces.size();
        if (!expanding(cursor.end(), false)) {
            unclosed(open, from, before);
            return;
        }
        if (pieces.size() == before) {
            pieces.add(new Shell.Text("", Quote.DOUBLE, cursor.at(), cursor.at()));
        }
        cursor.skip(1);
    }

    /** What was read as quoted is taken back where the quote is held to end before it. */
    private void unclosed(int open, int from, int before) {
        int end = shell.unclosed(open, '"');
        if (end < cursor.at()) {
            pieces.subList(before, pieces.size()).clear();
            cursor.moveTo(end);
            addSince(Math.min(from + 1, end), Quote.DOUBLE);
        }
    }

    /** Up to a double quote or the end; whether the quote was there. */
    private boolean expanding(int end, boolean hereDocument) {
        int from = cursor.at();
        while (cursor.at() < end) {
            int c = cursor.peek();
            boolean closes = c == '"' && !hereDocument;
            if (!closes && c != '\\' && c != '$' && c != '`') {
                cursor.skip(1);
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
            from = cursor.at();
        }
        cursor.moveTo(Math.min(cursor.at(), end));
        flush(from);
        return false;
    }

    private void flush(int from) {
        if (cursor.at() > from) {
            addSince(from, Quote.DOUBLE);
        }
    }

    // POSIX 2.2.3: inside double quotes a backslash is one only before $ ` " \ and newline.
    private void quotedBackslash(boolean hereDocument, int end) {
        int from = cursor.at();
        int next = from + 1 < end ? cursor.peek(1) : -1;
        boolean escapes =
                next == '$' || next == '`' || next == '\\' || next == '"' && !hereDocument;
        if (next == '\n') {
            cursor.skip(2);
        } else if (escapes) {
            cursor.skip(2);
            add(text.substring(from + 1, cursor.at()), Quote.DOUBLE, from);
        } else {
            cursor.skip(1);
            add("\\", Quote.DOUBLE, from);
        }
    }

    private void ansi() {
        int from = cursor.at();
        AnsiQuote.Result result = AnsiQuote.read(text, from + 2);
        if (result.end() < 0 || result.end() > cursor.end()) {
            int end = shell.unclosed(from, '\'');
            cursor.moveTo(end);
            add(text.substring(Math.min(from + 2, end), end), Quote.ANSI, from);
            return;
        }
        cursor.moveTo(result.end());
        pieces.add(new Shell.Text(result.wire(), Quote.ANSI, from, result.end()));
    }

    private void quotedOperand(int to) {
        // A quote inside belongs to the operand and changes nothing: all of it is quoted.
        while (expanding(to, false)) {
            cursor.skip(1);
        }
    }

    private void unquotedOperand(int to) {
        while (cursor.at() < to) {
            int from = cursor.at();
            int c = cursor.peek();
            if (isSpecial(c)) {
                quotedOrPlain(c);
                continue;
            }
            do {
                cursor.skip(1);
            } while (cursor.at() < to
                    && !ShellSyntax.endsWord(c)
                    && c != '}'
                    && !ShellSyntax.endsWord(cursor.peek())
                    && !isSpecial(cursor.peek()));
            addSince(from, Quote.NONE);
        }
    }
}
