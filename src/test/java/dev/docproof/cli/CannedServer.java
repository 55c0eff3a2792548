package dev.docproof.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Answers as a {@code server.json} says: an array of {@code {"request": "PUT /users?id=1",
 * "status": 200, "type": "application/json", "body": …}}, the first that matches; 404 without a
 * body where none does. A {@code body} that is a string is sent as it is, all else as JSON.
 */
final class CannedServer implements AutoCloseable {
    private final HttpServer server;
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
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String all = exchange.getRequestHeaders().keySet() + body;
        Optional<JsonObject> answer =
                answers.stream().filter(one -> isFor(one, request, all)).findFirst();
        answer.filter(one -> one.get("once").isPresent()).ifPresent(answers::remove);
        byte[] bytes =
                answer.flatMap(one -> one.get("body"))
                        .map(CannedServer::body)
                        .orElse("")
                        .getBytes(StandardCharsets.UTF_8);
        answer.flatMap(one -> text(one, "type"))
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        int status = answer.flatMap(one -> one.get("status")).map(CannedServer::number).orElse(404);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
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
        server.stop(0);
    }
}
