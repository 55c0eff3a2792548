package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where a value stands in any document of one shape, be it documented, sent or answered. */
public record Location(List<Step> steps) {
    /**
     * @param name of a member, or empty for an item
     * @param index of an item; empty, where the name is too, for every item
     */
    public record Step(Optional<String> name, OptionalInt index) {
        static Step member(String name) {
            return new Step(Optional.of(name), OptionalInt.empty());
        }

        static Step item(int index) {
            return new Step(Optional.empty(), OptionalInt.of(index));
        }

        static Step everyItem() {
            return new Step(Optional.empty(), OptionalInt.empty());
        }
    }

    /** A value at a place. */
    record Found(Location location, JsonPath path, JsonValue value) {}

    public Location {
        steps = List.copyOf(steps);
    }

    static Location root() {
        return new Location(List.of());
    }

    Location plus(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Location(more);
    }

    /** The place around it. */
    Location parent() {
        return new Location(steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    /** The name of the last member on the way; empty at the root. */
    String name() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).name().isPresent()) {
                return steps.get(i).name().get();
            }
        }
        return "";
    }

    boolean hasItem() {
        return steps.stream().anyMatch(step -> step.name().isEmpty());
    }

    boolean endsInMember() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).name().isPresent();
    }

    /** Only the values that stand there. */
    List<JsonValue> values(JsonValue document) {
        return in(document).stream().map(Found::value).toList();
    }

    /** Whether it lies inside one of these. */
    boolean isBelowAny(Set<Location> others) {
        for (int length = 0; length < steps.size(); length++) {
            if (others.contains(new Location(steps.subList(0, length)))) {
                return true;
            }
        }
        return false;
    }

    /** The same way through every item. */
    Location general() {
        return new Location(
                steps.stream()
                        .map(step -> step.name().isPresent() ? step : Step.everyItem())
                        .toList());
    }

    /** What stands there; several values where the way leads through every item. */
    List<Found> in(JsonValue document) {
        List<Found> found = new ArrayList<>();
        walk(document, 0, JsonPath.root(), found);
        return found;
    }

    private void walk(JsonValue value, int depth, JsonPath path, List<Found> found) {
        if (depth == steps.size()) {
            found.add(new Found(this, path, value));
            return;
        }
        Step step = steps.get(depth);
        if (value instanceof JsonObject object && step.name().isPresent()) {
            String name = step.name().get();
            object.get(name).ifPresent(next -> walk(next, depth + 1, path.member(name), found));
        } else if (value instanceof JsonArray array && step.name().isEmpty()) {
            int first = step.index().orElse(0);
            int last = step.index().isPresent() ? first + 1 : array.items().size();
            for (int i = first; i < Math.min(last, array.items().size()); i++) {
                walk(array.items().get(i), depth + 1, path.item(i), found);
            }
        }
    }

    /** All scalars and all lists below a value, in document order, at most so many. */
    static List<Found> all(JsonValue document, int most) {
        List<Found> found = new ArrayList<>();
        collect(document, root(), JsonPath.root(), most, found);
        return found;
    }

    private static void collect(
            JsonValue value, Location at, JsonPath path, int most, List<Found> found) {
        if (found.size() >= most) {
            return;
        }
        if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                collect(
                        member.value(),
                        at.plus(Step.member(member.name())),
                        path.member(member.name()),
                        most,
                        found);
            }
        } else if (value instanceof JsonArray array) {
            found.add(new Found(at, path, value));
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), at.plus(Step.item(i)), path.item(i), most, found);
            }
        } else if (SameValue.isScalar(value)) {
            found.add(new Found(at, path, value));
        }
    }
}
