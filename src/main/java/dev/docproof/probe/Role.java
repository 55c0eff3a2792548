package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an operation is to those of other pages, and no more: two of one role serve them alike.
 *
 * @param path as documented
 * @param hasExample whether the page shows a request that can be sent as it stands
 * @param idQuery the query parameter of that request that names the record it is about
 * @param narrowed whether a list of it has to be asked for with a parameter
 * @param required the names of its parameters that must be there
 */
public record Role(
        String path,
        boolean hasExample,
        Optional<String> idQuery,
        boolean narrowed,
        Set<String> required) {
    public Role {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(idQuery, "idQuery");
        required = Set.copyOf(required);
    }

    public static Role of(Operation operation) {
        return new Role(
                operation.path(),
                Records.example(operation).isPresent(),
                Records.example(operation)
                        .flatMap(example -> IdPlace.of(operation, example))
                        .flatMap(IdPlace::query),
                operation.parameters().stream().anyMatch(Role::isNeeded),
                operation.parameters().stream()
                        .filter(Role::isRequired)
                        .map(Parameter::name)
                        .collect(Collectors.toSet()));
    }

    /** The path of the collection that it is about, {@code /boats/{}/masts}; ids have no name. */
    public String collection() {
        return paths().name();
    }

    RecordPaths paths() {
        return RecordPaths.of(path);
    }

    /** Which name the record goes by where the request is about one. */
    Optional<String> idName() {
        return paths().idName().or(() -> idQuery);
    }

    private static boolean isNeeded(Parameter parameter) {
        return parameter.place().filter(Place.QUERY::equals).isPresent() && isRequired(parameter);
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.required().orElse(false);
    }
}
