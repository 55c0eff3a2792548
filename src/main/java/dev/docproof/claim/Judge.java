package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.BodyReader;
import dev.docproof.source.Span;
import dev.docproof.target.Flaw;
import dev.docproof.target.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what came back against what an example shows. */
public final class Judge {
    private final BodyJudge bodies;

    /**
     * @param strict whether values are compared too
     */
    public Judge(boolean strict) {
        this.bodies = new BodyJudge(strict);
    }

    /**
     * @param shown the request that the page shows its response for; another than the one sent
     *     where what the server gave before was put into it
     */
    public Verdict example(
            Claim claim,
            Exchange exchange,
            Optional<Operation> operation,
            ExpectedStatus expected,
            Request shown,
            Evidence evidence) {
        Outcome outcome = evidence.outcome();
        if (outcome instanceof Outcome.Answered answered) {
            return answered(claim, exchange, operation, expected, shown, evidence, answered);
        }
        if (outcome instanceof Outcome.Uncovered uncovered) {
            return new Verdict.Contradicted(
                    claim, Optional.of(evidence), List.of(noContract(exchange, uncovered)));
        }
        if (outcome instanceof Outcome.Broken
                || outcome instanceof Outcome.TimedOut && !mayHoldBack(exchange, expected)) {
            Finding finding =
                    Rule.NO_ANSWER.at(
                            exchange.request().span(),
                            "documented %s, got %s".formatted(expected.label(), outcome.label()));
            return new Verdict.Contradicted(claim, Optional.of(evidence), List.of(finding));
        }
        return new Verdict.NotExercised(claim, Optional.of(evidence), outcome.label());
    }

    /** Where the page shows nothing and promises no status, no answer is as good as a late one. */
    private static boolean mayHoldBack(Exchange exchange, ExpectedStatus expected) {
        boolean open = exchange.response().isEmpty() && expected.code().isEmpty();
        return open || Waiting.isLong(exchange);
    }

    private static Finding noContract(Exchange exchange, Outcome.Uncovered uncovered) {
        String nearest =
                uncovered
                        .nearest()
                        .lines()
                        .skip(1)
                        .map(String::strip)
                        .collect(Collectors.joining("; "));
        return Rule.NO_CONTRACT
                .at(exchange.request().span(), "no contract covers this request")
                .withHint(nearest);
    }

    private Verdict answered(
            Claim claim,
            Exchange exchange,
            Optional<Operation> operation,
            ExpectedStatus expected,
            Request shown,
            Evidence evidence,
            Outcome.Answered answered) {
        Optional<String> excuse = excuse(exchange, operation, expected, evidence, answered);
        if (excuse.isPresent()) {
            return new Verdict.NotExercised(claim, Optional.of(evidence), excuse.get());
        }
        List<Finding> findings = new ArrayList<>();
        if (!expected.accepts(answered.response().status())) {
            findings.add(statusDiffers(exchange, expected, answered.response()));
        } else if (answered.flaw().isPresent()) {
            findings.add(
                    Rule.ANSWER_INCOMPLETE.at(
                            place(exchange),
                            "the answer is not whole: " + answered.flaw().get().words()));
        } else {
            exchange.response()
                    .map(example -> ShownHeaders.findings(example, answered.response()))
                    .ifPresent(findings::addAll);
            findings.addAll(
                    bodies.findings(
                            new BodyJudge.Answer(
                                    exchange.response(),
                                    shown,
                                    operation
                                            .filter(owner -> expected.isSuccess())
                                            .filter(owner -> !isGone(exchange, answered)),
                                    evidence.request(),
                                    answered.response(),
                                    exchange.request().span())));
        }
        return verdict(claim, evidence, findings);
    }

    /** Why an answer shows nothing about the page, if it does not. */
    private static Optional<String> excuse(
            Exchange exchange,
            Optional<Operation> operation,
            ExpectedStatus expected,
            Evidence evidence,
            Outcome.Answered answered) {
        int status = answered.response().status();
        if (!expected.accepts(status)) {
            return operation.flatMap(owner -> Guess.refused(exchange.request(), owner, status));
        }
        if (!expected.isSuccess() && status / 100 == 2 && Waiting.isWatch(exchange)) {
            return Optional.of("what a watch answers depends on what happened before");
        }
        return answered.flaw()
                .filter(flaw -> flaw.ours() || Waiting.isLong(exchange))
                .map(Judge::unread)
                .or(() -> nothing(exchange, evidence, answered));
    }

