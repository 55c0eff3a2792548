package dev.docproof.fix;

import dev.docproof.claim.ExpectedStatus;
import dev.docproof.finding.Finding;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Edits of a status that is another. A success in place of a success is a slip of the page; that
 * the server refuses what should succeed may as well be its own fault, so the author decides.
 */
final class StatusFixes {
    private static final Map<Integer, String> PHRASES =
            Map.ofEntries(
                    Map.entry(200, "OK"),
                    Map.entry(201, "Created"),
                    Map.entry(202, "Accepted"),
                    Map.entry(204, "No Content"),
                    Map.entry(206, "Partial Content"),
                    Map.entry(400, "Bad Request"),
                    Map.entry(401, "Unauthorized"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "Not Found"),
                    Map.entry(405, "Method Not Allowed"),
                    Map.entry(409, "Conflict"),
                    Map.entry(410, "Gone"),
                    Map.entry(412, "Precondition Failed"),
                    Map.entry(415, "Unsupported Media Type"),
                    Map.entry(422, "Unprocessable Entity"),
                    Map.entry(429, "Too Many Requests"),
                    Map.entry(500, "Internal Server Error"));

    private StatusFixes() {}

    static Fix of(AnsweredExample example, Finding finding) {
        ExpectedStatus expected = example.expected();
        int actual = example.response().status();
        boolean sameClass =
                expected.code().isPresent() && expected.code().getAsInt() / 100 == actual / 100;
        if (!sameClass) {
            String words =
                    actual >= 500
                            ? "the server fails with %d at %s; mend it, or the example that it fails at"
                            : "the server answers %d to %s; if that is right, the page shows another example for it";
            return Fix.proposal(finding, words.formatted(actual, example.request()));
        }
        List<Edit> edits = edits(example, expected, actual);
        return edits.isEmpty()
                ? Fix.proposal(
                        finding,
                        "the page promises both %s and %d, and the server answers %d to %s"
                                .formatted(expected.label(), actual, actual, example.request()))
                : new Fix(finding, "write " + actual, edits);
    }

    private static List<Edit> edits(AnsweredExample example, ExpectedStatus expected, int actual) {
        List<Span> places = new ArrayList<>();
        Optional<Span> shown = example.exchange().response().flatMap(ResponseExample::statusSpan);
        shown.ifPresent(places::add);
        example.owner()
                .filter(owner -> rows(owner, actual).findAny().isEmpty())
                .filter(owner -> !isMetByAnother(owner, example, expected))
                .ifPresent(
                        owner ->
                                rows(owner, expected.code().orElseThrow())
                                        .map(StatusRow::span)
                                        .filter(span -> !places.contains(span))
                                        .forEach(places::add));
        return places.stream()
                .flatMap(place -> edit(place, expected.code().orElseThrow(), actual).stream())
                .toList();
    }

    private static Stream<StatusRow> rows(Operation owner, int code) {
        return owner.statuses().stream().filter(row -> row.code().equals(OptionalInt.of(code)));
    }

    private static boolean isMetByAnother(
            Operation owner, AnsweredExample example, ExpectedStatus expected) {
        return owner.exchanges().stream()
                .filter(other -> !other.equals(example.exchange()))
                .filter(other -> !other.request().requests().isEmpty())
                .map(other -> ExpectedStatus.of(other, Optional.of(owner)))
                .anyMatch(other -> other.code().equals(expected.code()));
    }

    /** The number, and the phrase behind it where that is the usual one. */
    private static List<Edit> edit(Span place, int documented, int actual) {
        SourceFile file = place.file();
        Span line = file.line(place.line());
        String rest = file.text().substring(place.start(), line.end());
        int at = rest.indexOf(Integer.toString(documented));
        if (at < 0) {
            return List.of();
        }
        int start = place.start() + at;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(file.span(start, start + 3), Integer.toString(actual)));
        String old = PHRASES.getOrDefault(documented, "");
        int phrase = rest.toLowerCase(Locale.ROOT).indexOf(old.toLowerCase(Locale.ROOT), at + 3);
        boolean behind = phrase >= 0 && rest.substring(at + 3, phrase).length() <= 2;
        if (!old.isEmpty() && behind && PHRASES.containsKey(actual)) {
            int from = place.start() + phrase;
            edits.add(new Edit(file.span(from, from + old.length()), PHRASES.get(actual)));
        }
        return edits;
    }
}
