package dev.docproof.operation;

import static dev.docproof.finding.Rule.ANNOTATION_INVALID;
import static dev.docproof.finding.Rule.ANNOTATION_WITHOUT_EXAMPLE;

import dev.docproof.annotation.Annotation;
import dev.docproof.annotation.AnnotationReader;
import dev.docproof.annotation.Directive;
import dev.docproof.annotation.Directive.After;
import dev.docproof.annotation.Directive.Called;
import dev.docproof.annotation.Directive.Capture;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Reading;
import dev.docproof.markdown.Comment;
import dev.docproof.markdown.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotations of a page, and the examples they speak of. */
final class Annotations {
    private final List<PlacedAnnotation> placed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Annotations() {}

    static Annotations of(Page page) {
        Annotations annotations = new Annotations();
        for (Comment comment : page.comments()) {
            AnnotationReader.read(comment).ifPresent(reading -> annotations.add(page, reading));
        }
        return annotations;
    }

    private void add(Page page, Reading<Annotation> reading) {
        findings.addAll(reading.findings());
        reading.value().ifPresent(annotation -> placed.add(PlacedAnnotation.on(page, annotation)));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Names that an annotation gives to what a server answers stand for that answer. */
    Placeholders captured(Placeholders given) {
        List<String> names =
                directives()
                        .filter(Capture.class::isInstance)
                        .flatMap(own -> ((Capture) own).name().stream())
                        .toList();
        return name ->
                given.value(name)
                        .or(
                                () ->
                                        names.stream()
                                                .filter(own -> CapturedName.isCalled(own, name))
                                                .map(CapturedName::mark)
                                                .findFirst());
    }

    private Stream<Directive> directives() {
        return placed.stream().flatMap(own -> own.annotation().directives().stream());
    }

    PageOperations put(PageOperations page) {
        List<Exchange> all = new ArrayList<>(page.unowned());
        page.operations().forEach(operation -> all.addAll(operation.exchanges()));
        List<ResponseExample> responses =
                page.operations().stream().flatMap(own -> own.responses().stream()).toList();
        for (PlacedAnnotation own : placed) {
            if (all.stream().noneMatch(own::isOf) && responses.stream().noneMatch(own::isOf)) {
                findings.add(withoutExample(own));
            }
        }
        checkNames();
        return page.with(
                page.operations().stream().map(this::put).toList(),
                page.unowned().stream().map(this::put).toList());
    }

    private static Finding withoutExample(PlacedAnnotation own) {
        return ANNOTATION_WITHOUT_EXAMPLE
                .at(own.annotation().span(), "no request and no response stands behind this")
                .withHint("put it on the line before the block of an example");
    }

    private void checkNames() {
        Map<String, Called> ids = new HashMap<>();
        directives()
                .filter(Called.class::isInstance)
                .map(Called.class::cast)
                .forEach(id -> checkId(id, ids.putIfAbsent(id.id(), id)));
        directives()
                .filter(After.class::isInstance)
                .map(After.class::cast)
                .filter(after -> !ids.containsKey(after.id()))
                .forEach(after -> findings.add(unknown(after, List.copyOf(ids.keySet()))));
    }

    private void checkId(Called id, Called earlier) {
        if (earlier != null) {
            findings.add(
                    ANNOTATION_INVALID
                            .at(id.span(), "two examples of this page are called " + id.id())
                            .withNote(earlier.span(), "the other one"));
        }
    }

    private static Finding unknown(After after, List<String> ids) {
        Finding finding =
                ANNOTATION_INVALID.at(
                        after.span(), "no example of this page is called " + after.id());
        Optional<String> near = NearestName.of(after.id(), ids);
        return near.map(name -> finding.withHint("did you mean " + name + "?"))
                .orElseGet(() -> finding.withHint("name one with id=" + after.id()));
    }

    private Operation put(Operation operation) {
        return operation.showing(
                operation.exchanges().stream().map(this::put).toList(),
                operation.responses().stream().map(this::put).toList());
    }

    private Exchange put(Exchange exchange) {
        Exchange result = exchange;
        for (PlacedAnnotation own : placed) {
            result = own.isOf(exchange) ? own.put(result) : result;
        }
        return result;
    }

    private ResponseExample put(ResponseExample response) {
        ResponseExample result = response;
        for (PlacedAnnotation own : placed) {
            result = own.isOf(response) ? own.put(result) : result;
        }
        return result;
    }
}
