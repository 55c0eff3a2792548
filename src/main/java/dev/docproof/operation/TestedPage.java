package dev.docproof.operation;

import dev.docproof.annotation.Directive;
import dev.docproof.annotation.Directive.Status;
import dev.docproof.annotation.TestBlock;
import dev.docproof.annotation.TestBlock.Testable;
import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page whose front matter says how its examples are tried. */
final class TestedPage {
    private final Scene scene;
    private final TestBlock test;
    private final List<Finding> findings = new ArrayList<>();

    TestedPage(Scene scene, TestBlock test) {
        this.scene = scene;
        this.test = test;
        test.testables().stream()
                .filter(testable -> headings(testable).isEmpty())
                .forEach(testable -> findings.add(notFound(testable)));
    }

    List<Finding> findings() {
        return findings;
    }

    PageOperations put(PageOperations page) {
        return page.with(
                page.operations().stream()
                        .map(own -> own.showing(put(own.exchanges()), own.responses()))
                        .toList(),
                put(page.unowned()));
    }

    private List<Exchange> put(List<Exchange> exchanges) {
        return exchanges.stream().map(this::put).toList();
    }

    private Exchange put(Exchange exchange) {
        List<Directive> directives = new ArrayList<>(exchange.directives());
        test.database().ifPresent(directives::add);
        for (Testable testable : test.testables()) {
            if (!testable.codes().isEmpty() && isUnder(testable, exchange)) {
                directives.add(new Status(testable.codes(), testable.span()));
            }
        }
        RequestExample request = exchange.request();
        return new Exchange(
                request.sending(request.requests().stream().map(this::addressed).toList()),
                exchange.response(),
                directives);
    }

    private boolean isUnder(Testable testable, Exchange exchange) {
        int at = exchange.request().block().start();
        return headings(testable).stream()
                .anyMatch(
                        heading ->
                                scene.block(heading).span().end() <= at
                                        && at < sectionEnd(heading));
    }

    private int sectionEnd(int heading) {
        int end = scene.sectionEnd(heading);
        return end < scene.size() ? scene.block(end).span().start() : Integer.MAX_VALUE;
    }

    private List<Integer> headings(Testable testable) {
        String name = testable.heading().toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            boolean heading = Scene.levelOf(scene.block(i)) > 0;
            if (heading && scene.headingText(i).toLowerCase(Locale.ROOT).contains(name)) {
                found.add(i);
            }
        }
        return found;
    }

    private Finding notFound(Testable testable) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            if (Scene.levelOf(scene.block(i)) > 0) {
                all.add(scene.headingText(i));
            }
        }
        Finding finding =
                Rule.TESTABLE_NOT_FOUND.at(
                        testable.span(),
                        "no heading of the page has the words " + testable.heading());
        return NearestName.of(testable.heading(), all)
                .map(near -> finding.withHint("did you mean " + near + "?"))
                .orElse(finding);
    }

    /** What the page calls its server is the server whose address nobody knows yet. */
    private Request addressed(Request request) {
        Optional<Origin> named = test.server().flatMap(Servers::named);
        if (named.isEmpty() || !named.get().equals(request.origin())) {
            return request;
        }
        boolean derived =
                request.headers()
                        .first("Host")
                        .filter(request.origin().authority()::equalsIgnoreCase)
                        .isPresent();
        Headers headers =
                derived
                        ? request.headers().set("Host", Servers.UNKNOWN.authority())
                        : request.headers();
        return request.withOrigin(Servers.UNKNOWN).withHeaders(headers);
    }
}
