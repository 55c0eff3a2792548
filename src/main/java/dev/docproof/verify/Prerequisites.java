package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.operation.Original;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the resource that a page shows before an example, where the server plainly does not have it
 * and the pages document how to make one.
 */
final class Prerequisites {
    private static final Set<String> IDS = Set.of("id", "_id", "uuid", "key");

    private final Sender sender;
    private final Supplier<Documented> documented;
    private final List<Original> originals;

    /** What was done about a resource that is not there. */
    sealed interface Remedy {
        /**
         * @param given the id that the server gave it
         */
        record Made(Original original, Captured given) implements Remedy {
            String note() {
                return "the resource in line %d was not there and was made first"
                        .formatted(original.block().line());
            }
        }

        record Missing(String why) implements Remedy {}
    }

    Prerequisites(Sender sender, Supplier<Documented> documented, List<Original> originals) {
        this.sender = sender;
        this.documented = documented;
        this.originals = originals;
    }

    /** Empty where the resource is there, or nobody can tell whether it is. */
    Optional<Remedy> remedy(Owned example, Request sent, Evidence evidence) {
        boolean notFound = evidence.status().filter(Prerequisites::isNotFound).isPresent();
        if (!notFound || !example.expected().isSuccess()) {
            return Optional.empty();
        }
        return original(example)
                .flatMap(original -> Place.of(original, sent))
                .filter(place -> isAbsent(place, sent))
                .map(place -> made(place, sent));
    }

    private Optional<Original> original(Owned example) {
        return originals.stream()
                .filter(own -> own.block().end() <= example.request().span().start())
                .reduce((earlier, later) -> later);
    }

    /**
     * Where a resource belongs.
     *
     * @param collection {@code /users}
     */
    private record Place(Original original, String collection, String member, String id) {
        /** Empty where the request is about another one. */
        static Optional<Place> of(Original original, Request request) {
            for (Map.Entry<String, String> leaf : Leaves.of(original.json()).entrySet()) {
                String name = Leaves.name(leaf.getKey());
                boolean top = leaf.getKey().equals("$." + name);
                if (top && IDS.contains(name.toLowerCase(Locale.ROOT))) {
                    return collection(request, leaf.getValue())
                            .map(path -> new Place(original, path, leaf.getKey(), leaf.getValue()));
                }
            }
            return Optional.empty();
        }

        private static Optional<String> collection(Request request, String id) {
            String path = request.path().replaceAll("/+$", "");
            if (path.endsWith("/" + id)) {
                return Optional.of(path.substring(0, path.length() - id.length() - 1));
            }
            boolean asked =
                    (request.target() + "&")
                            .matches(".*[?&][\\w-]*=" + id.replaceAll("\\W", ".") + "&.*");
            return asked ? Optional.of(path) : Optional.empty();
        }
    }

    /** Whether reading works there and this one is not to be read. */
    private boolean isAbsent(Place place, Request like) {
        Optional<Integer> own = read(place.collection() + "/" + place.id(), like).status();
        if (own.filter(Prerequisites::isNotFound).isEmpty()) {
            return false;
        }
        Evidence all = read(place.collection(), like);
        return all.status().filter(status -> status / 100 == 2).isPresent()
                && all.json().stream()
                        .flatMap(json -> Leaves.of(json).entrySet().stream())
                        .noneMatch(
                                leaf ->
                                        IDS.contains(
                                                        Leaves.name(leaf.getKey())
                                                                .toLowerCase(Locale.ROOT))
                                                && leaf.getValue().equals(place.id()));
    }

    private Evidence read(String path, Request like) {
        return sender.send(
                new Request("GET", like.origin(), path, withoutBody(like.headers()), Body.none()));
    }

    private Remedy made(Place place, Request like) {
        int line = place.original().block().line();
        if (!documented.get().isPosted(place.collection(), 1)) {
            return new Remedy.Missing(
                    "it needs the resource in line %d, which is not there, and no page documents how to make one"
                            .formatted(line));
        }
        Evidence evidence = sender.send(creation(place, like));
        if (evidence.status().filter(status -> status / 100 == 2).isEmpty()) {
            return new Remedy.Missing(
                    "it needs the resource in line %d, which is not there and could not be made: %s"
                            .formatted(line, evidence.outcome().label()));
        }
        return new Remedy.Made(
                place.original(),
                new Captured(place.id(), given(place, evidence), place.collection(), false, line));
    }

    private static Request creation(Place place, Request like) {
        Body body = Body.of(place.original().text().text().strip());
        Headers headers =
                withoutBody(like.headers())
                        .set("Content-Type", "application/json")
                        .set("Content-Length", Integer.toString(body.length()));
        return new Request("POST", like.origin(), place.collection(), headers, body);
    }

    private static String given(Place place, Evidence evidence) {
        return evidence.json()
                .map(Leaves::of)
                .map(leaves -> leaves.get(place.member()))
                .orElse(place.id());
    }

    private static Headers withoutBody(Headers headers) {
        return headers.without("Content-Type").without("Content-Length").without("Expect");
    }

    private static boolean isNotFound(int status) {
        return status == 404 || status == 410;
    }
}
