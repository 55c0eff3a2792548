package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.shape.Shape.DocumentedPlace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Members of an example that look like entries under names that are data, such as metrics by name.
 * Whether they are shows the answer: it has others of the same form in their place.
 *
 * @param names those of the members; empty where none look so
 */
record Entries(Set<String> names) {
    Entries {
        names = Set.copyOf(names);
    }

    static Entries none() {
        return new Entries(Set.of());
    }

    /**
     * Whether an answer bears it out: each of its further members has the form of the entries.
     * Where the example shows only two, none of which is left, one other is too little.
     */
    boolean areSo(Map<String, DocumentedPlace> documented, Map<String, JsonValue> actual) {
        List<JsonValue> further =
                actual.entrySet().stream()
                        .filter(member -> !documented.containsKey(member.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        boolean enough =
                names.size() > 2
                        ? !further.isEmpty()
                        : further.size() > 1 && names.stream().noneMatch(actual::containsKey);
        return !names.isEmpty()
                && enough
                && further.stream().allMatch(each -> fits(documented, each));
    }

    /** An entry may lack what others have, but not most of it, and nothing is of another type. */
    private boolean fits(Map<String, DocumentedPlace> documented, JsonValue value) {
        return names.stream().map(documented::get).anyMatch(place -> fits(place.shape(), value));
    }

    private static boolean fits(Shape shape, JsonValue value) {
        Shape form = shape.items().orElse(shape);
        List<Difference> differences = Comparison.of(shape, value).differences();
        return differences.size() * 2 <= form.members().size()
                && differences.stream()
                        .allMatch(each -> each.kind() == Difference.Kind.MEMBER_MISSING);
    }
}
