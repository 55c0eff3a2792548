package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An operation while its page is being read. */
final class OperationBuilder {
    private Declaration declaration;
    private Optional<String> query;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<ResponseMember> members = new ArrayList<>();
    private final List<ResponseHeader> headers = new ArrayList<>();
    private final List<StatusRow> statuses = new ArrayList<>();
    private final List<StatusRow> shared = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Payload> payloads = new ArrayList<>();
    private final List<ResponseExample> responses = new ArrayList<>();

    /** What tells apart all that was added: names of parameters and members, places of the rest. */
    private final Set<Object> known = new HashSet<>();

    OperationBuilder(Declaration declaration) {
        this.declaration = declaration;
        this.query = declaration.query();
    }

    Declaration declaration() {
        return declaration;
    }

    String method() {
        return declaration.method();
    }

    Optional<String> query() {
        return query;
    }

    PathTemplate template() {
        return declaration.template();
    }

    @SuppressWarnings("ReferenceEquality") // A builder changes; only itself is the same.
    boolean is(OperationBuilder other) {
        return this == other;
    }

    /** Whether another declaration is of this operation too. */
    boolean isDeclaredBy(Declaration other) {
        return method().equals(other.method())
                && template().isSameBehindBase(other.template())
                && isSameQuery(other);
    }

    /** Variants that differ in the query alone are listed in one form; another form repeats. */
    private boolean isSameQuery(Declaration other) {
        if (query.equals(other.query())) {
            return true;
        }
        boolean one = query.isEmpty() || other.query().isEmpty();
        boolean command =
                other.form() == DeclarationForm.CURL_ONLY
                        || declaration.form() == DeclarationForm.CURL_ONLY;
        return command || one && declaration.form() != other.form();
    }

    /** Takes what another declaration of it adds; an overview yields to a place of its own. */
    void merge(Declaration other) {
        query = query.or(other::query);
        if (isOverview(declaration) && !isOverview(other)) {
            declaration = other;
        }
    }

    private static boolean isOverview(Declaration declaration) {
        return declaration.form() == DeclarationForm.TABLE;
    }

    void add(Parameter parameter) {
        if (known.add(List.of(parameter.name(), parameter.place()))) {
            parameters.add(parameter);
        }
    }

    /** What is said of all members at once counts for those of which nothing is said. */
    void bodyIsRequired(boolean required) {
        parameters.replaceAll(
                own ->
                        own.required().isEmpty()
                                        && own.place().filter(Place.BODY::equals).isPresent()
                                ? own.required(required)
                                : own);
    }

    void add(ResponseMember member) {
        if (known.add(member.name())) {
            members.add(member);
        }
    }

    void add(ResponseHeader header) {
        if (known.add(header.span())) {
            headers.add(header);
        }
    }

    void add(StatusRow row) {
        if (known.add(row.span())) {
            statuses.add(row);
        }
    }

    /** A refusal listed for several operations; one of its own with that status goes before. */
    void share(StatusRow row) {
        boolean own = statuses.stream().anyMatch(known -> known.code().equals(row.code()));
        if (!own && known.add(row.span())) {
            shared.add(row);
        }
    }

    void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    void add(Payload payload) {
        payloads.add(payload);
    }

    void add(ResponseExample response) {
        if (known.add(response.body().span())) {
            responses.add(response);
        }
    }

    /** A response and the status that its own first line promises. */
    void addAnswer(ResponseExample response) {
        add(response);
        boolean stated = response.status().isPresent() && response.kind().equals("http");
        if (stated && statuses.stream().noneMatch(row -> row.code().equals(response.status()))) {
            Span span = response.statusSpan().orElseThrow();
            String label = Integer.toString(response.status().getAsInt());
            statuses.add(new StatusRow(label, response.status(), "http", "", span, span));
        }
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    List<Payload> payloads() {
        return payloads;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<ResponseExample> responses() {
        return responses;
    }

    /** Where the examples carry it, for a parameter that is listed without a place. */
    private Parameter settled(Parameter parameter) {
        if (parameter.place().isPresent()) {
            return parameter;
        }
        boolean queried =
                exchanges.stream()
                        .flatMap(own -> own.request().query().stream())
                        .anyMatch(text -> ("&" + text).contains("&" + parameter.name() + "="));
        boolean sent = bodies().anyMatch(body -> isIn(body, parameter.name()));
        return queried ? parameter.at(Place.QUERY) : sent ? parameter.at(Place.BODY) : parameter;
    }

    private Stream<String> bodies() {
        return Stream.concat(
                payloads.stream().map(payload -> payload.text().text()),
                exchanges.stream()
                        .flatMap(own -> own.request().requests().stream())
                        .map(request -> request.body().text()));
    }

    private static boolean isIn(String body, String name) {
        boolean json =
                Arrays.stream(name.replace("[]", "").split("\\."))
                        .allMatch(part -> body.contains("\"" + part + "\""));
        return json || ("&" + body).contains("&" + name + "=");
    }

    Operation build() {
        parameters.replaceAll(this::settled);
        return new Operation(
                declaration.method(),
                declaration.path(),
                query,
                declaration.span(),
                declaration.form(),
                parameters,
                members,
                headers,
                statuses,
                shared,
                exchanges,
                payloads,
                responses);
    }
}
