package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.lint.PageFacts.Told;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.ResponseMember;
import dev.docproof.shape.TypeAgreement;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two pages tell the same operation differently. */
final class OperationToldDifferently implements FolderCheck {
    @Override
    public List<Finding> check(PageSet pages) {
        Map<String, List<Told>> told = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : pages.pages()) {
            for (Told operation : page.told()) {
                List<Told> before =
                        told.computeIfAbsent(key(operation), unused -> new ArrayList<>());
                before.stream()
                        .filter(other -> areOfTwoPages(other, operation))
                        .findFirst()
                        .ifPresent(other -> findings.addAll(compare(other, operation)));
                before.add(operation);
            }
        }
        return findings;
    }

    private static String key(Told operation) {
        return operation.method()
                + " /"
                + String.join("/", PathTemplate.of(operation.path()).segments());
    }

    private static boolean areOfTwoPages(Told before, Told now) {
        String first = before.file().name();
        String second = now.file().name();
        return !first.equals(second) && PagePaths.areNear(first, second);
    }

    private static List<Finding> compare(Told first, Told second) {
        List<Finding> findings = new ArrayList<>();
        for (Parameter own : second.parameters()) {
            for (Parameter other : first.parameters()) {
                boolean same = own.name().equals(other.name()) && own.place().equals(other.place());
                if (same) {
                    types(second, own.name(), own.type(), own.span(), other.type(), other.span())
                            .ifPresent(findings::add);
                    requiredness(second, own, other).ifPresent(findings::add);
                }
            }
        }
        for (ResponseMember own : second.members()) {
            for (ResponseMember other : first.members()) {
                if (own.name().equals(other.name())) {
                    types(second, own.name(), own.type(), own.span(), other.type(), other.span())
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> types(
            Told operation,
            String name,
            Optional<String> own,
            Span here,
            Optional<String> other,
            Span there) {
        boolean excluded =
                own.isPresent()
                        && other.isPresent()
                        && TypeAgreement.excludes(own.get(), other.get());
        return excluded
                ? Optional.of(finding(operation, name, own.get(), other.get(), here, there))
                : Optional.empty();
    }

    private static Optional<Finding> requiredness(Told operation, Parameter own, Parameter other) {
        boolean differ =
                own.required().isPresent()
                        && other.required().isPresent()
                        && !own.required().equals(other.required());
        return differ
                ? Optional.of(
                        finding(
                                operation,
                                own.name(),
                                words(own.required().get()),
                                words(other.required().get()),
                                own.span(),
                                other.span()))
                : Optional.empty();
    }

    private static String words(boolean required) {
        return required ? "required" : "optional";
    }

    private static Finding finding(
            Told operation, String name, String own, String other, Span here, Span there) {
        return Rule.OPERATION_TOLD_DIFFERENTLY
                .at(
                        here,
                        "%s of %s is %s here and %s on another page"
                                .formatted(name, operation.name(), own, other))
                .withNote(there, "there");
    }
}
