package dev.docproof.curl;

import dev.docproof.curl.Shell.RawWord;
import dev.docproof.curl.Shell.Redirect;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;

/** Reads the bodies of here-documents (POSIX 2.7.4). */
final class HereDocuments {
    private HereDocuments() {}

    /**
     * A here-document whose body is still to come.
     *
     * @param place where its redirection is to stand in the list
     */
    record Pending(
            String delimiter, boolean literal, boolean tabs, List<Redirect> redirects, int place) {}

    /** Reads the delimiter behind the operator. */
    static Pending announced(ShellParser shell, String operator, List<Redirect> redirects) {
        RawWord word = WordParser.word(shell);
        StringBuilder delimiter = new StringBuilder();
        boolean quoted = false;
        for (Shell.Piece piece : word.pieces()) {
            if (piece instanceof Shell.Text text) {
                delimiter.append(Wire.text(text.text()));
                quoted |= text.quote() != Quote.NONE;
            } else {
                delimiter.append(shell.cursor().text(), piece.from(), piece.to());
            }
        }
        redirects.add(
                new Redirect(
                        0, "<<", new RawWord(List.of(), shell.cursor().at(), shell.cursor().at())));
        return new Pending(
                delimiter.toString(),
                quoted,
                operator.endsWith("-"),
                redirects,
                redirects.size() - 1);
    }

    /** Reads all that are waiting from the line's start here; answers where the rest begins. */
    static int read(ShellParser shell, List<Pending> pending) {
        int at = shell.cursor().at();
        for (Pending document : List.copyOf(pending)) {
            at = one(shell, document, at);
        }
        pending.clear();
        return at;
    }

    private static int one(ShellParser shell, Pending document, int from) {
        String text = shell.cursor().text();
        int end = shell.cursor().end();
        List<int[]> lines = new ArrayList<>();
        int at = from;
        while (at < end) {
            int stop = text.indexOf('\n', at);
            int lineEnd = stop < 0 ? end : stop;
            int start = at;
            while (document.tabs() && start < lineEnd && text.charAt(start) == '\t') {
                start++;
            }
            at = stop < 0 ? end : stop + 1;
            if (text.substring(start, lineEnd).equals(document.delimiter())) {
                break;
            }
            lines.add(new int[] {start, at});
        }
        RawWord body = body(shell, document, lines, from, at);
        document.redirects().set(document.place(), new Redirect(0, "<<", body));
        return at;
    }

    private static RawWord body(
            ShellParser shell, Pending document, List<int[]> lines, int from, int to) {
        List<Shell.Piece> pieces = new ArrayList<>();
        if (!document.literal() && !document.tabs() && !lines.isEmpty()) {
            return WordParser.hereDocument(shell, from, lines.get(lines.size() - 1)[1]);
        }
        for (int[] line : lines) {
            if (document.literal()) {
                String words = Wire.of(shell.cursor().text().substring(line[0], line[1]));
                pieces.add(new Shell.Text(words, Quote.SINGLE, line[0], line[1]));
            } else {
                pieces.addAll(WordParser.hereDocument(shell, line[0], line[1]).pieces());
            }
        }
        return new RawWord(pieces, from, to);
    }
}
