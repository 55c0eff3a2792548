package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.RequestExample;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A URL has its marks in the wrong places: {@code //}, a second {@code ?}, {@code &} for it. */
final class UrlMistakes implements PageCheck {
    private static final Pattern AND_FIRST = Pattern.compile("[^{<]*&[\\w.-]+=.*");
    private static final Pattern MARK_AGAIN = Pattern.compile("[^?{]*=[^?{&]*\\?[\\w.-]+=[^=]*");

    @Override
    public List<Finding> check(ReadPage page) {
        List<Finding> findings = new ArrayList<>();
        requests(page)
                .filter(request -> !request.isSynthesised())
                .forEach(request -> check(request, findings));
        return findings;
    }

    private static Stream<RequestExample> requests(ReadPage page) {
        return Stream.concat(
                        page.documented().operations().stream()
                                .flatMap(operation -> operation.exchanges().stream()),
                        page.documented().unowned().stream())
                .map(Exchange::request);
    }

    private static void check(RequestExample request, List<Finding> findings) {
        String path = request.path();
        String query = request.query().orElse("");
        if (path.indexOf("//") >= 0 && path.indexOf(':') < 0) {
            findings.add(
                    Rule.URL_DOUBLED_SLASH.at(
                            Spot.of(path, request.span()), "the path has two slashes in a row"));
        }
        if (request.query().isEmpty() && AND_FIRST.matcher(path).matches()) {
            findings.add(
                    Rule.URL_QUERY_MARK
                            .at(
                                    Spot.of(path, request.span()),
                                    "the path has a & and no ? before it")
                            .withHint("a query begins with ?"));
        }
        if (MARK_AGAIN.matcher(query).matches()) {
            findings.add(
                    Rule.URL_QUERY_MARK
                            .at(Spot.of(query, request.span()), "the query has a second ?")
                            .withHint("parts of a query are joined with &"));
        }
    }
}
