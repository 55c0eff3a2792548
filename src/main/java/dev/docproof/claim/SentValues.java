package dev.docproof.claim;

import dev.docproof.http.Form;
import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.shape.Sent;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values that a request carries in its body, a form or JSON, its query and the last segment of
 * its path.
 */
final class SentValues {
    private static final String PLACEHOLDER_MARKS = "{}<>[]():$";
    // What a form hands in to be given another one, or never sees again.
    private static final Pattern RENEWED = Pattern.compile("(?i)token|secret|password");

    private SentValues() {}

    /**
     * @param operation whose path says which segment is a parameter
     */
    static Sent of(Request request, Optional<Operation> operation) {
        Set<String> filters =
                operation.map(Operation::parameters).orElse(List.of()).stream()
                        .filter(QueryWords::isFilter)
                        .map(Parameter::name)
                        .collect(Collectors.toSet());
        Optional<JsonValue> body = body(request);
        Map<String, String> values = query(request);
        if (body.isEmpty()) {
            form(request).forEach(values::putIfAbsent);
        }
        return new Sent(body, values, path(request, operation), filters);
    }

    /** Of a form in parts it is not said which parts come back. */
    private static Map<String, String> form(Request request) {
        Map<String, String> values = new LinkedHashMap<>();
        Form.of(request).filter(form -> form.boundary().isEmpty()).map(Form::fields).stream()
                .flatMap(List::stream)
                .filter(field -> !RENEWED.matcher(field.name()).find())
                .forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    private static Optional<JsonValue> body(Request request) {
        return request.body().isEmpty()
                ? Optional.empty()
                : JsonReader.strict(Slice.of(new SourceFile("request body", request.body().text())))
                        .value();
    }

    private static Map<String, String> query(Request request) {
        int question = request.target().indexOf('?');
        String query = question < 0 ? "" : request.target().substring(question + 1);
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    /** Only a parameter at the very end names the resource that the answer is about. */
    private static Map<String, String> path(Request request, Optional<Operation> operation) {
        String template = operation.map(Operation::path).map(SentValues::lastSegment).orElse("");
        String name =
                template.chars()
                        .filter(c -> PLACEHOLDER_MARKS.indexOf(c) < 0)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        boolean placeholder =
                !template.isEmpty() && PLACEHOLDER_MARKS.indexOf(template.charAt(0)) >= 0;
        // A primary key in a path is the id of an answer.
        return placeholder && !name.isEmpty()
                ? Map.of(name.equals("pk") ? "id" : name, decode(lastSegment(request.path())))
                : Map.of();
    }

    private static String lastSegment(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
