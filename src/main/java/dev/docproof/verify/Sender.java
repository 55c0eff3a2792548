package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;

/** Sends requests of a page and keeps what came of them. */
final class Sender {
    private final Target target;

    Sender(Target target) {
        this.target = target;
    }

    /**
     * Silence weighs against the page only where the server answers others: one that hangs as a
     * whole shows nothing about this example.
     */
    Evidence send(Request request) {
        Outcome outcome = target.send(request);
        boolean silent = outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.Broken;
        return new Evidence(
                target.addressed(request),
                silent && !isUp(request)
                        ? new Outcome.Unreachable("the server answers nothing at all any more")
                        : outcome);
    }

    private boolean isUp(Request request) {
        Request plain =
                new Request(
                        "GET",
                        request.origin(),
                        "/",
                        Headers.of("Host", request.origin().authority(), "Accept", "*/*"),
                        Body.none());
        return target.send(plain) instanceof Outcome.Answered;
    }
}
