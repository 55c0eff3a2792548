package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.operation.ExampleValues.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values given from outside before those of the page; it keeps which of the page's were used. */
final class SuppliedPlaceholders implements Placeholders {
    private final Placeholders given;
    private final ExampleValues values;
    private final OperationBuilder operation;
    private final Set<String> used = new TreeSet<>();

    SuppliedPlaceholders(Placeholders given, ExampleValues values, OperationBuilder operation) {
        this.given = given;
        this.values = values;
        this.operation = operation;
    }

    @Override
    public Optional<String> value(String name) {
        // A server is nobody's parameter.
        Optional<String> outside = Servers.bound(given).value(name);
        return outside.isPresent()
                ? outside
                : values.of(operation, name).map(own -> use(name, own));
    }

    private String use(String name, Supplied supplied) {
        used.add("%s is %s: %s".formatted(name, supplied.value(), supplied.source()));
        return supplied.value();
    }

    List<String> used() {
        return new ArrayList<>(used);
    }
}
