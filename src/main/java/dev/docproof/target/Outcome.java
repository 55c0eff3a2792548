package dev.docproof.target;

import dev.docproof.http.Body;
import dev.docproof.http.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What came of sending a request. */
public sealed interface Outcome {
    /** For people: {@code answered 404}. */
    String label();

    /**
     * @param flaw what keeps it from being whole; empty where it is
     */
    record Answered(Response response, Duration took, Optional<Flaw> flaw) implements Outcome {
        public Answered {
            Objects.requireNonNull(response, "response");
            Objects.requireNonNull(took, "took");
            Objects.requireNonNull(flaw, "flaw");
        }

        public Answered(Response response, Duration took) {
            this(response, took, Optional.empty());
        }

        /** The same with no more of its body than the beginning. */
        public Answered shortened(int bytes) {
            Body beginning = Body.of(Arrays.copyOf(response.body().bytes(), bytes));
            Response kept =
                    new Response(
                            response.status(), response.reason(), response.headers(), beginning);
            return new Answered(
                    kept,
                    took,
                    Optional.of(Flaw.ours("only its first %d bytes were kept".formatted(bytes))));
        }

        @Override
        public String label() {
            return "answered " + response.status();
        }
    }

    /** No connection could be made: refused, no route, no such host. */
    record Unreachable(String reason) implements Outcome {
        @Override
        public String label() {
            return "unreachable: " + reason;
        }
    }

    /** A connection stood, but no whole answer came: reset, closed, garbage. */
    record Broken(String reason) implements Outcome {
        @Override
        public String label() {
            return "no answer: " + reason;
        }
    }

    record TimedOut(Duration limit) implements Outcome {
        @Override
        public String label() {
            return "no answer within " + limit.toMillis() + " ms";
        }
    }

    /** Kept back on purpose: a host that was not allowed, a write that was not allowed. */
    record NotSent(String reason) implements Outcome {
        @Override
        public String label() {
            return "not sent: " + reason;
        }
    }

    /**
     * The stub has no contract for the request, so nobody knows the answer.
     *
     * @param nearest the contract that comes nearest and what differs, a line each
     */
    record Uncovered(String nearest) implements Outcome {
        @Override
        public String label() {
            return "no contract covers it";
        }
    }
}
