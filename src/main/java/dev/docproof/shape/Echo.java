package dev.docproof.shape;

import dev.docproof.finding.PlainName;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.shape.Difference.Kind;
import dev.docproof.shape.Location.Found;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The echo rule of one example: what it sends and shows to come back under the same name comes back
 * with whatever value is sent.
 */
public record Echo(List<Repetition> repetitions) {
    /** Beyond it an example is bulk data, and a name that fits is chance. */
    private static final int MOST_VALUES = 5_000;

    /** What carries the value in the request. */
    private enum Carrier {
        BODY,
        QUERY,
        FILTER,
        PATH
    }

    /**
     * One value that comes back.
     *
     * @param from where the value stands in the body that is sent
     * @param name of the parameter that carries it
     * @param to where it stands in the response
     * @param span where the page shows it there
     */
    public record Repetition(
            Optional<Location> from, Optional<String> name, Location to, Span span) {
        public Repetition {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(span, "span");
        }
    }

    public Echo {
        repetitions = List.copyOf(repetitions);
    }

    /** What the example shows to come back; no repetitions where nothing does. */
    public static Echo shown(Sent sent, JsonValue response) {
        return new Echo(new Search(response).repetitions(sent));
    }

    public boolean isEmpty() {
        return repetitions.isEmpty();
    }

