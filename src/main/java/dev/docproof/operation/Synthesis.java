package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the request of an operation whose page shows none: from its method, its URL and the body
 * that the page shows. It is of the kind {@code synthesised}, so that nobody takes it for the
 * page's own words.
 */
final class Synthesis {
    private final Placeholders placeholders;

    Synthesis(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    void complete(OperationBuilder operation) {
        boolean shown = operation.exchanges().stream().anyMatch(own -> !own.request().template());
        if (!shown) {
            operation.add(new Exchange(request(operation), response(operation)));
        }
    }

    private static Optional<ResponseExample> response(OperationBuilder operation) {
        List<ResponseExample> shown = operation.responses();
        return shown.stream()
                .filter(response -> response.status().orElse(200) / 100 == 2)
                .findFirst();
    }

    private RequestExample request(OperationBuilder operation) {
        Declaration declared = operation.declaration();
        String target = declared.path() + operation.query().map(query -> "?" + query).orElse("");
        Bound bound = Bound.of(target, placeholders);
        String body =
                operation.payloads().isEmpty()
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
                OptionalInt.empty());
    }
}
