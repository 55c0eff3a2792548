package dev.docproof.verify;

import dev.docproof.annotation.Directive;
import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.ExpectedStatus;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import dev.docproof.operation.CapturedName;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.RequestExample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exchange and the operation it belongs to. */
record Owned(Optional<Operation> operation, Exchange exchange) {
    /** All of a page, in its order. */
    static List<Owned> of(PageOperations page) {
        Stream<Owned> owned =
                page.operations().stream()
                        .flatMap(
                                operation ->
                                        operation.exchanges().stream()
                                                .map(
                                                        own ->
                                                                new Owned(
                                                                        Optional.of(operation),
                                                                        own)));
        Stream<Owned> unowned =
                page.unowned().stream().map(own -> new Owned(Optional.empty(), own));
        return Stream.concat(owned, unowned)
                .sorted(Comparator.comparing(one -> one.request().span()))
                .toList();
    }

    RequestExample request() {
        return exchange.request();
    }

    int line() {
        return request().span().line();
    }

    /**
     * A syntax line promises nothing that an example beside it does not, and nothing that the
     * request made of it does not. What only prepares the others promises nothing either.
     */
    boolean isClaim() {
        boolean shown =
                !request().template()
                        || operation.stream()
                                .flatMap(owner -> owner.exchanges().stream())
                                .filter(other -> !other.equals(exchange))
                                .allMatch(Owned::isNoBetter);
        return shown && !isSetup();
    }

    boolean isSetup() {
        return exchange.directives(Directive.Setup.class).findAny().isPresent();
    }

    boolean isCalled(String id) {
        return exchange.directives(Directive.Called.class).anyMatch(own -> own.id().equals(id));
    }

    private static boolean isNoBetter(Exchange other) {
        return other.request().template() && !other.request().isSynthesised();
    }

    ExpectedStatus expected() {
        return ExpectedStatus.of(exchange, operation);
    }

    Claim claim() {
        ExpectedStatus expected = expected();
        String sent = request().method() + " " + target();
        return new Claim(
                ClaimKind.EXAMPLE,
                operation.map(Operation::name).orElse(sent),
                request().span(),
                sent + " answers " + expected.label(),
                Optional.of(expected.why()),
                request().supplied());
    }

    /** As it is sent, or as the page has it where that is not known yet. */
    private String target() {
        return request().requests().stream()
                .map(Request::target)
                .findFirst()
                .filter(target -> !CapturedName.isIn(target))
                .orElse(request().target());
    }

    Trial trial(Verdict verdict) {
        return new Trial(exchange, operation, expected(), verdict);
    }
}
