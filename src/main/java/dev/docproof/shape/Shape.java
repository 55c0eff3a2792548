package dev.docproof.shape;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the documentation lets stand at one place of a document.
 *
 * @param kinds the JSON types that may stand here; empty where anything may
 * @param whole whether a number must have no fraction
 * @param format the form of a string
 * @param closedList all values that may stand here; empty where the page gives no such list
 * @param members what an object has, by name
 * @param others what may stand under a name that is not among the members; empty where no further
 *     names are documented
 * @param entries members that may be entries under names that are data
 * @param items what a list holds; empty where nothing is known of it
 * @param emptyList whether the page shows a list without items, and says nothing of any
 * @param words what the page promises, for a message: {@code string}
 * @param span where it does
 */
record Shape(
        Set<Kind> kinds,
        boolean whole,
        Optional<Format> format,
        List<String> closedList,
        Map<String, DocumentedPlace> members,
        Optional<Shape> others,
        Entries entries,
        Optional<Shape> items,
        boolean emptyList,
        String words,
        Span span) {

    /**
     * @param always whether it is in every answer
     * @param span the name in the example or the table
     */
    record DocumentedPlace(Shape shape, boolean always, Span span) {}

    static Shape anything(Span span) {
        return new Shape(
                Set.of(),
                false,
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Entries.none(),
                Optional.empty(),
                false,
                "anything",
                span);
    }

    /** Whether nothing at all is known of the place, and so nothing of what lies below it. */
    boolean isAnything() {
        return kinds.isEmpty()
                && format.isEmpty()
                && closedList.isEmpty()
                && members.isEmpty()
                && others.isEmpty()
                && items.isEmpty();
    }

    boolean allows(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
