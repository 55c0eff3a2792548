package dev.docproof.lint;

import dev.docproof.claim.ExpectedStatus;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonStart;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Payload;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON objects and lists that a page shows to be sent and to come back. */
final class ShownBodies {
    private ShownBodies() {}

    /**
     * In examples and syntax lines; where none sends anything in a block of its own, if that cannot
     * be the response.
     */
    static List<JsonValue> sent(Operation operation) {
        List<Slice> carried =
                operation.exchanges().stream()
                        .flatMap(exchange -> exchange.request().data().stream())
                        .toList();
        List<Slice> alone =
                carried.isEmpty() && !operation.responses().isEmpty()
                        ? operation.payloads().stream().map(Payload::text).toList()
                        : List.of();
        return Stream.concat(
                        carried.stream().flatMap(text -> json(text).stream()),
                        alone.stream()
                                .flatMap(text -> json(text).stream())
                                .filter(body -> !isAnswer(body, operation)))
                .toList();
    }

    /** An id that the request does not have was given by the service. */
    private static boolean isAnswer(JsonValue body, Operation operation) {
        return body instanceof JsonObject object
                && object.get("id").isPresent()
                && ListedParameters.of(operation).in(Place.BODY).stream()
                        .noneMatch(parameter -> parameter.name().equals("id"));
    }

    /** The body of one request, where it is JSON. */
    static Optional<JsonValue> sent(RequestExample request) {
        return request.data().flatMap(ShownBodies::json);
    }

    /** Of successes; an error has a form of its own. */
    static List<JsonValue> answered(Operation operation) {
        Stream<ResponseExample> paired =
                operation.exchanges().stream()
                        .filter(
                                exchange ->
                                        ExpectedStatus.of(exchange, Optional.of(operation))
                                                .isSuccess())
                        .map(Exchange::response)
                        .flatMap(Optional::stream);
        Stream<ResponseExample> alone =
                operation.responses().stream()
                        .filter(response -> response.status().orElse(0) / 100 == 2);
        return Stream.concat(paired, alone)
                .flatMap(response -> response.json().stream())
                .filter(ShownBodies::isDocument)
                .distinct()
                .toList();
    }

    private static Optional<JsonValue> json(Slice text) {
        return JsonStart.isIn(text.text())
                ? JsonReader.tolerant(text).value().filter(ShownBodies::isDocument)
                : Optional.empty();
    }

    private static boolean isDocument(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }
}
