package dev.docproof.curl;

import dev.docproof.curl.Shell.Assignment;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.curl.Shell.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one simple command (POSIX 2.9.1): assignments, words and redirections. */
final class CommandParser {
    /** So much of what an unquoted ampersand cut off is looked at. */
    private static final int LONGEST_TAIL = 2000;

    private static final Set<String> SKIPPED_KEYWORDS =
            Set.of(
                    "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "{", "}",
                    "!");

    private final ShellParser shell;
    private final ShellCursor cursor;
    private final RedirectParser redirections;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<RawWord> words = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();

    CommandParser(ShellParser shell) {
        this.shell = shell;
        this.cursor = shell.cursor();
        this.redirections = new RedirectParser(shell);
    }

    /** The command that starts here; the parser is left behind it. */
    Shell.Simple simple() {
        int from = cursor.at();
        int to = from;
        while (true) {
            cursor.skipBlanks();
            if (cursor.isAtEnd() || startsComment()) {
                break;
            }
            if (redirections.readInto(redirects)) {
                continue;
            }
            if (endsCommand()) {
                break;
            }
            if (words.isEmpty() && assignment()) {
                to = cursor.at();
                continue;
            }
            RawWord word = WordParser.word(shell);
            if (words.isEmpty() && isSkippedKeyword(word)) {
                from = cursor.at();
                continue;
            }
            if (words.isEmpty()) {
                from = assignments.isEmpty() ? word.from() : from;
            }
            if (!word.pieces().isEmpty()) {
                words.add(word);
                to = cursor.at();
            }
        }
        if (cursor.peek() == '#') {
            cursor.skipComment();
        }
        return new Shell.Simple(assignments, words, redirects, from, Math.max(from, to), tail(to));
    }

    private boolean endsCommand() {
        boolean placeholder = cursor.isPage() && cursor.isPlaceholder();
        return ShellSyntax.endsWord(cursor.peek())
                && !placeholder
                && !cursor.isProcess(cursor.at());
    }

    private boolean startsComment() {
        int at = cursor.at();
        return cursor.peek() == '#'
                && (at == 0 || " \t\n;&|()".indexOf(cursor.text().charAt(at - 1)) >= 0);
    }

    private boolean isSkippedKeyword(RawWord word) {
        String plain = cursor.text().substring(word.from(), word.to());
        return SKIPPED_KEYWORDS.contains(plain);
    }

    /** The length of {@code &y=2} right behind a word: meant for the URL, cut off by the shell. */
    private int tail(int wordEnd) {
        int at = cursor.at();
        int end = cursor.end();
        if (wordEnd != at || cursor.peek() != '&' || cursor.looking("&&") || at + 1 >= end) {
            return 0;
        }
        String text = cursor.text();
        int most = Math.min(end, at + LONGEST_TAIL);
        int stop = at + 1;
        while (stop < most
                && !ShellSyntax.isBlank(text.charAt(stop))
                && text.charAt(stop) != '\n') {
            stop++;
        }
        return stop - at > 1 ? stop - at : 0;
    }

    private boolean assignment() {
        if (!ShellSyntax.startsName(cursor.peek())) {
            return false;
        }
        String text = cursor.text();
        int end = cursor.end();
        int name = cursor.at();
        while (name < end && ShellSyntax.isName(text.charAt(name))) {
            name++;
        }
        boolean append = text.startsWith("+=", name);
        if (name >= end || !append && text.charAt(name) != '=') {
            return false;
        }
        String called = text.substring(cursor.at(), name);
        cursor.moveTo(name + (append ? 2 : 1));
        RawWord value = cursor.peek() == '(' ? array() : WordParser.word(shell);
        assignments.add(new Assignment(called, append, value));
        return true;
    }

    private RawWord array() {
        int from = cursor.at();
        ShellParser.Nested skipped = shell.nested(from + 1);
        cursor.moveTo(skipped.end());
        return new RawWord(
                List.of(new Shell.Opaque("arrays are not worked out", from, skipped.end())),
                from,
                skipped.end());
    }
}
