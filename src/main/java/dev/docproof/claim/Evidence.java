package dev.docproof.claim;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.json.JsonValue;
import dev.docproof.shape.BodyReader;
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

    /** Empty where none came. */
    public Optional<Outcome.Answered> answer() {
        return outcome instanceof Outcome.Answered answered
                ? Optional.of(answered)
                : Optional.empty();
    }

    /** Empty where no answer came. */
    public Optional<Response> response() {
        return answer().map(Outcome.Answered::response);
    }

    /** Empty where no answer came. */
    public Optional<Integer> status() {
        return response().map(Response::status);
    }

    /** What came, if it came whole and is JSON. */
    public Optional<JsonValue> json() {
        return answer().filter(answered -> answered.flaw().isEmpty())
                .flatMap(
                        answered -> BodyReader.read(request.headers(), answered.response()).json());
    }

    /** How many bytes of an answer it holds. */
    public int size() {
        return response().map(own -> own.body().length()).orElse(0);
    }

    /** The same with no more of the answer than its beginning. */
    public Evidence shortened(int bytes) {
        return size() > bytes && outcome instanceof Outcome.Answered answered
                ? new Evidence(request, answered.shortened(bytes))
                : this;
    }
}
