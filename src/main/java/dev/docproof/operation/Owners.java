package dev.docproof.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which request belongs to which operation; a request that none declares may declare one itself.
 */
final class Owners {
    /** An area with more operations than that is an overview, and no nearer than the page. */
    private static final int MANY = 100;

    private Areas areas;
    private final Map<FoundRequest, OperationBuilder> owners = new HashMap<>();

    private Owners(Areas areas) {
        this.areas = areas;
    }

    static Owners of(Scene scene, List<Declaration> declarations, List<FoundRequest> requests) {
        Owners owners = new Owners(Areas.of(scene, declarations));
        List<Declaration> undeclared = owners.undeclared(requests);
        if (!undeclared.isEmpty()) {
            List<Declaration> all = new ArrayList<>(declarations);
            all.addAll(undeclared);
            owners.areas = Areas.of(scene, all);
        }
        for (FoundRequest request : requests) {
            owners.find(request).ifPresent(operation -> owners.owners.put(request, operation));
        }
        return owners;
    }

    Areas areas() {
        return areas;
    }

    Optional<OperationBuilder> of(FoundRequest request) {
        return Optional.ofNullable(owners.get(request));
    }

    /** What requests declare that match no declaration, the templates among them first. */
    private List<Declaration> undeclared(List<FoundRequest> requests) {
        List<Declaration> declared = new ArrayList<>();
        PathIndex<Declaration> byPath = new PathIndex<>();
        List<FoundRequest> ordered = new ArrayList<>(requests);
        ordered.sort(Comparator.comparing(request -> !request.example().template()));
        for (FoundRequest request : ordered) {
            PathTemplate path = PathTemplate.of(request.example().target());
            String method = request.example().method();
            boolean known =
                    find(request).isPresent()
                            || byPath.fitting(method, path).stream()
                                    .anyMatch(own -> own.template().fit(path) > 0);
            String target = request.example().target();
            if (!known && Targets.isTarget(target) && !Targets.isDownload(target)) {
                Declaration own = declaration(request);
                declared.add(own);
                byPath.add(method, own.template(), own);
            }
        }
        return declared;
    }

    private static Declaration declaration(FoundRequest request) {
        RequestExample example = request.example();
        return new Declaration(
                example.method(),
                Targets.path(example.target()),
                Optional.empty(),
                example.span(),
                DeclarationForm.CURL_ONLY,
                request.block());
    }

    private Optional<OperationBuilder> find(FoundRequest request) {
        PathTemplate path = PathTemplate.of(request.example().target());
        List<OperationBuilder> near = areas.at(request.block());
        List<OperationBuilder> some = near.size() <= MANY ? near : List.of();
        return best(some, request, path)
                .or(() -> best(areas.fitting(request.example().method(), path), request, path));
    }

    private static Optional<OperationBuilder> best(
            List<OperationBuilder> operations, FoundRequest request, PathTemplate path) {
        Optional<String> query = Targets.query(request.example().target());
        OperationBuilder best = null;
        int bestFit = 0;
        for (OperationBuilder operation : operations) {
            int fit =
                    operation.method().equals(request.example().method())
                            ? operation.template().fit(path) * 10
                            : 0;
            fit = fit > 0 ? fit + shared(operation.query(), query) : 0;
            if (fit > bestFit) {
                best = operation;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many names two queries share, less what one has alone. */
    private static int shared(Optional<String> one, Optional<String> other) {
        if (one.isEmpty()) {
            return other.isEmpty() ? 1 : 0;
        }
        List<String> names = names(other.orElse(""));
        int shared = 0;
        for (String name : names(one.get())) {
            shared += names.contains(name) ? 1 : -1;
        }
        return Math.max(-5, Math.min(5, shared));
    }

    private static List<String> names(String query) {
        List<String> names = new ArrayList<>();
        for (String pair : query.split("&")) {
            names.add(pair.split("=", 2)[0]);
        }
        return names;
    }
}
