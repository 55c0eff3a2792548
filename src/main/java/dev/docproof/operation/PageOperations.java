package dev.docproof.operation;

import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Everything a page documents.
 *
 * @param unowned exchanges that belong to no operation
 * @param originals what has to be there before its examples change it
 * @param refusals what it says of them for all; its own operations have the statuses of it already
 */
public record PageOperations(
        SourceFile page,
        List<Operation> operations,
        List<Exchange> unowned,
        List<Original> originals,
        Refusals refusals) {
    public PageOperations {
        operations = List.copyOf(operations);
        unowned = List.copyOf(unowned);
        originals = List.copyOf(originals);
        Objects.requireNonNull(refusals, "refusals");
    }

    public PageOperations(SourceFile page, List<Operation> operations, List<Exchange> unowned) {
        this(page, operations, unowned, List.of(), Refusals.none());
    }

    /** The same page with other operations. */
    PageOperations with(List<Operation> others, List<Exchange> othersUnowned) {
        return new PageOperations(page, others, othersUnowned, originals, refusals);
    }

    /** The same page with only some of its exchanges, and with the operations that have one. */
    public PageOperations only(Predicate<Exchange> kept) {
        List<Operation> some =
                operations.stream()
                        .map(
                                own ->
                                        own.showing(
                                                own.exchanges().stream().filter(kept).toList(),
                                                own.responses()))
                        .filter(own -> !own.exchanges().isEmpty())
                        .toList();
        return with(some, unowned.stream().filter(kept).toList());
    }
}
