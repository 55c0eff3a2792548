package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.DeclarationForm;
import dev.docproof.operation.Operation;
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
    public List<Finding> check(List<ReadPage> pages) {
        Map<String, List<Operation>> told = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ReadPage page : pages) {
            for (Operation operation : page.documented().operations()) {
                if (operation.form() != DeclarationForm.CURL_ONLY) {
                    List<Operation> before =
                            told.computeIfAbsent(key(operation), unused -> new ArrayList<>());
                    before.stream()
                            .filter(other -> areOfTwoPages(other, operation))
                            .findFirst()
                            .ifPresent(other -> findings.addAll(compare(other, operation)));
                    before.add(operation);
                }
            }
        }
        return findings;
    }

    private static String key(Operation operation) {
        return operation.method()
                + " /"
                + String.join("/", PathTemplate.of(operation.path()).segments());
    }

    private static boolean areOfTwoPages(Operation before, Operation now) {
        String first = before.span().file().name();
        String second = now.span().file().name();
        return !first.equals(second) && PagePaths.areNear(first, second);
    }

    private static List<Finding> compare(Operation first, Operation second) {
        List<Finding> findings = new ArrayList<>();
        for (Parameter own : ListedParameters.of(second).all()) {
            for (Parameter other : ListedParameters.of(first).all()) {
                boolean same = own.name().equals(other.name()) && own.place().equals(other.place());
                if (same) {
                    types(second, own.name(), own.type(), own.span(), other.type(), other.span())
                            .ifPresent(findings::add);
                    requiredness(second, own, other).ifPresent(findings::add);
                }
            }
        }
        for (ResponseMember own : second.responseMembers()) {
            for (ResponseMember other : first.responseMembers()) {
                if (own.name().equals(other.name())) {
                    types(second, own.name(), own.type(), own.span(), other.type(), other.span())
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> types(
            Operation operation,
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

    private static Optional<Finding> requiredness(
            Operation operation, Parameter own, Parameter other) {
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
            Operation operation, String name, String own, String other, Span here, Span there) {
        return Rule.OPERATION_TOLD_DIFFERENTLY
                .at(
                        here,
                        "%s of %s is %s here and %s on another page"
                                .formatted(name, operation.name(), own, other))
                .withNote(there, "there");
    }
}
