package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which parameters and members a refusal speaks of: all, or those alone that it names. "`from` or
 * `to` is missing" says nothing of a third.
 */
final class RowScope {
    /** With one of these a name is only an example. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "\\b(?:fields|parameters|params|properties|members|attributes|values|headers"
                            + "|arguments|anything|e\\.g|for example|for instance|such as|like"
                            + "|(?:a|any|some|required|mandatory)"
                            + " (?:required |mandatory )?(?:field|parameter|property|member"
                            + "|attribute|value|header)|body|payload|input|data|request"
                            + "|validation)\\b");

    private static final Pattern WHERE =
            Pattern.compile(
                    "\\b(?:in|of|from|to) the (?:request |json )?(?:body|payload|request)\\b");

    /** Names that are words of every sentence too; they count in code only. */
    private static final Set<String> COMMON =
            Set.of(
                    "to",
                    "from",
                    "in",
                    "on",
                    "at",
                    "is",
                    "or",
                    "and",
                    "the",
                    "for",
                    "with",
                    "by",
                    "no",
                    "not",
                    "of",
                    "any",
                    "all",
                    "as",
                    "it",
                    "if",
                    "type",
                    "value",
                    "error",
                    "code",
                    "body",
                    "data",
                    "status",
                    "message",
                    "user",
                    "record",
                    "resource");

    /** Of which the row itself, marks and all, is one line or item of the page. */
    private static final Set<String> ROWS = Set.of("table", "list");

    private final String text;
    private final String marked;
    private final List<Parameter> named;

    private RowScope(StatusRow row, Operation operation) {
        this.text = WHERE.matcher(row.description().toLowerCase(Locale.ROOT)).replaceAll(" ");
        this.marked = ROWS.contains(row.form()) ? row.row().text().toLowerCase(Locale.ROOT) : text;
        this.named =
                operation.parameters().stream()
                        .filter(Parameter::listed)
                        .filter(this::isNamed)
                        .toList();
    }

    /** Whether a row may be held against a change of that parameter. */
    static boolean covers(StatusRow row, Operation operation, Optional<Parameter> subject) {
        RowScope scope = new RowScope(row, operation);
        return subject.isEmpty()
                || scope.named.isEmpty()
                || scope.named.contains(subject.get())
                || GENERAL.matcher(scope.text).find();
    }

    static boolean names(StatusRow row, Operation operation, Parameter parameter) {
        return new RowScope(row, operation).named.contains(parameter);
    }

    /** Whether a row says of that very parameter that something about it is bad. */
    static boolean callsBad(StatusRow row, Operation operation, Parameter subject) {
        RowScope scope = new RowScope(row, operation);
        return scope.named.contains(subject) && RefusedValues.isAnythingBad(scope.text);
    }

    private boolean isNamed(Parameter parameter) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return isNamed(name) || isNamed(last);
    }

    private boolean isNamed(String name) {
        String quoted = Pattern.quote(name);
        return Pattern.compile("[`'\"\u201C]" + quoted + "[`'\"\u201D]").matcher(marked).find()
                || !COMMON.contains(name)
                        && Pattern.compile(
                                        "(?<![\\p{L}\\p{N}_-])" + quoted + "(?![\\p{L}\\p{N}_-])")
                                .matcher(text)
                                .find();
    }
}
