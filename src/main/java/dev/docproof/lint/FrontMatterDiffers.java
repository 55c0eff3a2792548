package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The title or description in the front matter names a method or path that the page has not. */
final class FrontMatterDiffers implements PageCheck {
    private static final List<String> WORDS =
            List.of("title", "description", "sidebar_label", "nav_title");
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w.:/<>)}\\]-])/[a-z][\\w/{}:.-]*\\w\\}?");

    @Override
    public List<Finding> check(ReadPage page) {
        List<Operation> operations = page.documented().operations();
        if (operations.isEmpty()) {
            return List.of();
        }
        FrontMatterFields fields = FrontMatterFields.of(page);
        List<Finding> findings = new ArrayList<>();
        for (String name : WORDS) {
            Optional<FrontMatterFields.Field> field = fields.field(name);
            field.flatMap(own -> method(own, operations)).ifPresent(findings::add);
            field.ifPresent(own -> findings.addAll(paths(own, operations)));
        }
        return findings;
    }

    private static Optional<Finding> method(
            FrontMatterFields.Field field, List<Operation> operations) {
        Set<String> named = MethodNames.in(field.value());
        Set<String> declared =
                operations.stream()
                        .filter(own -> own.form() != DeclarationForm.CURL_ONLY)
                        .map(Operation::method)
                        .collect(Collectors.toSet());
        Set<String> all = operations.stream().map(Operation::method).collect(Collectors.toSet());
        Set<String> has = declared.isEmpty() ? all : declared;
        if (named.size() != 1 || has.containsAll(named)) {
            return Optional.empty();
        }
        String method = named.iterator().next();
        return Optional.of(
                Rule.FRONT_MATTER_DIFFERS
                        .at(
                                Spot.of(method, field.where()),
                                "the front matter says %s, and the page documents %s"
                                        .formatted(method, operations.get(0).name()))
                        .withNote(operations.get(0).span(), "documented here"));
    }

    private static List<Finding> paths(FrontMatterFields.Field field, List<Operation> operations) {
        List<Finding> findings = new ArrayList<>();
        Matcher path = PATH.matcher(field.value());
        while (path.find()) {
            if (known(operations).noneMatch(own -> isOf(path.group(), own))) {
                findings.add(
                        Rule.FRONT_MATTER_DIFFERS
                                .at(
                                        Spot.of(path.group(), field.where()),
                                        "the front matter says %s, and the page documents %s"
                                                .formatted(path.group(), operations.get(0).name()))
                                .withNote(operations.get(0).span(), "documented here"));
            }
        }
        return findings;
    }

    private static Stream<String> known(List<Operation> operations) {
        return operations.stream()
                .flatMap(
                        own ->
                                Stream.concat(
                                        Stream.of(own.path()),
                                        own.exchanges().stream()
                                                .map(Exchange::request)
                                                .map(request -> request.path())));
    }

    /** Whether a path is one of the page, or the beginning or the end of it. */
    private static boolean isOf(String named, String path) {
        List<String> words = PathTemplate.of(named).segments();
        List<String> own = PathTemplate.of(path).segments();
        return PathTemplate.of(path).fit(PathTemplate.of(named)) > 0
                || String.join("/", own).contains(String.join("/", words));
    }
}