    /** What nobody read shows nothing, and no more does what was still on its way. */
    private static String unread(Flaw flaw) {
        return flaw.ours()
                ? "the answer is too long to be held against the page: " + flaw.words()
                : "it was still being answered: " + flaw.words();
    }

    /** A row without documents holds none that could be other than shown. */
    private static Optional<String> nothing(
            Exchange exchange, Evidence evidence, Outcome.Answered answered) {
        boolean shown = exchange.response().flatMap(ResponseExample::json).isPresent();
        return shown && BodyReader.isEmptyRow(evidence.request().headers(), answered.response())
                ? Optional.of("the answer is a row of documents with none in it")
                : Optional.empty();
    }

    /** A table beside a deletion that shows no response lists what is deleted, not what comes. */
    private static boolean isGone(Exchange exchange, Outcome.Answered answered) {
        String body = answered.response().body().text().strip();
        return exchange.request().method().equals("DELETE")
                && exchange.response().flatMap(ResponseExample::json).isEmpty()
                && (body.isEmpty() || body.equals("{}"));
    }

    private static Verdict verdict(Claim claim, Evidence evidence, List<Finding> findings) {
        boolean holds =
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return holds
                ? new Verdict.Confirmed(claim, Optional.of(evidence), findings)
                : new Verdict.Contradicted(claim, Optional.of(evidence), findings);
    }

    private static Finding statusDiffers(
            Exchange exchange, ExpectedStatus expected, Response response) {
        String message = "documented %s, got %d".formatted(expected.label(), response.status());
        Optional<Span> shown =
                exchange.response()
                        .flatMap(example -> example.statusSpan())
                        .filter(span -> expected.promisedAt().equals(Optional.of(span)));
        if (shown.isPresent()) {
            return Rule.STATUS_DIFFERS
                    .at(shown.get(), message)
                    .withNote(exchange.request().span(), "by this request");
        }
        Finding finding = Rule.STATUS_DIFFERS.at(exchange.request().span(), message);
        return expected.promisedAt()
                .map(row -> finding.withNote(row, "promised here; " + expected.why()))
                .orElse(finding);
    }

    private static Span place(Exchange exchange) {
        return exchange.response()
                .map(example -> example.block())
                .orElse(exchange.request().span());
    }

    /**
     * What is wrong with the body of an answer to a probe, held against what the page shows for
     * that status: the example's response for a success, the page's error response for a refusal.
     */
    public List<Finding> body(Operation operation, Exchange example, Evidence evidence) {
        if (!(evidence.outcome() instanceof Outcome.Answered answered)) {
            return List.of();
        }
        boolean success = answered.response().status() / 100 == 2;
        Optional<ResponseExample> shown =
                success
                        ? example.response()
                        : ErrorExample.of(operation, answered.response().status());
        return bodies.findings(
                new BodyJudge.Answer(
                        shown,
                        example.request().requests().get(0),
                        Optional.of(operation).filter(owner -> success),
                        evidence.request(),
                        answered.response(),
                        example.request().span()));
    }

    /**
     * What is wrong with the body of an answer to any request of an operation, held against what
     * the page shows for its status and lists as members.
     */
    public List<Finding> observed(Operation operation, Evidence evidence) {
        if (!(evidence.outcome() instanceof Outcome.Answered answered)) {
            return List.of();
        }
        int status = answered.response().status();
        Optional<Exchange> example =
                operation.exchanges().stream()
                        .filter(shown -> !shown.request().requests().isEmpty())
                        .filter(shown -> shown.response().isPresent())
                        .filter(
                                shown ->
                                        ExpectedStatus.of(shown, Optional.of(operation))
                                                .accepts(status))
                        .findFirst();
        boolean success = status / 100 == 2;
        Optional<ResponseExample> shown =
                success ? example.flatMap(Exchange::response) : ErrorExample.of(operation, status);
        return bodies.findings(
                new BodyJudge.Answer(
                        shown,
                        example.map(found -> found.request().requests().get(0))
                                .orElse(evidence.request()),
                        Optional.of(operation).filter(owner -> success),
                        evidence.request(),
                        answered.response(),
                        operation.span()));
    }
}
