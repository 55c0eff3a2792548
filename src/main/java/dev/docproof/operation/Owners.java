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
    private Areas areas;
    private final Map<FoundRequest, OperationBuilder> owners = new HashMap<>();

    private Owners(Areas areas) {
        this.areas = areas;
    }

    static Owners of(Scene scene, List<Declaration> declarations, List<FoundRequest> requests) {
        Owners owners = new Owners(Areas.of(scene, declarations));
        List<Declaration> all = new ArrayList<>(declarations);
        all.addAll(owners.undeclared(requests));
        owners.areas = Areas.of(scene, all);
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
        List<FoundRequest> ordered = new ArrayList<>(requests);
        ordered.sort(Comparator.comparing(request -> !request.example().template()));
        for (FoundRequest request : ordered) {
            boolean known =
                    find(request).isPresent()
                            || declared.stream().anyMatch(own -> fits(own, request));
            if (!known && Targets.isTarget(request.example().target())) {
                declared.add(declaration(request));
            }
        }
        return declared;
    }

    private static boolean fits(Declaration own, FoundRequest request) {
        return own.method().equals(request.example().method())
                && own.template().fit(PathTemplate.of(request.example().target())) > 0;
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
        List<OperationBuilder> near = areas.at(request.block());
        return best(near, request).or(() -> best(areas.operations(), request));
    }

    private static Optional<OperationBuilder> best(
            List<OperationBuilder> operations, FoundRequest request) {
        PathTemplate path = PathTemplate.of(request.example().target());
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
