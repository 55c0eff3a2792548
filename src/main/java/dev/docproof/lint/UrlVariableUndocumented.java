package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** A URL has a variable that no table lists, though a table lists others of its kind. */
final class UrlVariableUndocumented implements PageCheck {
    private static final Pattern OF_URLS = Pattern.compile("param|query|argument|filter");

    @Override
    public List<Finding> check(ReadPage page) {
        List<Finding> findings = new ArrayList<>();
        NavigableMap<Integer, Heading> headings = Sections.byPlace(page);
        for (Operation operation : page.documented().operations()) {
            ListedParameters listed = ListedParameters.of(operation);
            if (operation.form() == DeclarationForm.CURL_ONLY || listed.all().isEmpty()) {
                continue;
            }
            if (!ListedParameters.ofNoOther(operation, page).in(Place.PATH).isEmpty()) {
                findings.addAll(inPath(operation, listed, page));
            }
            if (listed.in(Place.QUERY).stream()
                    .anyMatch(own -> isOfUrl(own, operation, headings))) {
                findings.addAll(inQuery(operation.query(), operation.span(), listed));
                findings.addAll(inExamples(operation, listed));
            }
        }
        return findings;
    }

    private static List<Finding> inPath(
            Operation operation, ListedParameters listed, ReadPage page) {
        List<String> names = PathTemplate.names(operation.path());
        // As many with other names: they are named otherwise, which is said of the rows.
        boolean renamed =
                listed.in(Place.PATH).size() == names.size()
                        && listed.in(Place.PATH).stream()
                                .anyMatch(own -> !ParameterNotInUrl.isIn(own, operation));
        return renamed
                ? List.of()
                : names.stream()
                        .filter(name -> !name.contains("_or_"))
                        .filter(name -> !isListedBySome(name, page))
                        .map(name -> finding(name, Spot.of(name, operation.span()), listed))
                        .toList();
    }

    /** A page of settings lists names, too: a parameter is sent, or its heading says what it is. */
    private static boolean isOfUrl(
            Parameter listed, Operation operation, NavigableMap<Integer, Heading> headings) {
        boolean sent =
                QueryPairs.of(operation.query()).has(listed.name())
                        || operation.exchanges().stream()
                                .map(exchange -> QueryPairs.of(exchange.request().query()))
                                .anyMatch(pairs -> pairs.has(listed.name()));
        return sent
                || listed.span().start() > operation.span().start()
                        && OF_URLS.matcher(Sections.headingOver(headings, listed.span())).find();
    }

    private static boolean isListedBySome(String name, ReadPage page) {
        return page.documented().operations().stream()
                .anyMatch(own -> ListedParameters.of(own).named(name).isPresent());
    }

    private static List<Finding> inExamples(Operation operation, ListedParameters listed) {
        List<Finding> findings = new ArrayList<>();
        for (Exchange exchange : operation.exchanges()) {
            RequestExample request = exchange.request();
            if (!request.isSynthesised()) {
                inQuery(request.query(), request.span(), listed).stream()
                        .map(finding -> inExample(finding))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Many services take parameters that are described elsewhere; a misspelt name is none. */
    private static Finding inExample(Finding finding) {
        return finding.hint().isPresent() ? finding : finding.withSeverity(Severity.INFO);
    }

    private static List<Finding> inQuery(
            Optional<String> query, Span where, ListedParameters listed) {
        return QueryPairs.of(query).pairs().stream()
                .filter(pair -> listed.named(pair.name()).isEmpty())
                .filter(pair -> !isOperatorOnListed(pair.name(), listed))
                .map(pair -> finding(pair.name(), Spot.of(pair.writtenName() + "=", where), listed))
                .toList();
    }

    /** {@code date_gte} where {@code date} is listed. */
    private static boolean isOperatorOnListed(String name, ListedParameters listed) {
        return listed.all().stream().anyMatch(own -> name.startsWith(own.name() + "_"));
    }

    private static Finding finding(String name, Span where, ListedParameters listed) {
        Finding finding =
                Rule.URL_VARIABLE_UNDOCUMENTED.at(
                        where, "no row names %s, which the URL has".formatted(name));
        return NearestName.of(name, listed.all().stream().map(Parameter::name).toList())
                .map(near -> finding.withHint("a row names %s".formatted(near)))
                .orElse(finding);
    }
}
