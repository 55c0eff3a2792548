package dev.docproof.verify;

import dev.docproof.annotation.Directive.After;
import dev.docproof.annotation.Directive.Called;
import dev.docproof.annotation.Directive.Capture;
import dev.docproof.annotation.Directive.Setup;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an example of a page cannot be tried without: what prepares the page, what it names, what
 * gives it a value, and what makes the resource that it is about.
 */
final class Dependencies {
    private final Exchange example;
    private final Set<String> named;

    private Dependencies(Exchange example) {
        this.example = example;
        this.named = example.directives(After.class).map(After::id).collect(Collectors.toSet());
    }

    /** The page with that example and those before it that it needs; empty where it has none. */
    static PageOperations of(PageOperations page, Span request) {
        Set<Dependencies> wanted =
                exchanges(page)
                        .filter(own -> own.request().span().equals(request))
                        .map(Dependencies::new)
                        .collect(Collectors.toSet());
        return page.only(own -> wanted.stream().anyMatch(one -> one.isPart(own)));
    }

    private static Stream<Exchange> exchanges(PageOperations page) {
        return Stream.concat(
                page.operations().stream().flatMap(own -> own.exchanges().stream()),
                page.unowned().stream());
    }

    private boolean isPart(Exchange other) {
        return other.equals(example)
                || other.directives(Setup.class).findAny().isPresent()
                || other.directives(Called.class).anyMatch(called -> named.contains(called.id()))
                || isBefore(other) && (gives(other) || makes(other));
    }

    private boolean isBefore(Exchange other) {
        return other.request().span().end() <= example.request().span().start();
    }

    private static boolean gives(Exchange other) {
        return other.directives(Capture.class).findAny().isPresent();
    }

    /** {@code POST /bands} before {@code GET /bands/7}. */
    private boolean makes(Exchange other) {
        String path = other.request().path();
        return other.request().method().equals("POST")
                && !other.request().template()
                && (example.request().path().startsWith(path + "/")
                        || example.request().path().equals(path)
                                && !example.request().method().equals("POST"));
    }
}
