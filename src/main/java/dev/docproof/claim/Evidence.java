package dev.docproof.claim;

import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import java.util.Objects;
import java.util.Optional;

/**
 * What was sent to try a claim, and what came of it.
 *
 * @param request as it was sent, so addressed to the target
 */
public record Evidence(Request request, Outcome outcome) {
    public Evidence {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Empty where no answer came. */
    public Optional<Integer> status() {
        return outcome instanceof Outcome.Answered answered
                ? Optional.of(answered.response().status())
                : Optional.empty();
    }

    /** How many bytes of an answer it holds. */
    public int size() {
        return outcome instanceof Outcome.Answered answered
                ? answered.response().body().length()
                : 0;
    }

    /** The same with no more of the answer than its beginning. */
    public Evidence shortened(int bytes) {
        return size() > bytes && outcome instanceof Outcome.Answered answered
                ? new Evidence(request, answered.shortened(bytes))
                : this;
    }
}
