package dev.docproof.claim;

import dev.docproof.annotation.Directive;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one status that an example promises.
 *
 * <p>What the page says of the very block comes first, then the success row that fits the method,
 * then any success. Another row of the page's table never satisfies an example. Where the page
 * shows a refusal and gives no status to it, its body has to do.
 *
 * @param code empty where the page names none
 * @param also what its writer says would do as well
 * @param otherwise what does where there is no code
 * @param promisedAt where the page promises it; empty where it is only to be expected
 * @param why for people: {@code the page shows it with the response}
 */
public record ExpectedStatus(
        OptionalInt code,
        List<Integer> also,
        Otherwise otherwise,
        Optional<Span> promisedAt,
        String why) {
    /** What an answer to an example without a status may be. */
    public enum Otherwise {
        SUCCESS("a 2xx status"),
        REFUSAL("what is shown");

        private final String label;

        Otherwise(String label) {
            this.label = label;
        }
    }

    private static final List<Integer> USUAL = List.of(200, 204, 206, 202, 201);
    private static final Map<String, List<Integer>> FITTING =
            Map.of(
                    "POST", List.of(201, 200, 202, 204),
                    "PUT", List.of(200, 204, 202, 201),
                    "PATCH", List.of(200, 204, 202),
                    "DELETE", List.of(204, 200, 202));

    public ExpectedStatus {
        Objects.requireNonNull(code, "code");
        also = List.copyOf(also);
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(promisedAt, "promisedAt");
        Objects.requireNonNull(why, "why");
    }

    private ExpectedStatus(
            OptionalInt code, Otherwise otherwise, Optional<Span> promisedAt, String why) {
        this(code, List.of(), otherwise, promisedAt, why);
    }

    /**
     * @param operation the one that the example belongs to, if any
     */
    public static ExpectedStatus of(Exchange exchange, Optional<Operation> operation) {
        return said(exchange)
                .or(() -> explicit(exchange))
                .or(() -> operation.flatMap(owner -> announced(exchange, owner)))
                .or(() -> refusal(exchange))
                .or(() -> operation.flatMap(owner -> fitting(exchange, owner)))
                .or(() -> nothing(exchange))
                .orElseGet(ExpectedStatus::anySuccess);
    }

    public boolean accepts(int status) {
        if (code.isPresent()) {
            return code.getAsInt() == status || also.contains(status);
        }
        // Some servers refuse with 200 and say so in the body; a broken one is no refusal.
        return otherwise == Otherwise.REFUSAL ? status / 100 != 5 : status / 100 == 2;
    }

    /** Whether the page promises that the request succeeds. */
    public boolean isSuccess() {
        return code.isPresent() ? code.getAsInt() / 100 == 2 : otherwise == Otherwise.SUCCESS;
    }

    /** {@code 200}, {@code a 2xx status} or {@code what is shown}. */
    public String label() {
        if (code.isEmpty()) {
            return otherwise.label;
        }
        return IntStream.concat(IntStream.of(code.getAsInt()), also.stream().mapToInt(own -> own))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" or "));
    }

    private static Optional<ExpectedStatus> said(Exchange exchange) {
        return exchange.directives(Directive.Status.class)
                .findFirst()
                .map(
                        status ->
                                new ExpectedStatus(
                                        OptionalInt.of(status.codes().get(0)),
                                        status.codes().subList(1, status.codes().size()),
                                        Otherwise.SUCCESS,
                                        Optional.of(status.span()),
                                        "the writer of the page says it of the example"));
    }

    private static Optional<ExpectedStatus> explicit(Exchange exchange) {
        Optional<ExpectedStatus> shown =
                exchange.response()
                        .filter(response -> response.status().isPresent())
                        .map(
                                response ->
                                        new ExpectedStatus(
                                                response.status(),
                                                Otherwise.SUCCESS,
                                                response.statusSpan(),
                                                "the page shows it with the response"));
        if (shown.isPresent() || exchange.request().status().isEmpty()) {
            return shown;
        }
        return Optional.of(
                new ExpectedStatus(
                        exchange.request().status(),
                        Otherwise.SUCCESS,
                        Optional.empty(),
                        "the page says it of the request"));
    }

    /**
     * "It is refused with 409", right before a request that is shown to be refused. Where the
     * status stands alone, a body that looks like an error will do.
     */
    private static Optional<ExpectedStatus> announced(Exchange exchange, Operation operation) {
        boolean refused = shownRefusal(exchange).isPresent();
        boolean error =
                exchange.response()
                        .flatMap(ResponseExample::json)
                        .filter(ErrorExample::isError)
                        .isPresent();
        return operation.statuses().stream()
                .filter(row -> row.code().orElse(0) >= 400)
                .filter(row -> refused || error && Beside.isStatusAlone(row.span()))
                .filter(row -> Beside.isRightBefore(row.span(), exchange.request().block()))
                .reduce((earlier, later) -> later)
                .map(
                        row ->
                                new ExpectedStatus(
                                        row.code(),
                                        Otherwise.REFUSAL,
                                        Optional.of(row.span()),
                                        "the page says it right before the request"));
    }

    private static Optional<ExpectedStatus> refusal(Exchange exchange) {
        return shownRefusal(exchange)
                .map(
                        json ->
                                new ExpectedStatus(
                                        OptionalInt.empty(),
                                        Otherwise.REFUSAL,
                                        Optional.of(json.span()),
                                        "the page shows a refusal and gives no status to it"));
    }

    private static Optional<JsonValue> shownRefusal(Exchange exchange) {
        return exchange.response().flatMap(ResponseExample::json).filter(Refusal::isShownBy);
    }

    /** What is gone is read as {@code {}} by some servers, and as 404 by all. */
    private static Optional<ExpectedStatus> nothing(Exchange exchange) {
        return exchange.response()
                .flatMap(ResponseExample::json)
                .filter(json -> exchange.request().method().equals("GET"))
                .filter(json -> json instanceof JsonObject own && own.members().isEmpty())
                .map(
                        json ->
                                new ExpectedStatus(
                                        OptionalInt.empty(),
                                        Otherwise.REFUSAL,
                                        Optional.of(json.span()),
                                        "the page shows nothing and gives no status to it"));
    }

    private static Optional<ExpectedStatus> fitting(Exchange exchange, Operation operation) {
        for (int code : preference(exchange, operation.method())) {
            for (StatusRow row : operation.statuses()) {
                if (row.code().isPresent() && row.code().getAsInt() == code) {
                    return Optional.of(promisedBy(row, operation.method()));
                }
            }
        }
        return operation.statuses().stream()
                .filter(StatusRow::isSuccess)
                .findFirst()
                .map(row -> promisedBy(row, operation.method()));
    }

    private static List<Integer> preference(Exchange exchange, String method) {
        boolean showsBody =
                exchange.response()
                        .map(ResponseExample::body)
                        .filter(b -> !b.text().isBlank())
                        .isPresent();
        List<Integer> preference = FITTING.getOrDefault(method, USUAL);
        // A 204 has no body (RFC 9110, section 15.3.5), so it cannot be what a shown body came
        // with.
        return showsBody ? preference.stream().filter(code -> code != 204).toList() : preference;
    }

    private static ExpectedStatus promisedBy(StatusRow row, String method) {
        return new ExpectedStatus(
                row.code(),
                Otherwise.SUCCESS,
                Optional.of(row.span()),
                "it is the success row that fits " + method);
    }

    private static ExpectedStatus anySuccess() {
        return new ExpectedStatus(
                OptionalInt.empty(),
                Otherwise.SUCCESS,
                Optional.empty(),
                "the page promises no status");
    }
}
