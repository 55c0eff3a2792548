package dev.docproof.draft;

import dev.docproof.claim.ExpectedStatus;
import dev.docproof.contract.ContractText;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.json.JsonText;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Span;
import dev.docproof.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes a contract of every example that a page shows with its response. */
public final class Drafter {
    private static final int USUAL_SUCCESS = 200;

    private final Target addressing;
    private final Origin server;
    private final List<Undrafted> undrafted = new ArrayList<>();
    private final Map<RequestKey, Sketch> sketches = new LinkedHashMap<>();
    private final Set<String> paths = new HashSet<>();

    private Drafter(Target addressing, Origin server) {
        this.addressing = addressing;
        this.server = server;
    }

    /**
     * @param addressing says how a request of a page reaches the server; nothing is sent
     * @param server what it is then addressed to; requests that stay elsewhere are not drafted
     */
    public static Drafts of(List<PageInput> pages, Target addressing, Origin server) {
        Drafter drafter = new Drafter(addressing, server);
        // One that shows its answer says more than an earlier one for the same request without.
        pages.stream()
                .flatMap(Drafter::examples)
                .sorted(Comparator.comparing(example -> example.exchange().response().isEmpty()))
                .forEach(drafter::example);
        return new Drafts(drafter.drafts(), drafter.undrafted);
    }

    /** An example and the operation it belongs to. */
    private record Example(String place, Optional<Operation> owner, Exchange exchange) {}

    /** A contract before it is known what else there is. */
    private record Sketch(String path, String place, ContractText contract, Span from) {
        Request request() {
            return contract.request();
        }

        Draft draft(Set<String> absent) {
            return new Draft(
                    path,
                    request(),
                    contract.status(),
                    contract.response().flatMap(ResponseExample::json),
                    Marked.of(contract.without(absent).text(), place),
                    from);
        }

        /** The other may say less. */
        boolean answersLike(Sketch other) {
            Optional<String> body = other.body();
            return contract.status() == other.contract.status()
                    && (body.isEmpty() || body.equals(body()));
        }

        private Optional<String> body() {
            return contract.response().flatMap(ResponseExample::json).map(JsonText::compact);
        }
    }

    private static Stream<Example> examples(PageInput page) {
        Stream<Example> owned =
                page.documented().operations().stream()
                        .flatMap(
                                owner ->
                                        owner.exchanges().stream()
                                                .map(
                                                        exchange ->
                                                                new Example(
                                                                        page.place(),
                                                                        Optional.of(owner),
                                                                        exchange)));
        Stream<Example> unowned =
                page.documented().unowned().stream()
                        .map(exchange -> new Example(page.place(), Optional.empty(), exchange));
        return Stream.concat(owned, unowned)
                .sorted(Comparator.comparing(example -> example.exchange().request().span()));
    }

    private void example(Example example) {
        if (isSyntaxLine(example.exchange().request())) {
            return;
        }
        Optional<String> obstacle = obstacle(example.exchange());
        if (obstacle.isPresent()) {
            leaveOut(example, obstacle.get());
            return;
        }
        Request request = addressing.addressed(example.exchange().request().requests().get(0));
        if (!request.origin().equals(server)) {
            leaveOut(
                    example,
                    "%s is not the server; name it with --server if it is"
                            .formatted(request.origin()));
            return;
        }
        Sketch sketch = sketch(example, request);
        Sketch first = sketches.putIfAbsent(RequestKey.of(request), sketch);
        if (first == null) {
            paths.add(sketch.path());
        } else if (!first.answersLike(sketch)) {
            leaveOut(example, "the same request is answered differently at " + first.from());
        }
    }

    private static Optional<String> obstacle(Exchange exchange) {
        RequestExample request = exchange.request();
        if (request.requests().isEmpty()) {
            return request.obstacle();
        }
        if (request.requests().size() > 1) {
            return Optional.of(
                    "the command sends %d requests".formatted(request.requests().size()));
        }
        return ContractText.obstacle(request.requests().get(0), exchange.response());
    }

    /** It shows how requests look; nothing is promised by it that an example does not. */
    private static boolean isSyntaxLine(RequestExample request) {
        return request.template() && !request.isSynthesised();
    }

    private void leaveOut(Example example, String reason) {
        RequestExample request = example.exchange().request();
        undrafted.add(
                new Undrafted(request.span(), request.method() + " " + request.target(), reason));
    }

    private Sketch sketch(Example example, Request request) {
        Optional<ResponseExample> shown = example.exchange().response();
        ExpectedStatus expected = ExpectedStatus.of(example.exchange(), example.owner());
        int status = expected.code().orElse(USUAL_SUCCESS);
        String slug = slug(request, status);
        ContractText contract =
                new ContractText(
                        slug,
                        expected.code().isPresent() ? "" : "The page promises no status.",
                        request,
                        Set.of(),
                        status,
                        shown);
        return new Sketch(
                path(example.place(), slug),
                example.place(),
                contract,
                example.exchange().request().span());
    }

    private static String slug(Request request, int status) {
        String words =
                (request.method() + request.target())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return (words.length() > 60 ? words.substring(0, 60) : words) + "-" + status;
    }

    private String path(String place, String slug) {
        String path = place + "/" + slug + ".yml";
        for (int i = 2; paths.contains(path); i++) {
            path = place + "/" + slug + "-" + i + ".yml";
        }
        return path;
    }

    private List<Draft> drafts() {
        return sketches.values().stream()
                .map(sketch -> sketch.draft(foreignParameters(sketch)))
                .sorted(Comparator.comparing(Draft::from))
                .toList();
    }

    /**
     * A stub passes over parameters that a contract does not name: without them {@code GET /users}
     * would answer for every {@code GET /users?id=} too.
     */
    private Set<String> foreignParameters(Sketch sketch) {
        Set<String> names = new TreeSet<>();
        for (Sketch other : sketches.values()) {
            if (other.request().method().equals(sketch.request().method())
                    && other.request().path().equals(sketch.request().path())) {
                names.addAll(RequestKey.of(other.request()).parameterNames());
            }
        }
        names.removeAll(RequestKey.of(sketch.request()).parameterNames());
        return names;
    }
}
