package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A method and path that a page documents, with everything the page says about it.
 *
 * @param path as documented, placeholders untouched
 * @param query the query inside the documented template, {@code id={id}}
 * @param span where it is declared
 * @param statuses in page order; one code may stand in several rows
 */
public record Operation(
        String method,
        String path,
        Optional<String> query,
        Span span,
        DeclarationForm form,
        List<Parameter> parameters,
        List<ResponseMember> responseMembers,
        List<StatusRow> statuses,
        List<Exchange> exchanges,
        List<Payload> payloads,
        List<ResponseExample> responses) {
    public Operation {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(span, "span");
        parameters = List.copyOf(parameters);
        responseMembers = List.copyOf(responseMembers);
        statuses = List.copyOf(statuses);
        exchanges = List.copyOf(exchanges);
        payloads = List.copyOf(payloads);
        responses = List.copyOf(responses);
    }

    /** {@code PUT /users}. */
    public String name() {
        return method + " " + path;
    }
}
