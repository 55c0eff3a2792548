package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.Kind;
import dev.docproof.shape.TextKind;
import dev.docproof.shape.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a text that comes against the one that a page shows: XML has the same elements, a table of
 * values the same columns. What a plain text says is not compared.
 */
final class ShownText {
    private static final String TABLE = "text/csv";
    private static final Pattern COLUMN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .-]*");
    private static final int MOST_NAMED = 3;

    private final ResponseExample shown;
    private final Request sent;
    private final Response response;
    private final String text;
    private final String actual;

    private ShownText(ResponseExample shown, Request sent, Response response) {
        this.shown = shown;
        this.sent = sent;
        this.response = response;
        this.text = shown.body().text().strip();
        this.actual = response.body().text().strip();
    }

    /** Nothing where the answer is packed: what is in it is not known then. */
    static Optional<Finding> difference(ResponseExample shown, Request sent, Response response) {
        boolean readable =
                !response.body().isEmpty() && !response.headers().has("Content-Encoding");
        return readable
                ? new ShownText(shown, sent, response)
                        .difference()
                        .map(words -> Rule.TEXT_DIFFERS.at(shown.body().span(), words))
                : Optional.empty();
    }

    private Optional<String> difference() {
        TextKind kind = TextKind.of(text);
        TextKind came = TextKind.of(actual);
        if (kind == TextKind.XML) {
            return came == TextKind.XML ? elements() : differs(kind, came);
        }
        if (kind != TextKind.PLAIN || came == TextKind.PLAIN) {
            return kind == TextKind.PLAIN && isTable() ? columns() : Optional.empty();
        }
        return isTable() || isWord() || isAskedFor("text/plain")
                ? differs(kind, came)
                : Optional.empty();
    }

    private static Optional<String> differs(TextKind kind, TextKind came) {
        return Optional.of("documented %s, got %s".formatted(kind.words(), came.words()));
    }

    private Optional<String> elements() {
        Optional<XmlElement> documented = XmlElement.read(text);
        Optional<XmlElement> answered = XmlElement.read(actual);
        if (documented.isEmpty()) {
            return Optional.empty();
        }
        if (answered.isEmpty()) {
            return Optional.of("documented XML, and what came is not well-formed");
        }
        String root = documented.get().name();
        return root.equals(answered.get().name())
                ? lacks("element", documented.get().missingFrom(answered.get()))
                : Optional.of(
                        "documented the element %s, got %s".formatted(root, answered.get().name()));
    }

    /** The first line of a table names its columns, where it holds nothing but names. */
    private Optional<String> columns() {
        List<String> documented = cells(text);
        boolean named =
                documented.size() > 1
                        && documented.stream().allMatch(cell -> COLUMN.matcher(cell).matches());
        List<String> answered = cells(actual);
        return named
                ? lacks(
                        "column",
                        documented.stream().filter(cell -> !answered.contains(cell)).toList())
                : Optional.empty();
    }

    private static Optional<String> lacks(String what, List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "documented the %s %s, the answer has none"
                                .formatted(
                                        what,
                                        missing.stream()
                                                .limit(MOST_NAMED)
                                                .collect(Collectors.joining(", "))));
    }

    private static List<String> cells(String table) {
        String first = table.lines().findFirst().orElse("");
        return Arrays.stream(first.split(","))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private boolean isTable() {
        return isAskedFor(TABLE)
                || isType(shown.headers().first("Content-Type"), TABLE)
                || isType(response.headers().first("Content-Type"), TABLE);
    }

    private boolean isAskedFor(String type) {
        return isType(sent.headers().first("Accept"), type);
    }

    private static boolean isType(Optional<String> header, String type) {
        return header.map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> value.equals(type) || value.startsWith(type + ";"))
                .isPresent();
    }

    /** {@code pong}: a word that is no name of a type stands for itself. */
    private boolean isWord() {
        boolean oneCase =
                text.equals(text.toLowerCase(Locale.ROOT))
                        || text.equals(text.toUpperCase(Locale.ROOT));
        return oneCase
                && text.chars().allMatch(Character::isLetterOrDigit)
                && Kind.named(text).isEmpty();
    }
}
