package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.PlainName;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table lists a path parameter that the URL does not have. */
final class ParameterNotInUrl implements PageCheck {
    @Override
    public List<Finding> check(ReadPage page) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : page.documented().operations()) {
            if (operation.form() != DeclarationForm.CURL_ONLY) {
                ListedParameters listed = ListedParameters.ofNoOther(operation, page);
                listed.in(Place.PATH).stream()
                        .filter(parameter -> isName(parameter.name()))
                        .filter(parameter -> !isInSomeUrl(parameter, page))
                        .filter(parameter -> isSure(parameter, operation))
                        .map(parameter -> weighed(finding(parameter, operation), parameter, page))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Not {@code None} or a dash, which say that there is none. */
    private static boolean isName(String name) {
        return name.indexOf('.') < 0 && !PlainName.of(name).matches("|none|na");
    }

    private static boolean isInSomeUrl(Parameter parameter, ReadPage page) {
        return page.documented().operations().stream()
                .anyMatch(operation -> isIn(parameter, operation));
    }

    /** A place that the page does not name itself was only worked out. */
    private static Finding weighed(Finding finding, Parameter parameter, ReadPage page) {
        boolean said =
                ParameterPlaceDiffers.isSaid("path", parameter, page)
                        || parameter.row().text().contains("part of the path");
        return said ? finding : finding.withSeverity(Severity.INFO);
    }

    /** Where the URL leaves something else open, or the row says it in a sentence. */
    private static boolean isSure(Parameter parameter, Operation operation) {
        List<String> names = PathTemplate.names(operation.path());
        return names.stream().noneMatch(name -> name.contains("_or_"))
                && (!names.isEmpty() || parameter.row().text().contains("part of the path"));
    }

    static boolean isIn(Parameter parameter, Operation operation) {
        Stream<String> query =
                QueryPairs.of(operation.query()).pairs().stream().map(QueryPairs.Pair::name);
        return Stream.concat(PathTemplate.names(operation.path()).stream(), query)
                .anyMatch(each -> PlainName.isSame(each, parameter.name()));
    }

    private static Finding finding(Parameter parameter, Operation operation) {
        Finding finding =
                Rule.PARAMETER_NOT_IN_URL
                        .at(
                                parameter.span(),
                                "%s is listed as part of the path, and %s has no such part"
                                        .formatted(parameter.name(), operation.path()))
                        .withNote(operation.span(), "the URL");
        List<String> unlisted =
                PathTemplate.names(operation.path()).stream()
                        .filter(name -> ListedParameters.of(operation).named(name).isEmpty())
                        .toList();
        return unlisted.size() == 1
                ? finding.withHint("the URL calls it %s".formatted(unlisted.get(0)))
                : finding;
    }
}
