package dev.docproof.target;

import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import java.util.List;
import java.util.Optional;

/**
 * Sends what pages address to their server to the target instead, and nothing to anybody else.
 *
 * <p>Text of a page never decides which hosts are contacted.
 */
public final class Readdressed implements Target {
    private final Target next;
    private final Base to;
    private final List<Base> servers;

    /**
     * @param to where everything goes
     * @param servers what the pages call the server
     */
    public Readdressed(Target next, Base to, List<Base> servers) {
        this.next = next;
        this.to = to;
        this.servers = List.copyOf(servers);
    }

    @Override
    public Outcome send(Request request) {
        boolean known = isTarget(request) || server(request).isPresent();
        return known ? inside(addressedHere(request)) : foreign(request);
    }

    private Outcome inside(Request request) {
        return to.isLeftBy(request.target())
                ? new Outcome.NotSent(
                        "%s leads out of %s, which is the server under test"
                                .formatted(request.target(), to))
                : next.send(request);
    }

    @Override
    public Request addressed(Request request) {
        boolean known = isTarget(request) || server(request).isPresent();
        return known ? next.addressed(addressedHere(request)) : request;
    }

    private Request addressedHere(Request request) {
        return isTarget(request)
                ? request
                : server(request).map(server -> moved(request, server)).orElseThrow();
    }

    private Optional<Base> server(Request request) {
        return servers.stream()
                .filter(server -> server.origin().equals(request.origin()))
                .filter(server -> server.holds(request.target()))
                .findFirst();
    }

    private static Outcome foreign(Request request) {
        return new Outcome.NotSent(
                "%s is not the server under test; name it with --server if it is"
                        .formatted(request.origin()));
    }

    private boolean isTarget(Request request) {
        return request.origin().equals(to.origin()) && to.holds(request.target());
    }

    private Request moved(Request request, Base server) {
        return request.withOrigin(to.origin())
                .withTarget(to.absolute(server.relative(request.target())))
                .withHeaders(headers(request));
    }

    /** A Host line that curl derived from the URL moves along; one that the page asks for stays. */
    private Headers headers(Request request) {
        boolean derived =
                request.headers()
                        .first("Host")
                        .filter(request.origin().authority()::equalsIgnoreCase)
                        .isPresent();
        return derived ? request.headers().set("Host", to.origin().authority()) : request.headers();
    }
}
