package dev.docproof.contract;

import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * An exchange as Spring Cloud Contract YAML.
 *
 * @param remark a sentence for those who review it; may be empty
 * @param absent names of query parameters that the request must not have
 */
public record ContractText(
        String name,
        String remark,
        Request request,
        Set<String> absent,
        int status,
        Optional<ResponseExample> response) {
    public ContractText {
        absent = Set.copyOf(absent);
    }

    /** What the stub and the client settle between them. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of(
                    "host",
                    "user-agent",
                    "content-length",
                    "transfer-encoding",
                    "connection",
                    "keep-alive",
                    "date",
                    "server",
                    "expect");

    private static final Pattern PLAIN_TARGET = Pattern.compile("[A-Za-z0-9/._~-]*");
    private static final Pattern PLAIN_PAIR = Pattern.compile("[A-Za-z0-9._~-]+=[A-Za-z0-9._~@-]*");

    /** Why no contract can say this; empty where one can. */
    public static Optional<String> obstacle(Request request, Optional<ResponseExample> response) {
        String type = request.headers().first("Content-Type").orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return Optional.of("a contract cannot hold its multipart body");
        }
        if (request.body().text().indexOf('\uFFFD') >= 0) {
            return Optional.of("a contract cannot hold its body, which is no text");
        }
        return response.filter(shown -> shown.body().text().contains("{{"))
                .map(shown -> "its response holds {{, which a stub would fill in");
    }

    /** The same for a request that lacks these query parameters. */
    public ContractText without(Set<String> parameters) {
        return new ContractText(name, remark, request, parameters, status, response);
    }

    public String text() {
        YamlWriter yaml = new YamlWriter();
        yaml.scalar("name", name);
        if (!remark.isEmpty()) {
            yaml.scalar("description", remark);
        }
        yaml.mapping("request", this::writeRequest);
        yaml.mapping("response", this::writeResponse);
        return yaml.text();
    }

    private void writeRequest(YamlWriter yaml) {
        yaml.scalar("method", request.method());
        writeTarget(yaml);
        writeHeaders(yaml, request.headers(), isUsualAccept());
        if (!request.body().isEmpty()) {
            String text = request.body().text();
            writeBody(yaml, json(text), text);
        }
        if (!absent.isEmpty()) {
            yaml.mapping("matchers", this::writeAbsent);
        }
    }

    private void writeAbsent(YamlWriter yaml) {
        yaml.items(
                "queryParameters",
                absent.stream()
                        .sorted()
                        .<Consumer<YamlWriter>>map(
                                name ->
                                        item -> {
                                            item.scalar("key", name);
                                            item.scalar("type", "absent");
                                        })
                        .toList());
    }

    private void writeTarget(YamlWriter yaml) {
        String target = Wire.text(request.target());
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        Optional<Map<String, String>> query =
                question < 0
                        ? Optional.of(new LinkedHashMap<>())
                        : parameters(target.substring(question + 1));
        if (query.isEmpty() || !PLAIN_TARGET.matcher(path).matches()) {
            yaml.scalar("url", target);
            return;
        }
        yaml.scalar("urlPath", path);
        absent.stream().sorted().forEach(name -> query.get().put(name, ""));
        if (!query.get().isEmpty()) {
            yaml.mapping("queryParameters", inner -> query.get().forEach(inner::value));
        }
    }

    /** Empty where one stands twice, or is written in a way that only the text itself keeps. */
    private static Optional<Map<String, String>> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            boolean plain = PLAIN_PAIR.matcher(pair).matches();
            if (!plain
                    || parameters.put(pair.substring(0, equals), pair.substring(equals + 1))
                            != null) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private boolean isUsualAccept() {
        return request.headers().first("Accept").filter("*/*"::equals).isPresent();
    }

    private static void writeHeaders(YamlWriter yaml, Headers headers, boolean usualAccept) {
        List<Header> kept = new ArrayList<>();
        for (Header line : headers.lines()) {
            boolean doubled = kept.stream().anyMatch(other -> other.is(line.name()));
            boolean ofConnection =
                    OF_THE_CONNECTION.contains(line.name().toLowerCase(Locale.ROOT))
                            || usualAccept && line.is("Accept");
            if (!doubled && !ofConnection) {
                kept.add(line);
            }
        }
        if (!kept.isEmpty()) {
            yaml.mapping(
                    "headers",
                    inner ->
                            kept.forEach(
                                    line -> inner.scalar(line.name(), Wire.text(line.value()))));
        }
    }

    private void writeResponse(YamlWriter yaml) {
        yaml.number("status", status);
        Optional<JsonValue> body = response.flatMap(ResponseExample::json);
        Headers headers = response.map(ResponseExample::headers).orElse(Headers.none());
        if (body.isPresent() && !headers.has("Content-Type")) {
            headers = headers.with("Content-Type", "application/json");
        }
        writeHeaders(yaml, headers, false);
        String text = response.map(shown -> shown.body().text().strip()).orElse("");
        if (!text.isEmpty()) {
            writeBody(yaml, body, text);
        }
    }

    private static void writeBody(YamlWriter yaml, Optional<JsonValue> json, String text) {
        if (json.filter(YamlWriter::canWrite).isPresent()) {
            yaml.json("body", json.get());
        } else {
            yaml.block("body", json.map(JsonText::compact).orElse(text));
        }
    }

    private static Optional<JsonValue> json(String text) {
        return JsonReader.strict(Slice.of(new SourceFile("body", text))).value();
    }
}
