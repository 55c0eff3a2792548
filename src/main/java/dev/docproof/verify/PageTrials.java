package dev.docproof.verify;

import dev.docproof.annotation.Directive;
import dev.docproof.claim.Claim;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.ExpectedStatus;
import dev.docproof.claim.Judge;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import dev.docproof.operation.CapturedName;
import dev.docproof.target.Outcome;
import dev.docproof.verify.Captures.Adapted;
import dev.docproof.verify.Prerequisites.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries the examples of one page, each on the state that those before it have left, and with what
 * the server gave them.
 */
final class PageTrials {
    private final Sender sender;
    private final Judge judge;
    private final List<Owned> page;
    private final Prerequisites prerequisites;
    private final Patience patience;
    private final Captures captures = new Captures();
    private final Groundwork groundwork = new Groundwork();
    private final Lifetimes lifetimes = new Lifetimes(System::nanoTime);
    private final Room room = new Room();
    private Optional<String> unprepared = Optional.empty();
    private boolean prepared;

    /**
     * @param page all that the page shows, what is no claim included
     * @param patience with reads after writes
     */
    PageTrials(
            Sender sender,
            Judge judge,
            List<Owned> page,
            Prerequisites prerequisites,
            Patience patience) {
        this.prerequisites = prerequisites;
        this.patience = patience;
        this.sender = sender;
        this.judge = judge;
        this.page = page;
    }

    /**
     * @param notes what the reader of a report should know of how it is tried
     */
    Trial replay(Owned example, List<String> notes) {
        Claim claim = example.claim().withNotes(notes);
        Optional<String> obstacle =
                example.request().obstacle().or(this::prepare).or(() -> sendBefore(example));
        if (obstacle.isPresent()) {
            groundwork.isLeftOut(example);
            return example.trial(new Verdict.NotExercised(claim, obstacle.get()));
        }
        Verdict verdict = patience.with(example, claim, told -> tried(example, told));
        return example.trial(
                room.kept(
                        told(
                                example,
                                groundwork.excused(example, lifetimes.excused(example, verdict)))));
    }

    /** A page that is written for some data may be right, and tried on others. */
    private static Verdict told(Owned example, Verdict verdict) {
        List<String> notes =
                example.exchange()
                        .directives(Directive.WrittenFor.class)
                        .map(
                                own ->
                                        "the page is written for the data in %s; whether the server has them is not known"
                                                .formatted(own.data()))
                        .toList();
        return verdict instanceof Verdict.Contradicted
                ? new Verdict.Contradicted(
                        verdict.claim().withNotes(notes), verdict.evidence(), verdict.findings())
                : verdict;
    }

    /** A request of the page with what the server gave so far in the place of what is shown. */
    Request asSent(Request shown) {
        return captures.adapt(shown).request();
    }

    /** A request as the page shows it, as it was sent, and what came of it. */
    private record Sent(Request shown, Adapted adapted, Evidence evidence) {
        /** The one that the page shows its response for. */
        Request held() {
            return adapted.notes().isEmpty() ? evidence.request() : shown;
        }
    }

    private Verdict tried(Owned example, Claim claim) {
        List<String> notes = new ArrayList<>();
        Sent last = null;
        for (Request shown : example.request().requests()) {
            last = send(shown);
            if (waits(last.adapted().request())) {
                return new Verdict.NotExercised(
                        claim, "no answer before it gave the value that it is to be sent with");
            }
            Optional<Remedy> remedy =
                    prerequisites.remedy(example, last.adapted().request(), last.evidence());
            if (remedy.isPresent() && remedy.get() instanceof Remedy.Missing missing) {
                return new Verdict.NotExercised(claim, Optional.of(last.evidence()), missing.why());
            }
            if (remedy.isPresent() && remedy.get() instanceof Remedy.Made made) {
                captures.keep(made.given());
                notes.add(made.note());
                last = send(shown);
            }
            notes.addAll(last.adapted().notes());
            learn(example, shown, last.evidence());
        }
        return judge.example(
                claim.withNotes(notes),
                example.exchange(),
                example.operation(),
                example.expected(),
                last.held(),
                last.evidence());
    }

    private Sent send(Request shown) {
        Adapted adapted = captures.adapt(shown);
        Evidence evidence =
                waits(adapted.request())
                        ? new Evidence(shown, new Outcome.NotSent("it waits for a value"))
                        : sender.send(adapted.request());
        return new Sent(shown, adapted, evidence);
    }

    /** Whether a value that only an answer can give is still missing. */
    private static boolean waits(Request request) {
        return CapturedName.isIn(request.target() + request.headers() + request.body().text());
    }

    private void learn(Owned example, Request shown, Evidence evidence) {
        ExpectedStatus expected = example.expected();
        if (evidence.status().filter(expected::accepts).isPresent()) {
            captures.learn(example, shown, evidence);
        }
    }

    /** Sends what prepares the page, once; why that failed, if it did. */
    private Optional<String> prepare() {
        if (!prepared) {
            prepared = true;
            for (Owned setup : page.stream().filter(Owned::isSetup).toList()) {
                unprepared = unprepared.or(() -> failure(setup));
            }
        }
        return unprepared;
    }

    /** Sends the examples that its writer wants before it; why that failed, if it did. */
    private Optional<String> sendBefore(Owned example) {
        return example.exchange()
                .directives(Directive.After.class)
                .flatMap(after -> page.stream().filter(own -> own.isCalled(after.id())))
                .map(this::failure)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> failure(Owned preparation) {
        String what = "the preparation in line %d ".formatted(preparation.line());
        if (preparation.request().obstacle().isPresent()) {
            return Optional.of(what + "cannot be sent: " + preparation.request().obstacle().get());
        }
        for (Request shown : preparation.request().requests()) {
            Evidence evidence = sender.send(captures.adapt(shown).request());
            if (evidence.status().filter(preparation.expected()::accepts).isEmpty()) {
                return Optional.of(what + "failed: " + evidence.outcome().label());
            }
            learn(preparation, shown, evidence);
        }
        return Optional.empty();
    }
}
