package dev.docproof.curl;

import dev.docproof.http.Request;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One curl process as a page writes it, and what it would send.
 *
 * @param span from its first word to its last
 * @param method the effective one
 * @param target the URL as written, nothing expanded; an unquoted {@code &} does not end it
 * @param body {@code none}, {@code inline}, {@code file} or {@code form}
 * @param data the value of its only data option, where it stands; empty where there are several or
 *     none, or where it names a file
 * @param template whether it holds placeholders for values
 * @param placeholders the names of those that nobody gave a value
 * @param requests in the order they are sent; empty where nothing would be sent
 * @param obstacle why there is nothing to send; present exactly where {@code requests} is empty
 * @param exit what curl itself would end with, as far as that does not depend on an answer
 */
public record CurlCommand(
        Span span,
        String method,
        String target,
        String body,
        Optional<Slice> data,
        boolean template,
        List<String> placeholders,
        List<Request> requests,
        Optional<String> obstacle,
        int exit) {
    public CurlCommand {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(data, "data");
        placeholders = List.copyOf(placeholders);
        requests = List.copyOf(requests);
        if (requests.isEmpty() != obstacle.isPresent()) {
            throw new IllegalArgumentException(
                    "A command has requests or an obstacle, not both: " + target);
        }
    }
}
