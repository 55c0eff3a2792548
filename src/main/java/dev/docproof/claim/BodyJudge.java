package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.BodyProblem;
import dev.docproof.shape.BodyReader;
import dev.docproof.shape.Difference;
import dev.docproof.shape.DocumentedMember;
import dev.docproof.shape.Echo;
import dev.docproof.shape.Expectation;
import dev.docproof.shape.LostEcho;
import dev.docproof.shape.ReadBody;
import dev.docproof.shape.Sent;
import dev.docproof.shape.Unechoed;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds the body of an answer against the response that a page shows and the members it lists. */
final class BodyJudge {
    private static final Map<Difference.Kind, Rule> RULES =
            Map.of(
                    Difference.Kind.MEMBER_MISSING, Rule.FIELD_MISSING,
                    Difference.Kind.MEMBER_UNDOCUMENTED, Rule.FIELD_UNDOCUMENTED,
                    Difference.Kind.TYPE_DIFFERS, Rule.TYPE_DIFFERS,
                    Difference.Kind.VALUE_DIFFERS, Rule.VALUE_DIFFERS,
                    Difference.Kind.FORMAT_DIFFERS, Rule.FORMAT_DIFFERS,
                    Difference.Kind.NOT_LISTED, Rule.VALUE_NOT_LISTED,
                    Difference.Kind.LIST_NOT_EMPTY, Rule.LIST_NOT_EMPTY);

    private static final Map<BodyProblem.Kind, Rule> PROBLEMS =
            Map.ofEntries(
                    Map.entry(BodyProblem.Kind.EMPTY, Rule.BODY_EMPTY),
                    Map.entry(BodyProblem.Kind.NOT_JSON, Rule.BODY_NOT_JSON),
                    Map.entry(BodyProblem.Kind.TOO_DEEP, Rule.BODY_TOO_DEEP),
                    Map.entry(BodyProblem.Kind.NOT_TEXT, Rule.BODY_NOT_TEXT),
                    Map.entry(BodyProblem.Kind.BYTE_ORDER_MARK, Rule.BODY_BYTE_ORDER_MARK),
                    Map.entry(BodyProblem.Kind.DUPLICATE_MEMBER, Rule.BODY_DUPLICATE_MEMBER),
                    Map.entry(BodyProblem.Kind.SEVERAL_DOCUMENTS, Rule.BODY_SEVERAL_DOCUMENTS),
                    Map.entry(BodyProblem.Kind.CONTENT_TYPE_MISSING, Rule.CONTENT_TYPE_MISSING),
                    Map.entry(BodyProblem.Kind.CONTENT_TYPE_DIFFERS, Rule.CONTENT_TYPE_DIFFERS),
                    Map.entry(BodyProblem.Kind.ENCODED, Rule.CONTENT_ENCODED),
                    Map.entry(BodyProblem.Kind.NOT_ENCODED, Rule.CONTENT_NOT_ENCODED));

    private final boolean strict;

    BodyJudge(boolean strict) {
        this.strict = strict;
    }

    /**
     * @param shown the response that the page shows
     * @param documented the request that the page shows it for
     * @param operation whose list of members the answer is held against too
     * @param sent the request that was answered, the documented one or one derived from it
     * @param otherwise what to point at where the page shows no response
     */
    record Answer(
            Optional<ResponseExample> shown,
            Request documented,
            Optional<Operation> operation,
            Request sent,
            Response response,
            Span otherwise) {}

    List<Finding> findings(Answer answer) {
        Optional<JsonValue> example = answer.shown().flatMap(ResponseExample::json);
        List<DocumentedMember> members =
                new ArrayList<>(answer.operation().map(ResponseTable::of).orElse(List.of()));
        members.addAll(KeysSaid.of(answer.shown()));
        members.addAll(NullsSaid.of(answer.shown()));
        if (example.isEmpty() && members.isEmpty()) {
            return text(answer);
        }
        if (isShownWithoutBody(answer)) {
            return List.of();
        }
        Span place = example.map(JsonValue::span).orElse(answer.otherwise());
        ReadBody body = BodyReader.read(answer.sent().headers(), answer.response());
        List<Finding> findings = new ArrayList<>();
        for (BodyProblem problem : body.problems()) {
            findings.add(PROBLEMS.get(problem.kind()).at(place, problem.message()));
        }
        if (body.json().isPresent()) {
            JsonValue actual = body.json().get();
            Predicate<Difference> counts = difference -> !isLeftOpen(answer, difference);
            Optional<JsonValue> like =
                    example.map(json -> OneOfMany.shown(answer.shown().get(), json, actual));
            Expectation expectation = new Expectation(like, members, place);
            compared(expectation, actual, counts).forEach(findings::add);
            like.ifPresent(shown -> findings.addAll(echo(answer, shown, actual, counts)));
        }
        return findings;
    }

