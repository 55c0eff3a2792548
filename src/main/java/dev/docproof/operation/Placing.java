package dev.docproof.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a listed parameter to the operations that can carry it, at the place where it goes. */
final class Placing {
    private final List<OperationBuilder> operations;
    private final boolean url;

    /**
     * @param url whether the page says that what it lists goes into the URL, one way or another
     */
    Placing(List<OperationBuilder> operations, boolean url) {
        this.operations = List.copyOf(operations);
        this.url = url;
    }

    /**
     * @param said the place that the label, the heading or the column names
     */
    void add(Entry entry, Optional<Place> said) {
        Optional<Place> own =
                entry.place().or(() -> Places.ofDescription(entry.description())).or(() -> said);
        for (OperationBuilder operation : carriers(entry, own)) {
            operation.add(entry.parameter(own.or(() -> found(operation, entry.name()))));
        }
    }

    private List<OperationBuilder> carriers(Entry entry, Optional<Place> place) {
        List<OperationBuilder> carriers = new ArrayList<>(operations);
        if (isInSomePath(entry.name())) {
            carriers.removeIf(operation -> !isInPath(operation, entry.name()));
        } else if (operations.size() > 1 && isOverview()) {
            return describedWhole();
        } else if (place.equals(Optional.of(Place.BODY))) {
            carriers.removeIf(operation -> !Methods.hasBody(operation.method()));
        }
        return carriers.isEmpty() ? operations : carriers;
    }

    private boolean isOverview() {
        return operations.stream().allMatch(o -> o.declaration().form() == DeclarationForm.TABLE);
    }

    /**
     * One table for all methods of a resource describes the resource as it is put there. A PATCH
     * needs only some of it, and a GET sends none.
     */
    private List<OperationBuilder> describedWhole() {
        for (String method : List.of("PUT", "POST")) {
            Optional<OperationBuilder> whole =
                    operations.stream().filter(o -> o.method().equals(method)).findFirst();
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
        }
        return operations;
    }

    private boolean isInSomePath(String name) {
        return operations.stream().anyMatch(operation -> isInPath(operation, name));
    }

    private static boolean isInPath(OperationBuilder operation, String name) {
        return PathTemplate.names(operation.declaration().path()).contains(bare(name));
    }

    private static String bare(String name) {
        return name.startsWith(":") ? name.substring(1) : Placeholder.name(name);
    }

    /** Where the path or the query of the declaration has it, else where its method carries it. */
    private Optional<Place> found(OperationBuilder operation, String name) {
        if (isInPath(operation, name)) {
            return Optional.of(Place.PATH);
        }
        boolean queried =
                operation.query().stream()
                        .flatMap(query -> List.of(query.split("&")).stream())
                        .anyMatch(pair -> pair.split("=", 2)[0].equals(name));
        if (queried || url || !Methods.hasBody(operation.method())) {
            return Optional.of(Place.QUERY);
        }
        return Optional.empty();
    }
}
