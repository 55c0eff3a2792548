package dev.docproof.operation;

import dev.docproof.http.Headers;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A response as a page or a contract shows it.
 *
 * @param kind {@code json}, {@code http}, {@code text}, {@code same-fence} or {@code comment}
 * @param block the block it stands in; of one that shares its block with the command, that block
 * @param status the status the page gives to this very block
 * @param statusSpan where that status stands; present exactly where {@code status} is
 * @param headers those shown with it
 * @param body the body as shown
 * @param json the body read as JSON, as far as it could be read
 * @param matchers the parts of the body that need not equal the example
 */
public record ResponseExample(
        String kind,
        Span block,
        OptionalInt status,
        Optional<Span> statusSpan,
        Headers headers,
        Slice body,
        Optional<JsonValue> json,
        List<BodyMatcher> matchers) {
    private static final String WHOLE = "$";

    public ResponseExample {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(json, "json");
        matchers = List.copyOf(matchers);
        if (status.isPresent() != statusSpan.isPresent()) {
            throw new IllegalArgumentException("A status and its span come together");
        }
    }

    /** One whose whole body is as it is shown. */
    public ResponseExample(
            String kind,
            Span block,
            OptionalInt status,
            Optional<Span> statusSpan,
            Headers headers,
            Slice body,
            Optional<JsonValue> json) {
        this(kind, block, status, statusSpan, headers, body, json, List.of());
    }

    public ResponseExample with(List<BodyMatcher> others) {
        return new ResponseExample(kind, block, status, statusSpan, headers, body, json, others);
    }

    /** One with the status of a row. */
    ResponseExample with(StatusRow row) {
        return new ResponseExample(
                kind, block, row.code(), Optional.of(row.span()), headers, body, json, matchers);
    }

    /** One that shows something else than the body of an answer. */
    ResponseExample withoutJson() {
        return new ResponseExample(
                        "text",
                        block,
                        status,
                        statusSpan,
                        headers,
                        body,
                        Optional.empty(),
                        matchers)
                .leavingOpen(List.of(WHOLE));
    }

    /** One that shows only part of the body. */
    ResponseExample partial() {
        return new ResponseExample(
                kind, block, status, statusSpan, headers, body, json.map(Partial::of), matchers);
    }

    /** One that says nothing of some places of the body, {@code $.token}. */
    ResponseExample leavingOpen(List<String> places) {
        List<BodyMatcher> all = new ArrayList<>(matchers);
        places.forEach(place -> all.add(BodyMatcher.anything(place)));
        return with(all);
    }

    /** Whether the page shows a text as what comes, and not what became of it. */
    public boolean showsText() {
        return json.isEmpty() && !body.text().isBlank() && !leavesOpen(WHOLE);
    }

    /** Whether a place in the body, {@code $.users[0].id}, is left to a matcher. */
    public boolean leavesOpen(String place) {
        return matchers.stream().anyMatch(matcher -> matcher.covers(place));
    }
}
