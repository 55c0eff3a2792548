package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.shape.Shape.DocumentedPlace;
import dev.docproof.shape.ShapeBuilder.Place;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is documented of the members of one object.
 *
 * @param others what may stand under further names; empty where there are none
 * @param entries members that may be entries under names that are data
 */
record Members(Map<String, DocumentedPlace> byName, Optional<Shape> others, Entries entries) {
    Members {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    private Members(Map<String, DocumentedPlace> byName, Optional<Shape> others) {
        this(byName, others, Entries.none());
    }

    static Members of(Place place, DocumentedType type, Span span, ShapeBuilder builder) {
        List<JsonObject> objects = place.objects();
        boolean isObject = !objects.isEmpty() || !place.rows().names().isEmpty();
        if (!isObject && !place.rows().has(MemberPath.ANY)) {
            return new Members(Map.of(), Optional.of(Shape.anything(span)));
        }
        Collector collector = new Collector(place, builder);
        boolean free = type.map() || place.rows().names().isEmpty() && isFree(place);
        if (free && !place.rows().has(MemberPath.ANY)) {
            return new Members(collector.named(), Optional.of(Shape.anything(span)));
        }
        if (place.rows().has(MemberPath.ANY) || MapLike.test(objects, place.rows())) {
            return new Members(collector.named(), Optional.of(collector.values()));
        }
        boolean open = objects.stream().anyMatch(JsonObject::elided);
        return new Members(
                collector.all(),
                open ? Optional.of(Shape.anything(span)) : Optional.empty(),
                new Entries(MapLike.entries(objects, place.rows())));
    }

    /** A map that its users fill, or an empty object below the root, which is most likely one. */
    private static boolean isFree(Place place) {
        boolean empty =
                !place.name().isEmpty()
                        && place.objects().stream().allMatch(object -> object.members().isEmpty());
        boolean flat =
                place.objects().stream()
                        .flatMap(object -> object.members().stream())
                        .allMatch(member -> SameValue.isScalar(member.value()));
        return empty || Names.isFreeMap(place.name()) && flat;
    }

    /** Collects the values of each member over all example objects. */
    private static final class Collector {
        private final Place place;
        private final ShapeBuilder builder;
        private final Map<String, List<JsonValue>> values = new LinkedHashMap<>();
        private final Map<String, Span> spans = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final int objects;

        Collector(Place place, ShapeBuilder builder) {
            this.place = place;
            this.builder = builder;
            this.objects = place.objects().size();
            place.objects().forEach(this::add);
            for (String name : place.rows().names()) {
                values.computeIfAbsent(name, unused -> new ArrayList<>());
            }
        }

        private void add(JsonObject object) {
            Set<String> seen = new HashSet<>();
            for (Member member : object.members()) {
                values.computeIfAbsent(member.name(), unused -> new ArrayList<>())
                        .add(member.value());
                spans.putIfAbsent(member.name(), member.nameSpan());
                if (seen.add(member.name())) {
                    counts.merge(member.name(), 1, Integer::sum);
                }
            }
        }

        Map<String, DocumentedPlace> all() {
            Map<String, DocumentedPlace> places = new LinkedHashMap<>();
            values.keySet().forEach(name -> places.put(name, documented(name)));
            return places;
        }

        /** Those that the table names; the other names are data. */
        Map<String, DocumentedPlace> named() {
            Map<String, DocumentedPlace> places = new LinkedHashMap<>();
            place.rows().names().forEach(name -> places.put(name, documented(name)));
            return places;
        }

        /** What stands under the names that are data. */
        Shape values() {
            List<JsonValue> all =
                    values.entrySet().stream()
                            .filter(each -> !place.rows().has(each.getKey()))
                            .flatMap(each -> each.getValue().stream())
                            .toList();
            RowTree rows = place.rows().step(MemberPath.ANY);
            return builder.place(new Place("", all, rows, DocumentedType.anything(), List.of()));
        }

        private DocumentedPlace documented(String name) {
            RowTree rows = place.rows().step(name);
            Shape shape =
                    builder.place(
                            new Place(
                                    name,
                                    values.get(name),
                                    rows,
                                    DocumentedType.anything(),
                                    List.of()));
            Span span = spans.getOrDefault(name, shape.span());
            return new DocumentedPlace(shape, isAlways(name, rows), span);
        }

        private boolean isAlways(String name, RowTree rows) {
            int count = counts.getOrDefault(name, 0);
            if (rows.rows().stream().anyMatch(NullWords::allowMissing)) {
                return false;
            }
            boolean required = rows.rows().stream().anyMatch(row -> row.required().orElse(false));
            // A member that the page's own example lacks is not held against the server, unless
            // there is no example at all.
            return objects > 0
                    ? count == objects || required && count > 0
                    : required || builder.isTableOnly() && !rows.rows().isEmpty();
        }
    }
}
