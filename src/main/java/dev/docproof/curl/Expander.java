package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.http.Wire;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns words as written into the words a program gets (POSIX 2.6). Nothing is run. */
final class Expander {
    /** Variables that a shell fills in itself. */
    private static final Set<String> OWN =
            Set.of(
                    "?",
                    "$",
                    "!",
                    "-",
                    "_",
                    "RANDOM",
                    "SECONDS",
                    "EPOCHSECONDS",
                    "LINENO",
                    "PWD",
                    "OLDPWD",
                    "UID",
                    "EUID",
                    "PPID",
                    "HOSTNAME",
                    "SHELL",
                    "BASH_VERSION");

    /** Values that grow by repeating themselves end here. */
    private static final int MOST = 1 << 24;

    private final Slice script;
    private final Variables variables;
    private final Substitution substitution;
    private int putIn;

    /** What a command between {@code $(} and {@code )} prints. */
    @FunctionalInterface
    interface Substitution {
        /** A wire string; empty where only running it would tell. */
        Optional<String> output(List<Shell.Step> body);
    }

    Expander(Slice script, Variables variables, Substitution substitution) {
        this.script = script;
        this.variables = variables;
        this.substitution = substitution;
    }

    /** One word, or none or several where an unquoted expansion or a brace list says so. */
    List<Word> words(RawWord raw) {
        List<Word> words = new ArrayList<>();
        for (List<Piece> pieces : BraceExpansion.of(raw.pieces())) {
            words.addAll(split(pieces, script.span(raw.from(), raw.to())));
        }
        return words;
    }

