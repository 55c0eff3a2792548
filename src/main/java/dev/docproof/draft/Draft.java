package dev.docproof.draft;

import dev.docproof.http.Request;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract as a page would have it.
 *
 * @param path where it belongs in the folder of contracts, with slashes
 * @param request as the server gets it, without the path that the page calls the server by
 * @param body the JSON of the response; empty where it has none
 * @param text the contract file
 * @param from the request on the page
 */
public record Draft(
        String path,
        Request request,
        int status,
        Optional<JsonValue> body,
        String text,
        Span from) {
    public Draft {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
    }
}
