package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method and path that a page documents, with everything the page says about it.
 *
 * @param path as documented, placeholders untouched
 * @param query the query inside the documented template, {@code id={id}}
 * @param span where it is declared
 * @param statuses in page order; one code may stand in several rows
 * @param shared refusals that the page lists once for several operations, this one among them
 */
public record Operation(
        String method,
        String path,
        Optional<String> query,
        Span span,
        DeclarationForm form,
        List<Parameter> parameters,
        List<ResponseMember> responseMembers,
        List<ResponseHeader> responseHeaders,
        List<StatusRow> statuses,
        List<StatusRow> shared,
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
        responseHeaders = List.copyOf(responseHeaders);
        statuses = List.copyOf(statuses);
        shared = List.copyOf(shared);
        exchanges = List.copyOf(exchanges);
        payloads = List.copyOf(payloads);
        responses = List.copyOf(responses);
    }

    /** {@code PUT /users}. */
    public String name() {
        return method + " " + path;
    }

    /** Its own statuses, and the refusals that it shares. */
    public List<StatusRow> promised() {
        return Stream.concat(statuses.stream(), shared.stream()).toList();
    }

    /**
     * How well a request fits: 0 where it is another operation's, higher the more of the documented
     * template it is literally. Of two operations that differ in their query alone the one whose
     * parameters are there fits better.
     *
     * @param target path and query
     */
    public int fit(String method, String target) {
        if (!this.method.equals(method)) {
            return 0;
        }
        int fit = PathTemplate.of(path).fit(PathTemplate.of(target));
        return fit == 0 ? 0 : 2 * fit + queryFit(target);
    }

    /** The path with every placeholder in braces, however the page writes them. */
    public String bracedPath() {
        return PathTemplate.braced(path);
    }

    /** How well one documented path fits another; 0 where they are different ones. */
    public static int pathFit(String template, String path) {
        return PathTemplate.of(template).fit(PathTemplate.of(path));
    }

    private int queryFit(String target) {
        String asked = "&" + Targets.query(target).orElse("") + "&";
        long documented = 0;
        long met = 0;
        for (String pair : query.orElse("").split("&")) {
            String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
            documented += name.isEmpty() ? 0 : 1;
            met += !name.isEmpty() && asked.contains("&" + name + "=") ? 1 : 0;
        }
        return documented == met ? 1 : 0;
    }

    /**
     * The same with refusals that another page lists for all. Of those a {@code PUT} may have made
     * what it does not find, as that page does not say how records come to be.
     */
    public Operation sharing(Refusals others) {
        List<StatusRow> all = new ArrayList<>(shared);
        for (StatusRow row : others.rows()) {
            boolean known = promised().stream().anyMatch(own -> own.code().equals(row.code()));
            if (!known && SharedStatuses.isDue(row, PathTemplate.of(path), method, responses)) {
                all.add(
                        new StatusRow(
                                row.label(),
                                row.code(),
                                row.form(),
                                row.description(),
                                span,
                                row.row()));
            }
        }
        return with(all, exchanges, with(others.body()));
    }

    /** Where it shows a refusal of its own, that one is what its refusals look like. */
    private List<ResponseExample> with(Optional<ResponseExample> body) {
        List<ResponseExample> all = new ArrayList<>(responses);
        boolean own =
                responses.stream()
                        .filter(response -> response.status().isEmpty())
                        .anyMatch(response -> !isPaired(response));
        body.filter(response -> !own).ifPresent(all::add);
        return all;
    }

    private boolean isPaired(ResponseExample response) {
        return exchanges.stream()
                .anyMatch(own -> own.response().filter(response::equals).isPresent());
    }

    /** The same with other exchanges and responses. */
    Operation showing(List<Exchange> others, List<ResponseExample> otherResponses) {
        return with(shared, others, otherResponses);
    }

    private Operation with(
            List<StatusRow> otherShared,
            List<Exchange> others,
            List<ResponseExample> otherResponses) {
        return new Operation(
                method,
                path,
                query,
                span,
                form,
                parameters,
                responseMembers,
                responseHeaders,
                statuses,
                otherShared,
                others,
                payloads,
                otherResponses);
    }
}
