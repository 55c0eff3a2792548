package dev.docproof.claim;

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
import java.util.Locale;
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
    private static final String FORM = "application/x-www-form-urlencoded";
    // What a form hands in to be given another one, or never sees again.
    private static final Pattern RENEWED = Pattern.compile("(?i)token|secret|password");
    // curl says of any text that it is a form, unless it is told otherwise.
    private static final Pattern FORM_TEXT =
            Pattern.compile("[\\w.\\[\\]%-]++=[^&\\r\\n]*+(?:&[\\w.\\[\\]%-]++=[^&\\r\\n]*+)*+");

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
        if (body.isEmpty() && isForm(request)) {
            Map<String, String> form = pairs(request.body().text());
            form.keySet().removeIf(name -> RENEWED.matcher(name).find());
            form.forEach(values::putIfAbsent);
        }
        return new Sent(body, values, path(request, operation), filters);
    }

    private static boolean isForm(Request request) {
        String type = request.headers().first("Content-Type").orElse("");
        return type.toLowerCase(Locale.ROOT).startsWith(FORM)
                && FORM_TEXT.matcher(request.body().text()).matches();
    }

    private static Optional<JsonValue> body(Request request) {
        return request.body().isEmpty()
                ? Optional.empty()
                : JsonReader.strict(Slice.of(new SourceFile("request body", request.body().text())))
                        .value();
    }

    private static Map<String, String> query(Request request) {
        int question = request.target().indexOf('?');
        return pairs(question < 0 ? "" : request.target().substring(question + 1));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
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
