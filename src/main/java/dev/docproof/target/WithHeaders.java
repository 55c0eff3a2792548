package dev.docproof.target;

import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import java.util.Map;

/**
 * Sends some headers with every request, in the place of what the page shows under their names.
 * Stands right before the server, so that nobody else is ever sent them.
 */
public final class WithHeaders implements Target {
    private final Target next;
    private final Map<String, String> headers;

    public WithHeaders(Target next, Map<String, String> headers) {
        this.next = next;
        this.headers = Map.copyOf(headers);
    }

    @Override
    public Outcome send(Request request) {
        return next.send(with(request));
    }

    @Override
    public Request addressed(Request request) {
        return with(next.addressed(request));
    }

    private Request with(Request request) {
        Headers lines = request.headers();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            lines = lines.set(header.getKey(), Wire.of(header.getValue()));
        }
        return request.withHeaders(lines);
    }
}
