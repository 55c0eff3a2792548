package dev.docproof.lint;

import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.shape.DocumentedMember;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows about an operation's request as what they say of JSON. */
final class TableRows {

    /** Words of a row that ask for something in some cases only. */
    private static final List<String> CONDITIONS =
            List.of(" if ", " unless ", " when ", "can't", "cannot", " or `", "either", "instead");

    private TableRows() {}

    /** Those of its body. */
    static List<DocumentedMember> sent(Operation operation) {
        return operation.parameters().stream()
                .filter(Parameter::listed)
                .filter(parameter -> parameter.place().equals(Optional.of(Place.BODY)))
                .map(TableRows::row)
                .toList();
    }

    static DocumentedMember row(Parameter parameter) {
        return new DocumentedMember(
                parameter.name(),
                parameter.type(),
                parameter.required().map(required -> required && !isConditional(parameter)),
                parameter.description(),
                parameter.span());
    }

    /** Whether a row asks for it in every case. */
    static boolean isRequired(Parameter parameter) {
        return parameter.required().orElse(false) && !isConditional(parameter);
    }

    private static boolean isConditional(Parameter parameter) {
        String words = parameter.row().text().toLowerCase(Locale.ROOT);
        return CONDITIONS.stream().anyMatch(words::contains);
    }
}
