package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A heading names a method, and all under it uses another. */
final class HeadingMethod implements PageCheck {
    /** A method and where the page has it. */
    private record Used(String method, Span where) {}

    @Override
    public List<Finding> check(ReadPage page) {
        List<Used> used = used(page);
        List<Finding> findings = new ArrayList<>();
        for (Heading heading : Sections.headings(page)) {
            Set<String> named = MethodNames.in(heading.text().plain());
            if (named.size() == 1) {
                check(heading, named.iterator().next(), Sections.section(page, heading), used)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Used> used(ReadPage page) {
        List<Used> used = new ArrayList<>();
        for (Operation operation : page.documented().operations()) {
            used.add(new Used(operation.method(), operation.span()));
            operation.exchanges().stream()
                    .map(Exchange::request)
                    .filter(request -> !request.isSynthesised())
                    .forEach(request -> used.add(new Used(request.method(), request.span())));
        }
        return used;
    }

    private static Optional<Finding> check(
            Heading heading, String method, Span section, List<Used> used) {
        List<Used> under = used.stream().filter(own -> section.contains(own.where())).toList();
        boolean kept = under.stream().anyMatch(own -> own.method().equals(method));
        if (under.isEmpty() || kept) {
            return Optional.empty();
        }
        Used first = under.get(0);
        return Optional.of(
                Rule.METHOD_DIFFERS
                        .at(
                                Spot.of(method, heading.span()),
                                "the heading says %s, and what stands under it is %s"
                                        .formatted(method, first.method()))
                        .withNote(first.where(), "under it"));
    }
}
