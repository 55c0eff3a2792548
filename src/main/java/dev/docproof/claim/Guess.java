package dev.docproof.claim;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request that the page does not show and that was made of what it says. A server that refuses
 * one may only miss what the page did not let us know.
 */
final class Guess {
    private static final Set<Integer> MISSES_SOMETHING = Set.of(400, 401, 403, 411, 415, 422, 428);
    private static final int NAMED = 3;

    private Guess() {}

    /** Why a refusal shows nothing, if it does not. */
    static Optional<String> refused(RequestExample example, Operation operation, int status) {
        if (!example.isSynthesised()) {
            return Optional.empty();
        }
        if (status == 404 && !example.supplied().isEmpty()) {
            return Optional.of("the page shows no request, and nothing was found with that value");
        }
        if (!MISSES_SOMETHING.contains(status)) {
            return Optional.empty();
        }
        List<String> missing =
                operation.parameters().stream()
                        .filter(parameter -> parameter.place().filter(Place.PATH::equals).isEmpty())
                        .filter(parameter -> !parameter.required().equals(Optional.of(false)))
                        .map(Parameter::name)
                        .filter(name -> !isSent(example.requests().get(0), name))
                        .toList();
        if (missing.isEmpty() && status / 100 == 4 && status != 401 && status != 403) {
            return Optional.empty();
        }
        String without = missing.isEmpty() ? "" : ", and one without " + named(missing);
        return Optional.of("the page shows no request" + without + " was refused with " + status);
    }

    private static boolean isSent(Request request, String name) {
        return request.target().contains(name + "=")
                || request.body().text().contains(name)
                || request.headers().has(name);
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + ", …" : first;
    }
}
