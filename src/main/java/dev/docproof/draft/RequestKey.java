package dev.docproof.draft;

import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What makes two requests the same to a server: neither the order of parameters or members nor the
 * way they are written.
 *
 * @param type the media type without parameters, possibly empty
 */
record RequestKey(String method, String path, List<String> query, String type, String body) {
    static RequestKey of(Request request) {
        String target = request.target();
        int question = target.indexOf('?');
        return new RequestKey(
                request.method(),
                decoded(request.path()),
                question < 0 ? List.of() : parameters(target.substring(question + 1)),
                type(request),
                body(request));
    }

    List<String> parameterNames() {
        return query.stream().map(pair -> pair.replaceFirst("(?s)=.*", "")).distinct().toList();
    }

    private static List<String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(RequestKey::decoded)
                .map(pair -> pair.endsWith("=") ? pair.substring(0, pair.length() - 1) : pair)
                .filter(pair -> !pair.isEmpty())
                .sorted()
                .toList();
    }

    private static String type(Request request) {
        String value = request.headers().first("Content-Type").orElse("");
        return value.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String body(Request request) {
        String text = request.body().text();
        return JsonReader.strict(Slice.of(new SourceFile("body", text)))
                .value()
                .map(RequestKey::sorted)
                .orElse(text);
    }

    private static String sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().stream()
                    .map(each -> JsonText.quoted(each.name()) + ":" + sorted(each.value()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return array.items().stream()
                    .map(RequestKey::sorted)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return JsonText.compact(value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
