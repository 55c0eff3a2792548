package dev.docproof.shape;

import dev.docproof.http.Response;
import dev.docproof.http.Wire;
import java.util.Locale;
import java.util.Optional;

/**
 * The value of a {@code Content-Type} (RFC 9110, section 8.3.1).
 *
 * @param name type and subtype, lower case; empty where the answer has none
 */
record MediaType(String name, Optional<String> charset) {
    static MediaType of(Response response) {
        String value = Wire.text(response.contentType().orElse("")).strip();
        int semicolon = value.indexOf(';');
        String name = semicolon < 0 ? value : value.substring(0, semicolon);
        String parameters = semicolon < 0 ? "" : value.substring(semicolon + 1);
        return new MediaType(name.strip().toLowerCase(Locale.ROOT), charset(parameters));
    }

    boolean isAbsent() {
        return name.isEmpty();
    }

    /** {@code application/json}, and everything that ends in {@code +json}. */
    boolean isJson() {
        return name.endsWith("/json") || name.endsWith("+json") || isSequence();
    }

    /** A type of many documents in a row. */
    boolean isSequence() {
        return name.contains("ndjson")
                || name.contains("jsonl")
                || name.contains("json-seq")
                || name.contains("stream+json")
                || name.contains("json-stream");
    }

    private static Optional<String> charset(String parameters) {
        for (String parameter : parameters.split(";", 16)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
                String value = parameter.substring(equals + 1).strip().replace("\"", "");
                return Optional.of(value).filter(each -> !each.isEmpty());
            }
        }
        return Optional.empty();
    }
}