    /** With these statuses no body can come (RFC 9110, section 6.4.1), whatever a page shows. */
    private static boolean isShownWithoutBody(Answer answer) {
        int status = answer.response().status();
        return (status == 204 || status == 304)
                && answer.shown()
                        .flatMap(own -> own.status().stream().boxed().findFirst())
                        .filter(shown -> shown == status)
                        .isPresent();
    }

    /** Of a text that is shown only the kind is compared; but there has to be one. */
    private static List<Finding> text(Answer answer) {
        Optional<ResponseExample> text =
                answer.shown()
                        .filter(ResponseExample::showsText)
                        .filter(shown -> !isStatus(shown.body().text().strip()))
                        .filter(shown -> !answer.sent().method().equals("HEAD"));
        return text.flatMap(shown -> text(shown, answer)).stream().toList();
    }

    private static Optional<Finding> text(ResponseExample shown, Answer answer) {
        return answer.response().body().isEmpty()
                ? Optional.of(
                        Rule.BODY_EMPTY.at(
                                shown.body().span(), "documented a text, got an empty body"))
                : ShownText.difference(shown, answer.sent(), answer.response());
    }

    /** What curl prints of an answer when it is asked for its status: {@code 204}. */
    private static boolean isStatus(String text) {
        return text.matches("(?s)(?:HTTP/.*|[1-5]\\d\\d\\b.*)");
    }

    /** What the example sends and shows to come back comes back. */
    private static List<Finding> echo(
            Answer answer, JsonValue shown, JsonValue actual, Predicate<Difference> counts) {
        Sent documented = SentValues.of(answer.documented(), answer.operation());
        Sent sent = SentValues.of(answer.sent(), answer.operation());
        List<Finding> findings = new ArrayList<>();
        Echo echo = Echo.shown(documented, shown);
        Stream.concat(
                        echo.differences(sent, actual).stream(),
                        LostEcho.of(echo, sent, actual).stream()
                                .filter(missing -> !isOfShape(missing, shown, actual)))
                .filter(counts)
                .map(own -> Rule.ECHO_DIFFERS.at(own.span(), own.message()))
                .forEach(findings::add);
        answer.operation()
                .map(operation -> ListLimit.findings(operation, sent, shown, actual))
                .ifPresent(findings::addAll);
        if (answer.sent().equals(answer.documented())) {
            findings.addAll(unechoed(Unechoed.of(sent, shown, actual), shown));
        }
        return findings;
    }

    /** Whether the comparison with the example finds the same thing missing. */
    private static boolean isOfShape(Difference missing, JsonValue shown, JsonValue actual) {
        return new Expectation(Optional.of(shown), List.of(), shown.span())
                .differences(actual).stream()
                        .anyMatch(own -> own.path().toString().equals(missing.path().toString()));
    }

    private static List<Finding> unechoed(Unechoed unechoed, JsonValue shown) {
        if (unechoed.isOfAnotherRequest()) {
            return List.of(
                    Rule.RESPONSE_OF_ANOTHER_REQUEST.at(
                            shown.span(),
                            "the server repeats %d values of the request, and the page shows another for each"
                                    .formatted(unechoed.repeated())));
        }
        return unechoed.differences().stream()
                .map(
                        difference ->
                                Rule.VALUE_DIFFERS
                                        .at(difference.span(), difference.message())
                                        .withSeverity(Severity.WARNING))
                .toList();
    }

    static Rule rule(Difference.Kind kind) {
        return RULES.get(kind);
    }

    private Stream<Finding> compared(
            Expectation expectation, JsonValue actual, Predicate<Difference> counts) {
        if (!strict) {
            return expectation.differences(actual).stream().filter(counts).map(BodyJudge::finding);
        }
        Expectation.Strict values = expectation.strictDifferences(actual);
        return Stream.concat(
                values.differences().stream().filter(counts).map(BodyJudge::finding),
                values.volatiles().stream().filter(counts).map(BodyJudge::volatileValue));
    }

    private static Finding volatileValue(Difference difference) {
        return Rule.VALUE_VOLATILE.at(difference.span(), difference.message());
    }

    private static Finding finding(Difference difference) {
        return rule(difference.kind()).at(difference.span(), difference.message());
    }

    private static boolean isLeftOpen(Answer answer, Difference difference) {
        return answer.shown()
                .filter(shown -> shown.leavesOpen(difference.path().toString()))
                .isPresent();
    }
}
