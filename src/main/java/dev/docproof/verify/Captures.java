package dev.docproof.verify;

import dev.docproof.annotation.Directive;
import dev.docproof.claim.Evidence;
import dev.docproof.http.Request;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.CapturedName;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.ResponseExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the server gave on a page so far where the page shows something else: ids of what was made,
 * tokens, and whatever the writer says to capture. The requests that follow are sent with it.
 */
final class Captures {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

    /** What a server gives to be handed back: ids, revisions, places in a list. */
    private static final Set<String> NAMES =
            Set.of(
                    "id",
                    "_id",
                    "uuid",
                    "guid",
                    "key",
                    "slug",
                    "code",
                    "rev",
                    "_rev",
                    "etag",
                    "revision",
                    "version",
                    "sha",
                    "hash",
                    "cursor",
                    "nonce",
                    "continuation");

    private static final List<String> ENDINGS =
            List.of("_id", "token", "uuid", "_rev", "etag", "cursor", "version");

    /** A value of that length with a digit in it is no word, and means one thing only. */
    private static final int TELLING = 8;

    private final Map<String, Captured> byShown = new LinkedHashMap<>();

    /** A request as it is to be sent, and what was put into it, in words. */
    record Adapted(Request request, List<String> notes) {}

    Adapted adapt(Request request) {
        Request adapted = request;
        List<String> notes = new ArrayList<>();
        for (Captured captured : byShown.values()) {
            Request next = captured.in(adapted);
            if (!next.equals(adapted)) {
                notes.addAll(captured.note());
                adapted = next;
            }
        }
        return new Adapted(adapted, notes.stream().distinct().toList());
    }

    /**
     * @param sent as the page shows it, before anything was put into it
     */
    void learn(Owned example, Request sent, Evidence evidence) {
        Optional<JsonValue> answer = answer(evidence);
        if (answer.isEmpty()) {
            return;
        }
        Exchange exchange = example.exchange();
        Map<String, String> shown = shown(example).map(Leaves::of).orElse(Map.of());
        Map<String, String> given = Leaves.of(answer.get());
        int line = exchange.request().span().line();
        if (WRITES.contains(sent.method())) {
            shown.forEach((path, value) -> made(path, value, given, sent, line));
        }
        exchange.directives(Directive.Capture.class)
                .forEach(capture -> told(capture, shown, given, line));
    }

    /** Of an example that shows no response: what the page shows for its operation elsewhere. */
    private static Optional<JsonValue> shown(Owned example) {
        return example.exchange()
                .response()
                .or(
                        () ->
                                example.operation().stream()
                                        .flatMap(operation -> operation.responses().stream())
                                        .filter(
                                                response ->
                                                        response.status().orElse(200) / 100 == 2)
                                        .findFirst())
                .flatMap(ResponseExample::json);
    }

    private static Optional<JsonValue> answer(Evidence evidence) {
        boolean success = evidence.status().filter(code -> code / 100 == 2).isPresent();
        return success ? evidence.json() : Optional.empty();
    }

    /** An id or a token that the request did not send and the server gave another value. */
    private void made(
            String path, String shown, Map<String, String> given, Request sent, int line) {
        String other = given.get(path);
        boolean ours = sent.body().text().contains(shown) && telling(shown);
        if (other == null || other.equals(shown) || ours || !isId(Leaves.name(path))) {
            return;
        }
        boolean direct = path.indexOf('.') == path.lastIndexOf('.');
        String collection = sent.path().replaceAll("/+$", "");
        boolean known = telling(shown) || direct && sent.method().equals("POST");
        if (known) {
            keep(new Captured(shown, other, collection, telling(shown), line));
        }
    }

    private static boolean isId(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || name.endsWith("Id")
                || name.endsWith("ID")
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static boolean telling(String value) {
        return value.length() >= TELLING
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().noneMatch(Character::isWhitespace);
    }

    private void told(
            Directive.Capture capture,
            Map<String, String> shown,
            Map<String, String> given,
            int line) {
        boolean all = capture.path().equals("$");
        given.forEach(
                (path, value) -> {
                    if (!all && !path.equals(capture.path())) {
                        return;
                    }
                    capture.name()
                            .ifPresent(
                                    name ->
                                            keep(
                                                    new Captured(
                                                            CapturedName.mark(name),
                                                            value,
                                                            "",
                                                            true,
                                                            line)));
                    String before = shown.get(path);
                    if (before != null && !before.equals(value)) {
                        keep(new Captured(before, value, "", !before.isBlank(), line));
                    }
                });
    }

    void keep(Captured captured) {
        boolean other = !captured.given().equals(captured.shown());
        if (other && Captured.isPlain(captured.given()) && !captured.shown().isBlank()) {
            byShown.put(captured.shown() + "\n" + captured.collection(), captured);
        }
    }
}
