package dev.docproof.curl;

import dev.docproof.curl.Shell.Command;
import dev.docproof.curl.Shell.Link;
import dev.docproof.curl.Shell.Redirect;
import dev.docproof.curl.Shell.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads a snippet of shell: lists, pipelines, redirections and here-documents. Nothing is run. */
final class ShellParser {
    /** Deeper nesting of {@code $(…)} is taken for plain text. */
    private static final int DEEPEST = 40;

    private final ShellCursor cursor;
    private final int depth;
    private final UnclosedQuotes unclosed;
    private final List<HereDocuments.Pending> pending = new ArrayList<>();

    private ShellParser(ShellCursor cursor, int depth, UnclosedQuotes unclosed) {
        this.cursor = cursor;
        this.depth = depth;
        this.unclosed = unclosed;
    }

    /** Hears of quotes that are never closed, and says where reading goes on. */
    @FunctionalInterface
    interface UnclosedQuotes {
        int at(int offset, char quote);
    }

    /**
     * @param page whether the text stands on a page, where {@code <id>} is a placeholder
     */
    static List<Step> parse(String text, boolean page, UnclosedQuotes unclosed) {
        ShellCursor cursor = new ShellCursor(text, page, 0, text.length());
        ShellParser parser = new ShellParser(cursor, 0, unclosed);
        List<Step> all = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            all.addAll(parser.list(false));
            // A parenthesis that closes nothing.
            cursor.skip(1);
        }
        return all;
    }

    /** Where this parser stands. */
    ShellCursor cursor() {
        return cursor;
    }

    /** Tells of a quote that is never closed; answers where reading goes on. */
    int unclosed(int offset, char quote) {
        return Math.min(unclosed.at(offset, quote), cursor.end());
    }

    /** Awaits the body of a here-document behind the end of this line. */
    void await(HereDocuments.Pending document) {
        pending.add(document);
    }

    /** Steps up to a closing parenthesis, where one is awaited, or the end. */
    private List<Step> list(boolean inParentheses) {
        List<Step> steps = new ArrayList<>();
        Link link = Link.ALWAYS;
        while (true) {
            link = skipSeparators(link);
            if (isPrintout()) {
                cursor.skipComment();
                continue;
            }
            if (cursor.isAtEnd() || cursor.peek() == ')') {
                return steps;
            }
            int before = cursor.at();
            boolean negated = negation();
            List<Command> stages = pipeline();
            if (cursor.at() == before) {
                // Something that starts no command; to stay here would be for ever.
                cursor.skip(1);
            }
            if (!stages.isEmpty()) {
                steps.add(new Step(link, negated, stages));
            }
            link = Link.ALWAYS;
            if (inParentheses && cursor.peek() == ')') {
                return steps;
            }
        }
    }

    /** Whether a line of a page shows what a command printed. */
    private boolean isPrintout() {
        return cursor.isPage()
                && depth == 0
                && cursor.isLineStart()
                && Printout.isPrintout(cursor.text(), cursor.at(), cursor.end());
    }

    private Link skipSeparators(Link before) {
        Link link = before;
        while (!cursor.isAtEnd()) {
            int c = cursor.peek();
            if (cursor.looking("&&") || cursor.looking("||")) {
                link = c == '&' ? Link.AND : Link.OR;
                cursor.skip(2);
            } else if (c == '\n') {
                newline();
            } else if (cursor.looking("\\\n")) {
                cursor.skip(2);
            } else if (ShellSyntax.isBlank(c) || c == ';' || c == '&' || c == '|') {
                cursor.skip(1);
            } else if (c == '#') {
                cursor.skipComment();
            } else {
                return link;
            }
        }
        return link;
    }

    private boolean negation() {
        boolean negated = cursor.peek() == '!' && ShellSyntax.isBlank(cursor.peek(1));
        cursor.skip(negated ? 1 : 0);
        return negated;
    }

    private void newline() {
        cursor.skip(1);
        cursor.moveTo(HereDocuments.read(this, pending));
    }

    private List<Command> pipeline() {
        List<Command> stages = new ArrayList<>();
        while (true) {
            int before = cursor.at();
            Command command = command();
            if (cursor.at() > before || command instanceof Shell.Group) {
                stages.add(command);
            }
            cursor.skipBlanks();
            boolean pipe = cursor.peek() == '|' && !cursor.looking("||");
            if (!pipe) {
                return stages;
            }
            cursor.skip(cursor.looking("|&") ? 2 : 1);
            skipBlanksAndLines();
        }
    }

    private void skipBlanksAndLines() {
        while (!cursor.isAtEnd()) {
            if (cursor.peek() == '\n') {
                newline();
            } else if (cursor.peek() == '#') {
                cursor.skipComment();
            } else if (ShellSyntax.isBlank(cursor.peek()) || cursor.looking("\\\n")) {
                cursor.skipBlanks();
            } else {
                return;
            }
        }
    }

    private Command command() {
        cursor.skipBlanks();
        if (cursor.peek() != '(') {
            return new CommandParser(this).simple();
        }
        cursor.skip(1);
        Nested group = nested(cursor.at());
        cursor.moveTo(group.end());
        List<Redirect> redirects = new ArrayList<>();
        RedirectParser parser = new RedirectParser(this);
        cursor.skipBlanks();
        while (parser.readInto(redirects)) {
            cursor.skipBlanks();
        }
        return new Shell.Group(group.body(), redirects);
    }

    /**
     * @param end just past the closing parenthesis
     */
    record Nested(List<Step> body, int end) {}

    /** The list that starts here and ends at a closing parenthesis; this parser stays in place. */
    Nested nested(int from) {
        if (depth >= DEEPEST) {
            return new Nested(List.of(), cursor.end());
        }
        ShellCursor inside = cursor.part(from, cursor.end());
        List<Step> body = new ShellParser(inside, depth + 1, unclosed).list(true);
        return new Nested(body, Math.min(inside.at() + 1, cursor.end()));
    }

    /** A part of the text as a list of its own: what stands between backquotes. */
    List<Step> within(int from, int to) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        ShellCursor inside = cursor.part(from, to);
        return new ShellParser(inside, depth + 1, (offset, quote) -> to).list(false);
    }
}
