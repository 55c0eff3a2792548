package dev.docproof.probe;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the tables of an operation say of a request and no probe tried: said, not left out. */
public final class UntriedRows {
    private final Operation operation;
    private final List<ProbeResult> results;
    private final Optional<String> why;

    /**
     * @param why nothing at all was tried, where that is so
     */
    public UntriedRows(Operation operation, List<ProbeResult> results, Optional<String> why) {
        this.operation = operation;
        this.results = List.copyOf(results);
        this.why = why;
    }

    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.listed() && isSent(parameter)) {
                required(parameter).ifPresent(verdicts::add);
                typed(parameter).ifPresent(verdicts::add);
                limited(parameter).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private Optional<Verdict> required(Parameter parameter) {
        boolean claimed = parameter.required().orElse(false);
        ClaimKind kind = isHeader(parameter) ? ClaimKind.HEADER : ClaimKind.REQUIRED;
        return claimed && !isTried(parameter, Topic::isLeftOut)
                ? Optional.of(verdict(kind, parameter, " left out is refused", reason()))
                : Optional.empty();
    }

    private Optional<Verdict> typed(Parameter parameter) {
        boolean claimed =
                !isHeader(parameter) && parameter.type().flatMap(WrongValues::instead).isPresent();
        boolean told =
                !isText(parameter)
                        || parameter
                                .type()
                                .flatMap(WrongValues::instead)
                                .filter(WrongValues::isTextual)
                                .isPresent();
        return claimed && told && !isTried(parameter, Topic::isOfType)
                ? Optional.of(
                        verdict(ClaimKind.TYPE, parameter, " of another type is refused", reason()))
                : Optional.empty();
    }

    /** A closed list of values, or a form that the example bears out. */
    private Optional<Verdict> limited(Parameter parameter) {
        Optional<String> sent = sent(parameter);
        boolean claimed = !isHeader(parameter) && WrongValues.areLimited(parameter, sent);
        String untold = "no row of the page says that such a value is refused";
        return claimed && !isTried(parameter, Topic::isOfValue)
                ? Optional.of(
                        verdict(
                                ClaimKind.TYPE,
                                parameter,
                                " with a value that is not allowed is refused",
                                sent.isEmpty() ? reason() : why.orElse(untold)))
                : Optional.empty();
    }

    /** In a query and in a form everything is text, and so is a number for a text. */
    private boolean isText(Parameter parameter) {
        return parameter.place().filter(Place.QUERY::equals).isPresent()
                || base().filter(ProbeBase::sendsForm).isPresent();
    }

    private Optional<String> sent(Parameter parameter) {
        return base().flatMap(base -> base.value(parameter));
    }

    private Optional<ProbeBase> base() {
        return Records.example(operation)
                .map(example -> new ProbeBase(operation, example, new FreshValues(0)));
    }

    private boolean isTried(Parameter parameter, Predicate<Topic> kind) {
        return results.stream()
                .map(ProbeResult::probe)
                .filter(probe -> probe.subject().filter(parameter::equals).isPresent())
                .anyMatch(probe -> kind.test(probe.topic()));
    }

    private Verdict verdict(ClaimKind kind, Parameter parameter, String words, String reason) {
        Claim claim = new Claim(kind, operation.name(), parameter.span(), parameter.name() + words);
        return new Verdict.NotExercised(claim, reason);
    }

    private String reason() {
        boolean removes = operation.method().equals("DELETE");
        return why.orElse(
                removes
                        ? "a DELETE is not tried with anything left out or changed"
                        : "no probe could be made of it from the example");
    }

    /** In a path nothing can be left out, and everything is text. */
    private static boolean isSent(Parameter parameter) {
        return parameter.place().isPresent()
                && parameter.place().filter(Place.PATH::equals).isEmpty();
    }

    private static boolean isHeader(Parameter parameter) {
        return parameter.place().filter(Place.HEADER::equals).isPresent();
    }
}
