package dev.docproof.curl;

import dev.docproof.curl.Shell.Assignment;
import dev.docproof.curl.Shell.Command;
import dev.docproof.curl.Shell.Link;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.curl.Shell.Redirect;
import dev.docproof.curl.Shell.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a snippet of shell: lists, pipelines, redirections and here-documents. Nothing is run. */
final class ShellParser {
    /** Deeper nesting of {@code $(…)} is taken for plain text. */
    private static final int DEEPEST = 40;

    /** Braces that close later than this close nothing; looking further would take too long. */
    private static final int LONGEST_EXPANSION = 1024;

    /** So much of what an unquoted ampersand cut off is looked at. */
    private static final int LONGEST_TAIL = 2000;

    private static final Set<String> SKIPPED_KEYWORDS =
            Set.of(
                    "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "{", "}",
                    "!");

    private final String text;
    private final boolean page;
    private final int depth;
    private final int end;
    private final UnclosedQuotes unclosed;
    private final List<HereDocuments.Pending> pending = new ArrayList<>();
    private int at;

    private ShellParser(
            String text, boolean page, int from, int end, int depth, UnclosedQuotes unclosed) {
        this.text = text;
        this.page = page;
        this.at = from;
        this.end = end;
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
        ShellParser parser = new ShellParser(text, page, 0, text.length(), 0, unclosed);
        List<Step> all = new ArrayList<>();
        while (parser.at < parser.end) {
            all.addAll(parser.list(false));
            // A parenthesis that closes nothing.
            parser.at++;
        }
        return all;
    }

    /** Up to where this parser reads. */
    int end() {
        return end;
    }

    String text() {
        return text;
    }

