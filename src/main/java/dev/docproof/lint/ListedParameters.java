package dev.docproof.lint;

import dev.docproof.finding.PlainName;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import java.util.List;
import java.util.Optional;

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
        return new ListedParameters(
                of(operation).all().stream()
                        .filter(
                                parameter ->
                                        page.documented().operations().stream()
                                                        .filter(other -> lists(other, parameter))
                                                        .count()
                                                == 1)
                        .toList());
    }

    private static boolean lists(Operation operation, Parameter parameter) {
        return operation.parameters().stream().anyMatch(own -> own.span().equals(parameter.span()));
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
