package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the request of an operation whose page shows none: from its method, its URL and the body
 * that the page shows. It is of the kind {@code synthesised}, so that nobody takes it for the
 * page's own words.
 */
final class Synthesis {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Placeholders placeholders;
    private final ExampleValues values;
    private final Rereading rereading;
    private final Map<Declared, List<OperationBuilder>> operations;

    /** Where and under which path; several methods may be declared so. */
    private record Declared(int block, String path) {
        static Declared of(OperationBuilder operation) {
            Declaration own = operation.declaration();
            return new Declared(own.block(), own.path());
        }
    }

    /** Reads the command of a syntax line again, with other values for what it leaves open. */
    @FunctionalInterface
    interface Rereading {
        /** Empty where it is no command. */
        Optional<RequestExample> read(RequestExample line, Placeholders values);
    }

    /**
     * @param operations all of the page
     */
    Synthesis(
            Placeholders placeholders,
            ExampleValues values,
            Rereading rereading,
            List<OperationBuilder> operations) {
        this.placeholders = placeholders;
        this.values = values;
        this.rereading = rereading;
        this.operations = operations.stream().collect(Collectors.groupingBy(Declared::of));
    }

    void complete(OperationBuilder operation) {
        if (!isShown(operation)) {
            request(operation)
                    .ifPresent(
                            request -> operation.add(new Exchange(request, response(operation))));
        }
    }

    private Optional<RequestExample> request(OperationBuilder operation) {
        Optional<RequestExample> known =
                filled(operation).or(() -> twin(operation).map(twin -> shownAs(operation, twin)));
        return known.isPresent() || isOpenInItsValues(operation)
                ? known
                : Optional.of(made(operation));
    }

    /** The first syntax line for whose every open value the page has one elsewhere. */
    private Optional<RequestExample> filled(OperationBuilder operation) {
        for (Exchange line : operation.exchanges()) {
            SuppliedPlaceholders supplied =
                    new SuppliedPlaceholders(placeholders, values, operation);
            Optional<RequestExample> read =
                    rereading
                            .read(line.request(), supplied)
                            .filter(request -> !request.requests().isEmpty());
            if (read.isPresent()) {
                return Optional.of(read.get().filled(supplied.used()));
            }
        }
        return Optional.empty();
    }

    private static boolean isShown(OperationBuilder operation) {
        return operation.exchanges().stream().anyMatch(own -> !own.request().template());
    }

    /**
     * Whether its syntax line leaves open what is sent with it. A request without that is another
     * one.
     */
    private static boolean isOpenInItsValues(OperationBuilder operation) {
        return operation.exchanges().stream()
                .map(Exchange::request)
                .anyMatch(line -> line.template() && !line.body().equals("none"));
    }

    /** The same under another method, declared at the same place and shown by an example. */
    private Optional<OperationBuilder> twin(OperationBuilder operation) {
        return operations.getOrDefault(Declared.of(operation), List.of()).stream()
                .filter(other -> !other.is(operation))
                .filter(Synthesis::isShown)
                .findFirst();
    }

    private static RequestExample shownAs(OperationBuilder operation, OperationBuilder twin) {
        Declaration declared = operation.declaration();
        return new RequestExample(
                RequestExample.SYNTHESISED,
                declared.span(),
                declared.span(),
                declared.method(),
                declared.path(),
                "none",
                false,
                List.of(),
                Optional.of("the page shows it as " + twin.method() + " only"),
                OptionalInt.empty());
    }

    private static Optional<ResponseExample> response(OperationBuilder operation) {
        List<ResponseExample> shown = operation.responses();
        return shown.stream()
                .filter(response -> response.status().orElse(200) / 100 == 2)
                .findFirst();
    }

    private RequestExample made(OperationBuilder operation) {
        Declaration declared = operation.declaration();
        String target = declared.path() + operation.query().map(query -> "?" + query).orElse("");
        SuppliedPlaceholders supplied = new SuppliedPlaceholders(placeholders, values, operation);
        Bound bound = Bound.of(target, supplied);
        String body =
                operation.payloads().isEmpty() || !WITH_BODY.contains(declared.method())
                        ? ""
                        : operation.payloads().get(0).text().text().strip();
        boolean open = !bound.unbound().isEmpty();
        return new RequestExample(
                RequestExample.SYNTHESISED,
                declared.span(),
                declared.span(),
                declared.method(),
                target,
                body.isEmpty() ? "none" : "inline",
                Optional.empty(),
                open,
                open
                        ? List.of()
                        : List.of(
                                Message.request(declared.method(), bound.text(), List.of(), body)),
                open
                        ? Optional.of(
                                "placeholders without a value: "
                                        + String.join(", ", bound.unbound()))
                        : Optional.empty(),
                OptionalInt.empty(),
                supplied.used());
    }
}
