package dev.docproof.operation;

import dev.docproof.source.SourceFile;
import java.util.List;

/**
 * Everything a page documents.
 *
 * @param unowned exchanges that belong to no operation
 */
public record PageOperations(SourceFile page, List<Operation> operations, List<Exchange> unowned) {
    public PageOperations {
        operations = List.copyOf(operations);
        unowned = List.copyOf(unowned);
    }
}
