package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.lint.Sections.Section;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A heading names a method, and all under it uses another. */
final class HeadingMethod implements PageCheck {
    /** A method and where the page has it. */
    private record Used(String method, Span where) {}

    @Override
    public List<Finding> check(ReadPage page) {
        NavigableMap<Integer, List<Used>> used = used(page);
        List<Finding> findings = new ArrayList<>();
        for (Section section : Sections.of(page)) {
            Set<String> named = MethodNames.in(section.heading().text().plain());
            if (named.size() == 1) {
                check(section, named.iterator().next(), used).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** By where they begin: a page has many headings, and few methods under each. */
    private static NavigableMap<Integer, List<Used>> used(ReadPage page) {
        NavigableMap<Integer, List<Used>> used = new TreeMap<>();
        Consumer<Used> add =
                own ->
                        used.computeIfAbsent(own.where().start(), start -> new ArrayList<>())
                                .add(own);
        for (Operation operation : page.documented().operations()) {
            add.accept(new Used(operation.method(), operation.span()));
            operation.exchanges().stream()
                    .map(Exchange::request)
                    .filter(request -> !request.isSynthesised())
                    .forEach(request -> add.accept(new Used(request.method(), request.span())));
        }
        return used;
    }

    private static Optional<Finding> check(
            Section section, String method, NavigableMap<Integer, List<Used>> used) {
        Span span = section.span();
        List<Used> under =
                used.subMap(span.start(), span.end()).values().stream()
                        .flatMap(List::stream)
                        .filter(own -> span.contains(own.where()))
                        .toList();
        boolean kept = under.stream().anyMatch(own -> own.method().equals(method));
        if (under.isEmpty() || kept) {
            return Optional.empty();
        }
        Used first = under.get(0);
        return Optional.of(
                Rule.METHOD_DIFFERS
                        .at(
                                Spot.of(method, section.heading().span()),
                                "the heading says %s, and what stands under it is %s"
                                        .formatted(method, first.method()))
                        .withNote(first.where(), "under it"));
    }
}
