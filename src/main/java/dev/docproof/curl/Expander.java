package dev.docproof.curl;

import dev.docproof.curl.Shell.Piece;
import dev.docproof.curl.Shell.RawWord;
import dev.docproof.http.Wire;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns words as written into the words a program gets (POSIX 2.6). Nothing is run. */
final class Expander {
    private final Slice script;
    private final Variables variables;
    private final Substitution substitution;

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
        raw.pieces().forEach(piece -> parts.addAll(parts(piece)));
        return new Word(parts, script.span(raw.from(), raw.to()));
    }

    private List<Word> split(List<Piece> pieces, Span span) {
        List<Word> words = new ArrayList<>();
        List<Part> current = new ArrayList<>();
        boolean started = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Part> parts = i == 0 ? tilde(piece) : parts(piece);
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

    private List<Part> tilde(Piece first) {
        boolean home =
                first instanceof Shell.Text text
                        && text.quote() == Quote.NONE
                        && (text.text().equals("~") || text.text().startsWith("~/"))
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
                .<Part>map(value -> new Part.Bound(value, "", written, span(output)))
                .orElseGet(
                        () ->
                                new Part.Unknown(
                                        "the command inside is not run", written, span(output)));
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
        if (kind.equals("-") || kind.equals("=")) {
            return empty ? operand(variable) : List.of(plain(variable, value));
        }
        if (kind.equals("+")) {
            return empty ? List.of(bound(variable, "")) : operand(variable);
        }
        if (kind.equals("#")) {
            return List.of(length(variable, value));
        }
        return List.of(plain(variable, value));
    }

    private List<Part> operand(Shell.Variable variable) {
        List<Part> parts = new ArrayList<>();
        variable.operand().ifPresent(raw -> raw.pieces().forEach(p -> parts.addAll(parts(p))));
        Word word = new Word(parts, span(variable));
        boolean plain = word.holes().isEmpty() && word.unknown().isEmpty();
        return plain ? List.of(bound(variable, word.value())) : parts;
    }

    private Part bound(Shell.Variable variable, String value) {
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
