package dev.docproof.openapi;

import dev.docproof.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an OpenAPI document promises, as far as pages promise such things. */
public record Specification(SourceFile file, List<SpecOperation> operations) {
    public Specification {
        Objects.requireNonNull(file, "file");
        operations = List.copyOf(operations);
    }

    /** The operation that a page means by a method and a path, base paths aside. */
    Optional<SpecOperation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.fit(method, path) > 0)
                .max(Comparator.comparingInt(operation -> operation.fit(method, path)));
    }
}
