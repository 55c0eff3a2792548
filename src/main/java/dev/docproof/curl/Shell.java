package dev.docproof.curl;

import java.util.List;
import java.util.Optional;

/** What a shell snippet says before anything in it is expanded. Offsets count in its slice. */
final class Shell {
    private Shell() {}

    /** How a step hangs on the one before it. */
    enum Link {
        ALWAYS,
        AND,
        OR
    }

    /**
     * Commands joined by pipes; one is a pipeline too.
     *
     * @param negated whether {@code !} stands before it
     */
    record Step(Link link, boolean negated, List<Command> stages) {}

    sealed interface Command {
        List<Redirect> redirects();
    }

    /**
     * @param assignments what stands before the first word
     * @param tail how much an unquoted {@code &} cut off from the last word, as in {@code &y=2}
     */
    record Simple(
            List<Assignment> assignments,
            List<RawWord> words,
            List<Redirect> redirects,
            int from,
            int to,
            int tail)
            implements Command {}

    record Group(List<Step> body, List<Redirect> redirects) implements Command {}

    record Assignment(String name, boolean append, RawWord value) {}

    record RawWord(List<Piece> pieces, int from, int to) {}

    /**
     * @param operator {@code <}, {@code >}, {@code <<}, {@code <<<} and so on
     * @param word the target; of a here-document its body
     */
    record Redirect(int descriptor, String operator, RawWord word) {}

    /** A piece of a word. */
    sealed interface Piece {
        int from();

        int to();
    }

    /** Plain text as a wire string. */
    record Text(String text, Quote quote, int from, int to) implements Piece {}

    /**
     * {@code $NAME}, {@code ${NAME}}, {@code ${NAME:-operand}}.
     *
     * @param operator empty, or {@code :-}, {@code -}, {@code :=}, {@code =}, {@code :+}, {@code
     *     +}, {@code :?}, {@code ?}, {@code #} for the length
     */
    record Variable(
            String name,
            String operator,
            Optional<RawWord> operand,
            boolean quoted,
            int from,
            int to)
            implements Piece {}

    /** {@code $(…)} or backquotes. */
    record Output(List<Step> body, boolean quoted, int from, int to) implements Piece {}

    /** What is not worked out, arithmetic for one. */
    record Opaque(String why, int from, int to) implements Piece {}
}
