package dev.docproof.operation;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tags that name a parameter or a member of a response: {@code <ParamField query="page"
 * type="number">}, {@code <ResponseField name="id" type="string" required>}.
 */
final class ComponentEntries {
    private static final List<String> NAMES = List.of("query", "path", "body", "header", "name");

    private ComponentEntries() {}

    static Optional<Entry> read(Tag tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        boolean names =
                name.contains("param") || name.contains("field") || name.contains("property");
        if (tag.kind() == TagKind.CLOSE || !names) {
            return Optional.empty();
        }
        return NAMES.stream()
                .filter(attribute -> tag.attribute(attribute).filter(v -> !v.isEmpty()).isPresent())
                .findFirst()
                .map(attribute -> entry(tag, attribute));
    }

    /** A field within the tag of another is a member of it. */
    static Entry nested(Entry entry, List<Tag> around) {
        String name = entry.name();
        for (Tag tag : around) {
            Optional<Entry> outer = read(tag);
            name = outer.isPresent() ? outer.get().name() + "." + name : name;
        }
        return entry.withName(name);
    }

    /** The place that the names of the tags around say. */
    static Optional<Place> place(List<Tag> around) {
        return around.stream()
                .map(tag -> Places.of(Cue.in(tag.name().replaceAll("(?<=[a-z])(?=[A-Z])", " "))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isResponse(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT).contains("response");
    }

    private static Entry entry(Tag tag, String attribute) {
        String place = tag.attribute("in").orElse(attribute.equals("name") ? "" : attribute);
        return new Entry(
                tag.attributes().get(attribute),
                tag.span(),
                tag.attribute("type").filter(type -> !type.isEmpty()),
                required(tag),
                Places.ofWord(place),
                "",
                tag.span());
    }

    private static Optional<Boolean> required(Tag tag) {
        if (tag.attribute("required").isPresent()) {
            return Optional.of(!tag.attribute("required").get().equals("false"));
        }
        boolean optional =
                tag.attribute("optional").isPresent() || tag.attribute("default").isPresent();
        return optional ? Optional.of(false) : Optional.empty();
    }
}
