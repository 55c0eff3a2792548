package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.PlainName;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table lists a parameter of the query that the URL has in its path, or the other way round. */
final class ParameterPlaceDiffers implements PageCheck {
    @Override
    public List<Finding> check(ReadPage page) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : page.documented().operations()) {
            ListedParameters listed = ListedParameters.ofNoOther(operation, page);
            listed.in(Place.QUERY).stream()
                    .filter(parameter -> isInPath(parameter, operation))
                    .filter(parameter -> !isAlsoInPath(parameter, operation))
                    .filter(parameter -> !isListedForAnother(parameter, operation, page))
                    .filter(parameter -> isSaid("query", parameter, page))
                    .map(parameter -> finding(parameter, "query", "path", operation))
                    .forEach(findings::add);
            listed.in(Place.PATH).stream()
                    .filter(parameter -> isInQuery(parameter, operation))
                    .filter(parameter -> !isInPath(parameter, operation))
                    .filter(parameter -> isSaid("path", parameter, page))
                    .map(parameter -> finding(parameter, "path", "query", operation))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean isInPath(Parameter parameter, Operation operation) {
        return PathTemplate.names(operation.path()).stream()
                .anyMatch(each -> PlainName.isSame(each, parameter.name()));
    }

    private static boolean isInQuery(Parameter parameter, Operation operation) {
        return QueryPairs.of(operation.query()).has(parameter.name());
    }

    private static boolean isAlsoInPath(Parameter parameter, Operation operation) {
        return ListedParameters.of(operation).in(Place.PATH).stream()
                .anyMatch(own -> own.name().equals(parameter.name()));
    }

    /**
     * {@code GET /tasks} beside {@code GET /tasks/{id}} and of one table: the first may take it.
     */
    private static boolean isListedForAnother(
            Parameter parameter, Operation operation, ReadPage page) {
        List<Parameter> table = ListedParameters.of(operation).all();
        return page.documented().operations().stream()
                .filter(other -> other.method().equals(operation.method()))
                .filter(other -> operation.path().startsWith(other.path() + "/"))
                .filter(other -> !isInPath(parameter, other))
                .map(other -> ListedParameters.of(other).all())
                .anyMatch(listed -> listed.isEmpty() || !Collections.disjoint(listed, table));
    }

    /** Whether the page names the place: in a cell of the row, or in the heading over it. */
    static boolean isSaid(String place, Parameter parameter, ReadPage page) {
        String row = parameter.row().text().toLowerCase(Locale.ROOT);
        String heading = Sections.headingOver(page, parameter.span());
        return row.matches("(?s).*\\|\\s*`?" + place + "`?\\s*\\|.*")
                || heading.matches("(.*\\W)?" + place + "(\\W*(param|string|variable|arg).*)?");
    }

    private static Finding finding(
            Parameter parameter, String listed, String shown, Operation operation) {
        return Rule.PARAMETER_PLACE_DIFFERS
                .at(
                        parameter.span(),
                        "%s is listed as part of the %s, and the URL has it in its %s"
                                .formatted(parameter.name(), listed, shown))
                .withNote(operation.span(), "the URL");
    }
}