    boolean isPage() {
        return page;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    private int peek() {
        return at < end ? text.charAt(at) : -1;
    }

    private boolean looking(String what) {
        return text.startsWith(what, at) && at + what.length() <= end;
    }

    int unclosed(int offset, char quote) {
        return Math.min(unclosed.at(offset, quote), end);
    }

    /** Steps up to a closing parenthesis, where one is awaited, or the end. */
    private List<Step> list(boolean inParentheses) {
        List<Step> steps = new ArrayList<>();
        Link link = Link.ALWAYS;
        while (true) {
            link = skipSeparators(link);
            if (page && depth == 0 && isLineStart() && Printout.isPrintout(text, at, end)) {
                comment();
                continue;
            }
            if (at >= end || peek() == ')') {
                return steps;
            }
            int before = at;
            boolean negated = negation();
            List<Command> stages = pipeline();
            if (at == before) {
                // Something that starts no command; to stay here would be for ever.
                at++;
            }
            if (!stages.isEmpty()) {
                steps.add(new Step(link, negated, stages));
            }
            link = Link.ALWAYS;
            if (inParentheses && peek() == ')') {
                return steps;
            }
        }
    }

    private Link skipSeparators(Link before) {
        Link link = before;
        while (at < end) {
            int c = peek();
            if (looking("&&") || looking("||")) {
                link = c == '&' ? Link.AND : Link.OR;
                at += 2;
            } else if (c == '\n') {
                newline();
            } else if (looking("\\\n")) {
                at += 2;
            } else if (ShellSyntax.isBlank(c) || c == ';' || c == '&' || c == '|') {
                at++;
            } else if (c == '#') {
                comment();
            } else {
                return link;
            }
        }
        return link;
    }

    private boolean negation() {
        boolean negated = peek() == '!' && at + 1 < end && ShellSyntax.isBlank(text.charAt(at + 1));
        at += negated ? 1 : 0;
        return negated;
    }

    private boolean isLineStart() {
        int before = at;
        while (before > 0 && ShellSyntax.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    private void newline() {
        at++;
        at = HereDocuments.read(this, pending, at, end);
    }

    private void comment() {
        while (at < end && peek() != '\n') {
            at++;
        }
    }

    private List<Command> pipeline() {
        List<Command> stages = new ArrayList<>();
        while (true) {
            int before = at;
            Command command = command();
            if (at > before || command instanceof Shell.Group) {
                stages.add(command);
            }
            skipBlanks();
            boolean pipe = peek() == '|' && !looking("||");
            if (!pipe) {
                return stages;
            }
            at += looking("|&") ? 2 : 1;
            skipBlanksAndLines();
        }
    }

    private void skipBlanks() {
        while (ShellSyntax.isBlank(peek()) || looking("\\\n")) {
            at += peek() == '\\' ? 2 : 1;
        }
    }

    private void skipBlanksAndLines() {
        while (at < end) {
            if (peek() == '\n') {
                newline();
            } else if (peek() == '#') {
                comment();
            } else if (ShellSyntax.isBlank(peek()) || looking("\\\n")) {
                skipBlanks();
            } else {
                return;
            }
        }
    }

    private Command command() {
        skipBlanks();
        if (peek() == '(') {
            at++;
            Nested group = nestedHere();
            List<Redirect> redirects = new ArrayList<>();
            skipBlanks();
            while (redirect(redirects)) {
                skipBlanks();
            }
            return new Shell.Group(group.body(), redirects);
        }
        return simple();
    }

    private Command simple() {
        List<Assignment> assignments = new ArrayList<>();
        List<RawWord> words = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        int from = at;
        int to = at;
        while (true) {
            skipBlanks();
            int c = peek();
            if (c < 0 || c == '#' && startsComment()) {
                break;
            }
            if (redirect(redirects)) {
                continue;
            }
            boolean placeholder = page && c == '<' && isPlaceholder();
            if (ShellSyntax.endsWord(c) && !placeholder && !isProcess(at)) {
                break;
            }
            if (words.isEmpty() && assignment(assignments)) {
                to = at;
                continue;
            }
            RawWord word = WordParser.word(this);
            if (words.isEmpty() && isSkippedKeyword(word)) {
                from = at;
                continue;
            }
            if (words.isEmpty()) {
                from = assignments.isEmpty() ? word.from() : from;
            }
            if (!word.pieces().isEmpty()) {
                words.add(word);
                to = at;
            }
        }
        if (peek() == '#') {
            comment();
        }
        return new Shell.Simple(assignments, words, redirects, from, Math.max(from, to), tail(to));
    }

    private boolean startsComment() {
        return at == 0 || " \t\n;&|()".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isSkippedKeyword(RawWord word) {
        String plain = text.substring(word.from(), word.to());
        return SKIPPED_KEYWORDS.contains(plain);
    }

    private boolean isPlaceholder() {
        return Marks.closing(text, at, '<', '>') > 0;
    }

    /** The length of {@code &y=2} right behind a word: meant for the URL, cut off by the shell. */
    private int tail(int wordEnd) {
        if (wordEnd != at || peek() != '&' || looking("&&") || at + 1 >= end) {
            return 0;
        }
        int most = Math.min(end, at + LONGEST_TAIL);
        int stop = at + 1;
        while (stop < most
                && !ShellSyntax.isBlank(text.charAt(stop))
                && text.charAt(stop) != '\n') {
            stop++;
        }
        return stop - at > 1 ? stop - at : 0;
    }

    private boolean assignment(List<Assignment> assignments) {
        int name = at;
        if (!ShellSyntax.startsName(peek())) {
            return false;
        }
        while (name < end && ShellSyntax.isName(text.charAt(name))) {
            name++;
        }
        boolean append = text.startsWith("+=", name);
        if (name >= end || !append && text.charAt(name) != '=') {
            return false;
        }
        String called = text.substring(at, name);
        at = name + (append ? 2 : 1);
        RawWord value = peek() == '(' ? array() : WordParser.word(this);
        assignments.add(new Assignment(called, append, value));
        return true;
    }

    private RawWord array() {
        int from = at;
        at++;
        Nested skipped = nestedHere();
        return new RawWord(
                List.of(new Shell.Opaque("arrays are not worked out", from, skipped.end())),
                from,
                skipped.end());
    }

    private boolean redirect(List<Redirect> redirects) {
        int start = at;
        while (start < end && ShellSyntax.isDigit(text.charAt(start)) && start - at < 4) {
            start++;
        }
        String operator = operatorAt(start);
        boolean numbered = start > at;
        if (operator.isEmpty() || page && operator.equals("<") && !numbered && isPlaceholder()) {
            return false;
        }
        if (numbered && operator.startsWith("&")) {
            return false;
        }
        int descriptor =
                numbered
                        ? Integer.parseInt(text.substring(at, start))
                        : operator.contains("<") ? 0 : 1;
        at = start + operator.length();
        skipBlanks();
        if (operator.equals("<<") || operator.equals("<<-")) {
            pending.add(HereDocuments.announced(this, operator, redirects));
            return true;
        }
        RawWord target = WordParser.word(this);
        redirects.add(new Redirect(descriptor, operator, target));
        return true;
    }

    /** Whether {@code <(} or {@code >(} stands here. */
    boolean isProcess(int offset) {
        return offset + 1 < end
                && (text.charAt(offset) == '<' || text.charAt(offset) == '>')
                && text.charAt(offset + 1) == '(';
    }

    private String operatorAt(int offset) {
        for (String operator :
                List.of("<<<", "<<-", "&>>", "<<", "<&", "<>", ">>", ">&", ">|", "&>", "<", ">")) {
            boolean process = text.startsWith(operator + "(", offset) && operator.length() == 1;
            if (text.startsWith(operator, offset)
                    && offset + operator.length() <= end
                    && !process) {
                return operator;
            }
        }
        return "";
    }

    /**
     * @param end just past the closing parenthesis
     */
    record Nested(List<Step> body, int end) {}

    Nested nested(int from) {
        int before = at;
        at = from;
        Nested nested = nestedHere();
        at = before;
        return nested;
    }

    private Nested nestedHere() {
        if (depth >= DEEPEST) {
            at = end;
            return new Nested(List.of(), end);
        }
        ShellParser inner = new ShellParser(text, page, at, end, depth + 1, unclosed);
        List<Step> body = inner.list(true);
        at = Math.min(inner.at + 1, end);
        return new Nested(body, at);
    }

    /** A part of the text as a list of its own: what stands between backquotes. */
    List<Step> within(int from, int to) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        return new ShellParser(text, page, from, to, depth + 1, (offset, quote) -> to).list(false);
    }

    int skipArithmetic(int from) {
        int close = text.indexOf("))", from);
        return close < 0 || close + 2 > end ? end : close + 2;
    }

    /** The brace that closes an expansion whose inside starts here, or negative. */
    int closingBrace(int from) {
        int open = 1;
        for (int i = from; i < Math.min(end, from + LONGEST_EXPANSION); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return i;
            } else if (c == '\n' && page) {
                return -1;
            }
        }
        return -1;
    }
}
