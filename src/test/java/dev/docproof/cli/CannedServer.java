package dev.docproof.cli;

import dev.docproof.drift.Reply;
import dev.docproof.drift.WireServer;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Answers as a {@code server.json} says: an array of {@code {"request": "PUT /users?id=1",
 * "status": 200, "type": "application/json", "body": …}}, the first that matches; 404 without a
 * body where none does. A {@code body} that is a string is sent as it is, all else as JSON.
 *
 * <p>{@code like} is a pattern for the request, {@code has} and {@code lacks} a word of its headers
 * and body, {@code once} an answer that is given once. {@code headers} are further ones, {@code
 * charset} encodes the body, {@code gzip} packs it, and {@code wire} says how it travels.
 */
final class CannedServer implements AutoCloseable {
    private final WireServer server;
    private final List<JsonObject> answers;

    CannedServer(String json) throws IOException {
        JsonValue all =
                JsonReader.strict(Slice.of(new SourceFile("server.json", json)))
                        .value()
                        .orElseThrow();
        this.answers =
                ((JsonArray) all)
                        .items().stream()
                                .map(JsonObject.class::cast)
                                .collect(Collectors.toCollection(CopyOnWriteArrayList::new));
        this.server = new WireServer(this::answer);
    }

    String url() {
        return server.url();
    }

    private synchronized Reply answer(WireServer.Call call) {
        String request = call.method() + " " + call.target();
        Map<String, String> headers = new TreeMap<>(call.headers());
        headers.remove("host");
        String all = headers.keySet() + " " + headers.values() + " " + call.body();
        Optional<JsonObject> answer =
                answers.stream().filter(one -> isFor(one, request, all)).findFirst();
        answer.filter(one -> one.get("once").isPresent()).ifPresent(answers::remove);
        return answer.map(CannedServer::reply).orElseGet(() -> Reply.of(404, null));
    }

    private static Reply reply(JsonObject answer) {
        int status = answer.get("status").map(CannedServer::number).orElse(404);
        String body = answer.get("body").map(CannedServer::body).orElse("");
        Charset charset = Charset.forName(text(answer, "charset").orElse("UTF-8"));
        boolean gzip = answer.get("gzip").isPresent();
        Reply reply =
                Reply.of(status, body)
                        .in(
                                utf8 -> {
                                    String text = new String(utf8, StandardCharsets.UTF_8);
                                    byte[] bytes = text.getBytes(charset);
                                    return gzip ? Reply.gzip(bytes) : bytes;
                                });
        text(answer, "type").ifPresent(type -> reply.with("Content-Type", type));
        answer.get("headers")
                .ifPresent(
                        headers ->
                                ((JsonObject) headers)
                                        .members()
                                        .forEach(
                                                each ->
                                                        reply.with(
                                                                each.name(),
                                                                ((JsonString) each.value())
                                                                        .value())));
        text(answer, "wire").ifPresent(wire -> reply.over(Reply.Wire.valueOf(wire)));
        return reply;
    }

    private static boolean isFor(JsonObject answer, String request, String all) {
        boolean named =
                text(answer, "request").map(request::equals).orElse(false)
                        || text(answer, "like").map(request::matches).orElse(false);
        return named
                && text(answer, "lacks").map(word -> !all.contains(word)).orElse(true)
                && text(answer, "has").map(all::contains).orElse(true);
    }

    private static String body(JsonValue value) {
        return value instanceof JsonString text ? text.value() : JsonText.compact(value);
    }

    private static int number(JsonValue value) {
        return ((JsonNumber) value).value().intValueExact();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name).map(value -> ((JsonString) value).value());
    }

    @Override
    public void close() {
        server.close();
    }
}
