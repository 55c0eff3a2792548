package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of the JSON in a response: an example, a table of members, or both. A member is
 * documented where either has it.
 *
 * @param span what to point at where nothing narrower is known
 */
public record Expectation(Optional<JsonValue> example, List<DocumentedMember> members, Span span) {
    public Expectation {
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(span, "span");
        members = List.copyOf(members);
    }

    /**
     * Members, nesting, types, formats and closed lists, but not values. What an answer may change
     * from one time to the next is no difference: order of members, writing of numbers, length of
     * lists.
     */
    public List<Difference> differences(JsonValue actual) {
        return compared(actual).differences();
    }

    /** As {@link #differences}, and what of the page the answer had a value for. */
    public Compared compared(JsonValue actual) {
        return Comparison.of(ShapeBuilder.shape(this), actual);
    }

    /**
     * What a comparison of shapes found.
     *
     * @param met the rows and examples that some value of the answer was held against
     */
    public record Compared(List<Difference> differences, Set<Span> met) {
        public Compared {
            differences = List.copyOf(differences);
            met = Set.copyOf(met);
        }
    }

    /** As {@link #differences}, and values too, but for those that are new every time. */
    public Strict strictDifferences(JsonValue actual) {
        List<Difference> all = new ArrayList<>(differences(actual));
        if (example.isEmpty()) {
            return new Strict(all, List.of());
        }
        Strict values = ValueComparison.of(example.get(), actual);
        all.addAll(values.differences());
        return new Strict(all, values.volatiles());
    }

    /**
     * What a comparison of values found.
     *
     * @param volatiles values that differ as they are expected to, and were compared by kind
     */
    public record Strict(List<Difference> differences, List<Difference> volatiles) {
        public Strict {
            differences = List.copyOf(differences);
            volatiles = List.copyOf(volatiles);
        }
    }
}
