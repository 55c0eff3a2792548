package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.RequestExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page documents one operation, has no example of it, and shows a command for another. */
final class ExampleOfAnother implements PageCheck {
    @Override
    public List<Finding> check(ReadPage page) {
        List<Operation> declared =
                page.documented().operations().stream()
                        .filter(operation -> operation.form() != DeclarationForm.CURL_ONLY)
                        .toList();
        if (declared.size() != 1 || commands(declared.get(0)).findAny().isPresent()) {
            return List.of();
        }
        List<RequestExample> others = new ArrayList<>();
        for (Operation operation : page.documented().operations()) {
            if (operation.form() == DeclarationForm.CURL_ONLY) {
                commands(operation).forEach(others::add);
            }
        }
        return finding(declared.get(0), others).stream().toList();
    }

    private static Stream<RequestExample> commands(Operation operation) {
        return operation.exchanges().stream()
                .map(Exchange::request)
                .filter(request -> !request.isSynthesised());
    }

    /** Several commands are a tutorial, in which the operation may be one step of many. */
    private static Optional<Finding> finding(Operation declared, List<RequestExample> others) {
        long operations =
                others.stream().map(other -> other.method() + other.path()).distinct().count();
        if (operations != 1) {
            return Optional.empty();
        }
        RequestExample other = others.get(0);
        return rule(declared, other)
                .map(
                        rule ->
                                rule.at(
                                                Spot.of(other.target(), other.span()),
                                                "the page documents %s and its example is %s %s"
                                                        .formatted(
                                                                declared.name(),
                                                                other.method(),
                                                                other.path()))
                                        .withNote(declared.span(), "documented here"));
    }

    private static Optional<Rule> rule(Operation declared, RequestExample other) {
        PathTemplate own = PathTemplate.of(declared.path());
        PathTemplate shown = PathTemplate.of(other.path());
        boolean method = declared.method().equals(other.method());
        if (own.fit(shown) > 0) {
            return method ? Optional.empty() : Optional.of(Rule.METHOD_DIFFERS);
        }
        if (isInQueryInstead(declared, other)) {
            return Optional.of(Rule.PATH_OR_QUERY);
        }
        // One with all that the other has may leave out what is optional.
        boolean part = isPart(own, shown) || isPart(shown, own);
        return part || own.segments().isEmpty() || shown.segments().isEmpty()
                ? Optional.empty()
                : Optional.of(Rule.RESOURCE_DIFFERS);
    }

    private static boolean isInQueryInstead(Operation declared, RequestExample other) {
        QueryPairs sent = QueryPairs.of(other.query());
        boolean toQuery =
                PathTemplate.names(declared.path()).stream().anyMatch(sent::has)
                        && isPart(PathTemplate.of(other.path()), PathTemplate.of(declared.path()));
        boolean toPath =
                !QueryPairs.of(declared.query()).pairs().isEmpty()
                        && other.query().isEmpty()
                        && PathTemplate.of(other.path()).segments().size()
                                == PathTemplate.of(declared.path()).segments().size() + 1
                        && isPart(PathTemplate.of(declared.path()), PathTemplate.of(other.path()));
        return toQuery || toPath;
    }

    private static boolean isPart(PathTemplate part, PathTemplate whole) {
        List<String> literals =
                part.segments().stream().filter(own -> !own.contains("{}")).toList();
        return whole.segments().containsAll(literals);
    }
}
