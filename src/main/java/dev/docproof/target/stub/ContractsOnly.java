package dev.docproof.target.stub;

import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;

/**
 * A stub that says where no contract covers a request, so that its 404 is not taken for one of
 * theirs.
 */
public final class ContractsOnly implements Target {
    private final Target stub;

    public ContractsOnly(Target stub) {
        this.stub = stub;
    }

    @Override
    public Outcome send(Request request) {
        Outcome outcome = stub.send(request);
        return outcome instanceof Outcome.Answered answered
                        && answered.response().headers().has(StubServer.UNMATCHED_HEADER)
                ? new Outcome.Uncovered(answered.response().body().text())
                : outcome;
    }

    @Override
    public Request addressed(Request request) {
        return stub.addressed(request);
    }
}
