package dev.docproof.fix;

import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import dev.docproof.verify.StateReset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a target answered, to be answered once more in the same order without asking again: a page
 * that has been edited is judged on what is known, and nothing is written twice.
 */
final class Recording implements Target {
    private final Target target;
    private final Map<Request, Deque<Outcome>> outcomes = new HashMap<>();
    private final Optional<StateReset> reset;
    private boolean replays;

    Recording(Target target, Optional<StateReset> reset) {
        this.target = target;
        this.reset = reset;
    }

    /** Empty once the answers are known: nothing is tried on the target any more. */
    Optional<StateReset> reset() {
        return replays ? Optional.empty() : reset;
    }

    /** From now on nothing that was sent once is sent again. */
    void rewind() {
        replays = true;
    }

    @Override
    public Outcome send(Request request) {
        Deque<Outcome> known = outcomes.computeIfAbsent(request, any -> new ArrayDeque<>());
        if (replays && !known.isEmpty()) {
            Outcome next = known.removeFirst();
            known.addLast(next);
            return next;
        }
        Outcome outcome = target.send(request);
        known.addLast(outcome);
        return outcome;
    }

    @Override
    public Request addressed(Request request) {
        return target.addressed(request);
    }
}