    /** What comes back, by the names that the response has for it. */
    public List<String> names() {
        return repetitions.stream()
                .map(repetition -> repetition.to().name())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Where an answer does not repeat what was sent. What is missing from it or of another type is
     * left to the comparison of shapes, but not null: a member may be null and has still lost what
     * was sent.
     */
    public List<Difference> differences(Sent sent, JsonValue actual) {
        List<Difference> differences = new ArrayList<>();
        for (Repetition repetition : repetitions) {
            List<Difference> own = new ArrayList<>();
            for (Found found : repetition.to().in(actual)) {
                difference(repetition, sent, found).ifPresent(own::add);
            }
            if (!own.isEmpty() && !isInAnyOrder(repetition, sent, actual)) {
                differences.addAll(own);
            }
        }
        return differences;
    }

    /**
     * Whether the members of the items that were sent are all there, whichever item comes first.
     */
    private static boolean isInAnyOrder(Repetition repetition, Sent sent, JsonValue actual) {
        Location to = repetition.to();
        boolean member = to.hasItem() && to.endsInMember();
        return member
                && repetition
                        .from()
                        .filter(from -> sent.body().isPresent())
                        .filter(
                                from ->
                                        SameValue.areInAnyOrder(
                                                from.general().values(sent.body().get()),
                                                to.general().values(actual)))
                        .isPresent();
    }

    private static Optional<Difference> difference(Repetition repetition, Sent sent, Found found) {
        if (repetition.name().isPresent()) {
            return parameter(sent, repetition.name().get())
                    .filter(value -> SameValue.isScalar(found.value()))
                    .filter(value -> !SameValue.says(found.value(), value))
                    .map(value -> differs(found, value, repetition.span()));
        }
        return value(repetition, sent)
                .filter(value -> isComparable(value, found.value()))
                .filter(value -> !isSame(value, found.value()))
                .map(value -> differs(found, Comparison.described(value), repetition.span()));
    }

    private static Difference differs(Found found, String sent, Span span) {
        return new Difference(
                Kind.ECHO_DIFFERS,
                found.path(),
                JsonText.abbreviated(sent),
                Comparison.described(found.value()),
                span);
    }

    private static Optional<String> parameter(Sent sent, String name) {
        return Optional.ofNullable(sent.query().getOrDefault(name, sent.path().get(name)));
    }

    static Optional<JsonValue> value(Repetition repetition, Sent sent) {
        return repetition
                .from()
                .filter(from -> sent.body().isPresent())
                .flatMap(from -> from.in(sent.body().get()).stream().findFirst())
                .map(Found::value);
    }

    private static boolean isComparable(JsonValue sent, JsonValue answered) {
        return answered instanceof JsonNull || sent.typeName().equals(answered.typeName());
    }

    /** Lists in any order: many servers keep them as sets. */
    private static boolean isSame(JsonValue one, JsonValue other) {
        return one instanceof JsonArray first && other instanceof JsonArray second
                ? SameValue.inAnyOrder(first, second)
                : SameValue.of(one, other);
    }

    /** Looks sent values up in a documented response. */
    private static final class Search {
        /** By plain name, then by place with all items taken together. */
        private final Map<String, Map<Location, List<Found>>> shown = new LinkedHashMap<>();

        private final Set<Location> echoedLists = new HashSet<>();
        private final JsonValue response;

        Search(JsonValue response) {
            this.response = response;
            for (Found found : Location.all(response, MOST_VALUES)) {
                shown.computeIfAbsent(
                                PlainName.of(found.location().name()),
                                unused -> new LinkedHashMap<>())
                        .computeIfAbsent(found.location().general(), unused -> new ArrayList<>())
                        .add(found);
            }
        }

        List<Repetition> repetitions(Sent sent) {
            List<Repetition> all = new ArrayList<>();
            sent.body()
                    .ifPresent(
                            body ->
                                    Location.all(body, MOST_VALUES)
                                            .forEach(each -> body(each, all)));
            sent.query()
                    .forEach(
                            (name, value) ->
                                    parameter(
                                            sent.filters().contains(name)
                                                    ? Carrier.FILTER
                                                    : Carrier.QUERY,
                                            name,
                                            value,
                                            all));
            sent.path().forEach((name, value) -> parameter(Carrier.PATH, name, value, all));
            return all;
        }

        private void body(Found sent, List<Repetition> all) {
            // The items of a list that comes back as a whole are not looked at one by one.
            if (!sent.location().isBelowAny(echoedLists)) {
                place(sent).ifPresent(to -> repeated(sent, to, all));
            }
        }

        private void repeated(Found sent, Found to, List<Repetition> all) {
            if (sent.value() instanceof JsonArray) {
                echoedLists.add(sent.location());
            }
            all.add(
                    new Repetition(
                            Optional.of(sent.location()),
                            Optional.empty(),
                            to.location(),
                            to.value().span()));
        }

        private Optional<Found> place(Found sent) {
            if (Names.isKeptByServer(sent.location().name())) {
                return Optional.empty();
            }
            List<Found> same = sent.location().in(response);
            if (!same.isEmpty()) {
                return same.stream().filter(each -> isSame(sent.value(), each.value())).findFirst();
            }
            return sent.location().hasItem() ? Optional.empty() : elsewhere(sent);
        }

        private Optional<Found> elsewhere(Found sent) {
            String name = sent.location().name();
            return places(name, Carrier.BODY).stream()
                    .filter(group -> isNoChance(name, group))
                    .filter(
                            group ->
                                    group.stream()
                                            .allMatch(each -> isSame(sent.value(), each.value())))
                    .map(Search::representative)
                    .findFirst();
        }

        private void parameter(Carrier carrier, String name, String value, List<Repetition> all) {
            places(name, carrier).stream()
                    .filter(
                            group ->
                                    group.stream()
                                            .allMatch(each -> SameValue.says(each.value(), value)))
                    .filter(group -> carrier == Carrier.FILTER || isNoChance(name, group))
                    .map(Search::representative)
                    .findFirst()
                    .ifPresent(
                            to ->
                                    all.add(
                                            new Repetition(
                                                    Optional.empty(),
                                                    Optional.of(name),
                                                    to.location(),
                                                    to.value().span())));
        }

        // One item that has the text one searched for may have been found by a part of it.
        private static boolean isNoChance(String name, List<Found> group) {
            return !group.get(0).location().hasItem()
                    || group.size() > 1
                    || Names.isId(name)
                    || !(group.get(0).value() instanceof JsonString);
        }

        /** The groups of that name, the nearest to the root first; none where two are as near. */
        private List<List<Found>> places(String name, Carrier carrier) {
            List<List<Found>> groups =
                    shown.getOrDefault(PlainName.of(name), Map.of()).entrySet().stream()
                            .filter(each -> carrier != Carrier.PATH || !each.getKey().hasItem())
                            .sorted(Comparator.comparingInt(each -> each.getKey().steps().size()))
                            .map(Map.Entry::getValue)
                            .toList();
            boolean clear =
                    groups.size() < 2
                            || groups.get(0).get(0).location().steps().size()
                                    < groups.get(1).get(0).location().steps().size();
            return clear && !groups.isEmpty() ? List.of(groups.get(0)) : List.of();
        }

        private static Found representative(List<Found> group) {
            Found first = group.get(0);
            return new Found(first.location().general(), first.path(), first.value());
        }
    }
}
