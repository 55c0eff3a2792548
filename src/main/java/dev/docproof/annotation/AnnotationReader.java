package dev.docproof.annotation;

import static dev.docproof.finding.Rule.ANNOTATION_INVALID;
import static dev.docproof.finding.Rule.ANNOTATION_UNKNOWN;
import static dev.docproof.finding.Rule.ANNOTATION_WITHOUT_REASON;

import dev.docproof.annotation.Directive.After;
import dev.docproof.annotation.Directive.Any;
import dev.docproof.annotation.Directive.Called;
import dev.docproof.annotation.Directive.Capture;
import dev.docproof.annotation.Directive.Partial;
import dev.docproof.annotation.Directive.Setup;
import dev.docproof.annotation.Directive.Skip;
import dev.docproof.annotation.Directive.Status;
import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Reading;
import dev.docproof.markdown.Comment;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns comments that speak to Docproof into annotations. All other comments are none of ours. */
public final class AnnotationReader {
    private static final String OURS = "docproof";
    private static final List<String> NAMES = Term.words();
    private static final Pattern ADDRESS = Pattern.compile("\\s*([A-Za-z]{6,10})\\s*:");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z][\\w-]*)=(.+)");

    private final List<AnnotationWord> words;
    private final boolean skips;
    private final Optional<String> why;
    private final List<Finding> findings = new ArrayList<>();

    private AnnotationReader(List<AnnotationWord> words) {
        this.words = words;
        this.skips = words.stream().anyMatch(word -> word.name().equals("skip"));
        this.why =
                words.stream()
                        .filter(word -> word.name().equals("reason"))
                        .flatMap(word -> word.value().stream())
                        .filter(text -> !text.isBlank())
                        .findFirst();
    }

    /** What a comment says; empty of a comment that is addressed to somebody else. */
    public static Optional<Reading<Annotation>> read(Comment comment) {
        Matcher address = ADDRESS.matcher(comment.text().text());
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        if (!address.group(1).equalsIgnoreCase(OURS)) {
            return misspelt(comment, address);
        }
        Slice text = comment.text();
        return Optional.of(
                new AnnotationReader(AnnotationWord.in(text.sub(address.end(), text.length())))
                        .annotation(comment));
    }

    private static Optional<Reading<Annotation>> misspelt(Comment comment, Matcher address) {
        return NearestName.of(address.group(1), List.of(OURS))
                .map(
                        near ->
                                Reading.failed(
                                        ANNOTATION_UNKNOWN
                                                .at(
                                                        comment.text()
                                                                .span(
                                                                        address.start(1),
                                                                        address.end(1)),
                                                        address.group(1)
                                                                + " is nobody a comment speaks to")
                                                .withHint("did you mean " + near + "?")));
    }

    private Reading<Annotation> annotation(Comment comment) {
        List<Directive> directives = new ArrayList<>();
        if (words.isEmpty()) {
            findings.add(ANNOTATION_INVALID.at(comment.span(), "this annotation says nothing"));
        }
        for (AnnotationWord word : words) {
            if (word.closed()) {
                directive(word).ifPresent(directives::add);
            } else {
                findings.add(
                        ANNOTATION_INVALID.at(word.span(), "the quote of this value never ends"));
            }
        }
        return Reading.of(new Annotation(directives, comment.span()), findings);
    }

    private Optional<Directive> directive(AnnotationWord word) {
        return switch (word.name()) {
            case "skip" -> skip(word);
            case "reason" -> reason(word);
            case "status" -> status(word);
            case "partial" -> bare(word).map(own -> new Partial(own.span()));
            case "any" -> path(word).map(path -> new Any(path, word.span()));
            case "capture" -> capture(word);
            case "setup" ->
                    word.value().isEmpty()
                            ? Optional.of(new Setup(word.span()))
                            : name(word).map(id -> new After(id, word.span()));
            case "id" -> name(word).map(id -> new Called(id, word.span()));
            default -> unknown(word);
        };
    }

    private Optional<Directive> skip(AnnotationWord word) {
        if (why.isEmpty()) {
            findings.add(
                    ANNOTATION_WITHOUT_REASON
                            .at(word.span(), "it is not said why this example is skipped")
                            .withHint("write skip reason=\"…\""));
            return Optional.empty();
        }
        return bare(word).map(own -> new Skip(why.get(), own.span()));
    }

    private Optional<Directive> reason(AnnotationWord word) {
        if (!skips) {
            findings.add(
                    ANNOTATION_INVALID
                            .at(word.span(), "a reason belongs to skip, and nothing is skipped")
                            .withHint("write skip reason=\"…\""));
        }
        return Optional.empty();
    }

    private Optional<Directive> status(AnnotationWord word) {
        Optional<List<Integer>> codes = word.value().flatMap(StatusCodes::of);
        if (codes.isEmpty()) {
            findings.add(
                    ANNOTATION_INVALID
                            .at(word.span(), "this is no HTTP status")
                            .withHint("write status=404, or status=\"200,204\""));
        }
        return codes.map(list -> new Status(list, word.span()));
    }

    private Optional<Directive> capture(AnnotationWord word) {
        if (word.value().isEmpty()) {
            return Optional.of(new Capture(Optional.empty(), "$", word.span()));
        }
        Matcher named = NAMED.matcher(word.value().get());
        Optional<String> name = named.matches() ? Optional.of(named.group(1)) : Optional.empty();
        String path = named.matches() ? named.group(2) : word.value().get();
        return path(word, path).map(place -> new Capture(name, place, word.span()));
    }

    private Optional<String> path(AnnotationWord word) {
        return path(word, word.value().orElse(""));
    }

    private Optional<String> path(AnnotationWord word, String path) {
        if (!path.startsWith("$")) {
            findings.add(
                    ANNOTATION_INVALID
                            .at(word.span(), "this names no place in the response")
                            .withHint("write %s=\"$.token\"".formatted(word.name())));
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private Optional<String> name(AnnotationWord word) {
        Optional<String> name = word.value().filter(value -> value.matches("[\\w.-]+"));
        if (name.isEmpty()) {
            findings.add(
                    ANNOTATION_INVALID
                            .at(word.span(), "this is no name for an example")
                            .withHint("letters, digits, dots and hyphens make a name"));
        }
        return name;
    }

    private Optional<AnnotationWord> bare(AnnotationWord word) {
        if (word.value().isPresent()) {
            findings.add(ANNOTATION_INVALID.at(word.span(), word.name() + " takes no value"));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<Directive> unknown(AnnotationWord word) {
        Finding finding =
                ANNOTATION_UNKNOWN.at(word.span(), "%s is no annotation".formatted(word.name()));
        findings.add(
                NearestName.of(word.name(), NAMES)
                        .map(near -> finding.withHint("did you mean " + near + "?"))
                        .orElseGet(
                                () -> finding.withHint("there are " + String.join(", ", NAMES))));
        return Optional.empty();
    }
}
