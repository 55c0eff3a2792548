package dev.docproof.target;

import dev.docproof.http.Request;
import java.time.Duration;

/** Sends nothing any more once the time of the run is over. */
public final class TimeLimited implements Target {
    private final Target next;
    private final Duration limit;
    private final Deadline deadline;

    /**
     * @param limit for people
     */
    public TimeLimited(Target next, Duration limit, Deadline deadline) {
        this.next = next;
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public Outcome send(Request request) {
        if (deadline.isOver()) {
            return over("");
        }
        Outcome outcome = next.send(request);
        return deadline.isOver() && !isWhole(outcome)
                ? over(" before the answer was there")
                : outcome;
    }

    /** What did not come because nobody waited longer says nothing about the server. */
    private static boolean isWhole(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                ? answered.flaw().isEmpty()
                : outcome instanceof Outcome.NotSent;
    }

    private Outcome over(String when) {
        return new Outcome.NotSent(
                "the run's time limit of %.1f s was over%s"
                        .formatted(limit.toMillis() / 1000.0, when));
    }

    @Override
    public Request addressed(Request request) {
        return next.addressed(request);
    }
}
