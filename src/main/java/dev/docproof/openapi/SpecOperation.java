package dev.docproof.openapi;

import dev.docproof.operation.Operation;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * An operation of a specification.
 *
 * @param path with its placeholders, {@code /users/{id}}
 * @param span its method in the specification
 * @param statuses as written: {@code 200}, {@code 4XX}, {@code default}
 * @param responseMembers of all its successful answers
 */
public record SpecOperation(
        String method,
        String path,
        Span span,
        List<SpecParameter> parameters,
        List<String> statuses,
        List<SpecMember> responseMembers) {
    public SpecOperation {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(span, "span");
        parameters = List.copyOf(parameters);
        statuses = List.copyOf(statuses);
        responseMembers = List.copyOf(responseMembers);
    }

    /** {@code PUT /users}. */
    String name() {
        return method + " " + path;
    }

    /** How well a documented template fits; 0 where it is another operation. */
    int fit(String otherMethod, String otherPath) {
        return method.equals(otherMethod) ? Operation.pathFit(path, otherPath) : 0;
    }

    /** Whether a status is among them, by a range or by default too. */
    boolean promises(int status) {
        return statuses.contains(Integer.toString(status))
                || statuses.contains("default")
                || statuses.stream().anyMatch(s -> s.equalsIgnoreCase(status / 100 + "XX"));
    }

    /** Whether a status stands there as such. */
    boolean names(int status) {
        return statuses.contains(Integer.toString(status));
    }
}