    /** Exactly one word: an assignment's value, a redirection's target. */
    Word word(RawWord raw) {
        List<Part> parts = new ArrayList<>();
        List<Piece> pieces = raw.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            parts.addAll(i == 0 ? tilde(pieces.get(0), pieces.size() == 1) : parts(pieces.get(i)));
        }
        return new Word(parts, script.span(raw.from(), raw.to()));
    }

    private List<Word> split(List<Piece> pieces, Span span) {
        List<Word> words = new ArrayList<>();
        List<Part> current = new ArrayList<>();
        boolean started = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Part> parts = i == 0 ? tilde(piece, pieces.size() == 1) : parts(piece);
            if (!isSplit(piece)) {
                current.addAll(parts);
                started = true;
                continue;
            }
            for (Part part : parts) {
                started |= fields(part, words, current, span);
            }
        }
        if (started && !current.isEmpty() || !words.isEmpty() && !current.isEmpty()) {
            words.add(new Word(current, span));
        }
        return words;
    }

    private static boolean isSplit(Piece piece) {
        return piece instanceof Shell.Variable variable && !variable.quoted()
                || piece instanceof Shell.Output output && !output.quoted();
    }

    /** Cuts an unquoted value at its blanks; whether it left anything in the current word. */
    private static boolean fields(Part part, List<Word> words, List<Part> current, Span span) {
        if (!(part instanceof Part.Bound bound)) {
            current.add(part);
            return true;
        }
        String value = bound.value();
        int from = 0;
        boolean any = false;
        while (from < value.length()) {
            if (isFieldBlank(value.charAt(from))) {
                if (!current.isEmpty()) {
                    words.add(new Word(current, span));
                    current.clear();
                }
                from++;
                continue;
            }
            int to = from;
            while (to < value.length() && !isFieldBlank(value.charAt(to))) {
                to++;
            }
            current.add(
                    new Part.Bound(
                            value.substring(from, to),
                            bound.name(),
                            bound.written(),
                            bound.span()));
            any = true;
            from = to;
        }
        return any;
    }

    private static boolean isFieldBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** A tilde with something else than a slash behind it is somebody else's home, or none. */
    private List<Part> tilde(Piece first, boolean alone) {
        boolean home =
                first instanceof Shell.Text text
                        && text.quote() == Quote.NONE
                        && (alone && text.text().equals("~") || text.text().startsWith("~/"))
                        && variables.isSet("HOME");
        if (!home) {
            return parts(first);
        }
        String rest = ((Shell.Text) first).text().substring(1);
        String value = variables.value("HOME").flatMap(Variables.Value::wire).orElse("~") + rest;
        return List.of(new Part.Bound(value, "HOME", "~" + rest, span(first)));
    }

    private Span span(Piece piece) {
        return script.span(piece.from(), piece.to());
    }

    private String written(Piece piece) {
        return Wire.of(script.text().substring(piece.from(), piece.to()));
    }

    private List<Part> parts(Piece piece) {
        if (piece instanceof Shell.Text text) {
            return List.of(new Part.Text(text.text(), text.quote(), span(text)));
        }
        if (piece instanceof Shell.Variable variable) {
            return variable(variable);
        }
        if (piece instanceof Shell.Output output) {
            return List.of(output(output));
        }
        return List.of(new Part.Unknown(((Shell.Opaque) piece).why(), written(piece), span(piece)));
    }

    private Part output(Shell.Output output) {
        String written = written(output);
        return substitution
                .output(output.body())
                .map(Expander::withoutLastNewlines)
                .filter(value -> !isTooMuch(value))
                .<Part>map(value -> new Part.Bound(value, "", written, span(output)))
                .orElseGet(
                        () ->
                                new Part.Unknown(
                                        "the command inside is not run", written, span(output)));
    }

    private boolean isTooMuch(String value) {
        putIn += Math.min(value.length(), MOST - putIn);
        return putIn >= MOST;
    }

    private static String withoutLastNewlines(String output) {
        int end = output.length();
        while (end > 0 && output.charAt(end - 1) == '\n') {
            end--;
        }
        return output.substring(0, end).replace("\0", "");
    }

    private List<Part> variable(Shell.Variable variable) {
        Optional<Variables.Value> value = variables.value(variable.name());
        boolean colon = variable.operator().startsWith(":");
        boolean empty =
                !variables.isSet(variable.name())
                        || colon && value.flatMap(Variables.Value::wire).equals(Optional.of(""));
        String kind = colon ? variable.operator().substring(1) : variable.operator();
        if (kind.equals("?opaque") && !variables.isPage()) {
            return List.of(unknown(variable, "this expansion is not worked out"));
        }
        if (kind.equals("-") || kind.equals("=")) {
            return empty ? instead(variable, kind) : List.of(plain(variable, value));
        }
        if (kind.equals("+")) {
            return empty ? List.of(bound(variable, "")) : operand(variable);
        }
        if (kind.equals("#")) {
            return List.of(length(variable, value));
        }
        return List.of(plain(variable, value));
    }

    /** What {@code ${NAME:-…}} and {@code ${NAME:=…}} put in; the latter for good. */
    private List<Part> instead(Shell.Variable variable, String kind) {
        List<Part> parts = operand(variable);
        Word word = new Word(parts, span(variable));
        if (kind.equals("=") && isPlain(word)) {
            variables.set(variable.name(), new Variables.Value(Optional.of(word.value()), ""));
            return List.of(bound(variable, word.value()));
        }
        return parts;
    }

    private static boolean isPlain(Word word) {
        return word.holes().isEmpty() && word.unknown().isEmpty();
    }

    private List<Part> operand(Shell.Variable variable) {
        List<Piece> pieces = variable.operand().map(RawWord::pieces).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        pieces.forEach(piece -> parts.addAll(parts(piece)));
        Word word = new Word(parts, span(variable));
        if (!isPlain(word)) {
            return parts;
        }
        // Quotes inside keep their blanks together, though nothing around the whole is quoted.
        boolean kept = !variable.quoted() && pieces.stream().anyMatch(Expander::isQuoted);
        return kept ? apart(variable, pieces) : List.of(bound(variable, word.value()));
    }

    private List<Part> apart(Shell.Variable variable, List<Piece> pieces) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            for (Part part : parts(piece)) {
                parts.add(isQuoted(piece) ? part : bound(variable, part.value()));
            }
        }
        return parts;
    }

    private static boolean isQuoted(Piece piece) {
        return piece instanceof Shell.Text text && text.quote() != Quote.NONE;
    }

    private Part unknown(Shell.Variable variable, String why) {
        return new Part.Unknown(why, written(variable), span(variable));
    }

    private Part bound(Shell.Variable variable, String value) {
        if (isTooMuch(value)) {
            return unknown(variable, "it grows beyond all measure");
        }
        return new Part.Bound(value, variable.name(), written(variable), span(variable));
    }

    private Part length(Shell.Variable variable, Optional<Variables.Value> value) {
        return value.flatMap(Variables.Value::wire)
                .<Part>map(
                        wire ->
                                bound(
                                        variable,
                                        String.valueOf(Wire.text(wire).codePoints().count())))
                .orElseGet(() -> hole(variable));
    }

    private Part plain(Shell.Variable variable, Optional<Variables.Value> value) {
        if (!variables.isPage() && !variables.isSet(variable.name())) {
            if (variable.name().equals("#")) {
                return bound(variable, "0");
            }
            if (OWN.contains(variable.name())) {
                return unknown(variable, "the shell gives it a value of its own");
            }
        }
        if (value.isEmpty()) {
            return hole(variable);
        }
        return value.get()
                .wire()
                .<Part>map(wire -> bound(variable, wire))
                .orElseGet(
                        () ->
                                new Part.Unknown(
                                        value.get().why(), written(variable), span(variable)));
    }

    private Part hole(Shell.Variable variable) {
        return new Part.Hole(variable.name(), written(variable), span(variable));
    }
}
