package dev.docproof.target;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Follows redirects where the documented command does ({@code curl -L}), and only there. Each step
 * is a request of its own, so it goes to the server under test or nowhere.
 */
public final class Redirects implements Target {
    private static final Set<Integer> CODES = Set.of(301, 302, 303, 307, 308);
    // As many as curl follows.
    private static final int MOST = 50;

    private final Target next;
    private final Duration limit;
    private final LongSupplier nanos;

    /**
     * @param limit how long all steps of one request may take; the last one begun is let end
     * @param nanos the clock
     */
    public Redirects(Target next, Duration limit, LongSupplier nanos) {
        this.next = next;
        this.limit = limit;
        this.nanos = nanos;
    }

    @Override
    public Outcome send(Request request) {
        Request at = request;
        long start = nanos.getAsLong();
        Outcome outcome = next.send(at);
        for (int i = 0; i < MOST && request.followsRedirects(); i++) {
            Optional<Request> step = step(next.addressed(at), outcome);
            if (step.isEmpty()) {
                return outcome;
            }
            if (nanos.getAsLong() - start > limit.toNanos()) {
                return new Outcome.TimedOut(limit);
            }
            at = step.get();
            outcome = next.send(at);
        }
        return request.followsRedirects()
                ? new Outcome.Broken("more than %d redirects".formatted(MOST))
                : outcome;
    }

    @Override
    public Request addressed(Request request) {
        return next.addressed(request);
    }

    private static Optional<Request> step(Request request, Outcome outcome) {
        if (!(outcome instanceof Outcome.Answered answered)
                || !CODES.contains(answered.response().status())) {
            return Optional.empty();
        }
        Response response = answered.response();
        return response.headers()
                .first("Location")
                .flatMap(location -> resolved(request, location))
                .flatMap(url -> to(request, url))
                .map(moved -> asGet(moved, response.status()));
    }

    private static Optional<String> resolved(Request request, String location) {
        try {
            return Optional.of(URI.create(request.url()).resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            // What is no address leads nowhere: the redirect itself is the answer.
            return Optional.empty();
        }
    }

    private static Optional<Request> to(Request request, String url) {
        return Origin.of(url)
                .map(
                        origin -> {
                            URI uri = URI.create(url);
                            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                            String query = uri.getRawQuery();
                            return request.withOrigin(origin)
                                    .withTarget(query == null ? path : path + "?" + query)
                                    .withHeaders(request.headers().set("Host", origin.authority()));
                        });
    }

    /** As curl has it: a POST that is sent elsewhere becomes a GET, unless it must not. */
    private static Request asGet(Request request, int status) {
        boolean keeps = status == 307 || status == 308 || !request.method().equals("POST");
        Headers bare =
                request.headers()
                        .without("Content-Type")
                        .without("Content-Length")
                        .without("Transfer-Encoding");
        return keeps ? request : request.withMethod("GET").withBody(Body.none()).withHeaders(bare);
    }
}
