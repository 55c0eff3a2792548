package dev.docproof.lint;

import dev.docproof.finding.PlainName;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters that the tables and lists of an operation name. */
record ListedParameters(List<Parameter> all) {
    ListedParameters {
        all = List.copyOf(all);
    }

    static ListedParameters of(Operation operation) {
        return new ListedParameters(
                operation.parameters().stream().filter(Parameter::listed).toList());
    }

    /** Those whose rows speak of no other operation of the page. */
    static ListedParameters ofNoOther(Operation operation, ReadPage page) {
        ListedParameters own = of(operation);
        if (own.all().isEmpty()) {
            return own;
        }
        Map<Span, Long> listings = listings(page);
        return new ListedParameters(
                own.all().stream()
                        .filter(parameter -> listings.get(parameter.span()) == 1)
                        .toList());
    }

    /** How many operations have the parameter of a row. */
    private static Map<Span, Long> listings(ReadPage page) {
        return page.documented().operations().stream()
                .flatMap(own -> own.parameters().stream().map(Parameter::span).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    List<Parameter> in(Place place) {
        return all.stream()
                .filter(parameter -> parameter.place().equals(Optional.of(place)))
                .toList();
    }

    /** Whatever its place and however its words are joined. */
    Optional<Parameter> named(String name) {
        return all.stream()
                .filter(parameter -> PlainName.isSame(parameter.name(), name))
                .findFirst();
    }
}
