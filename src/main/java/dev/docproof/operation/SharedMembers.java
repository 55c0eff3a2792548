package dev.docproof.operation;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The members of an object that a page describes once. They hold for every operation that shows the
 * object, as far as it shows them: nothing is asked of an answer that its example does not have,
 * and a table of the operation's own goes before.
 */
final class SharedMembers {
    private static final int DEEPEST = 3;

    private final List<List<Entry>> objects = new ArrayList<>();

    void add(List<Entry> entries) {
        objects.add(
                entries.stream()
                        .filter(
                                entry ->
                                        !entry.description()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("write-only"))
                        .toList());
    }

    /** To be called when all tables have been read. */
    void share(List<OperationBuilder> operations) {
        for (List<Entry> entries : objects) {
            operations.forEach(operation -> share(entries, operation));
        }
    }

    private static void share(List<Entry> entries, OperationBuilder operation) {
        Set<String> described =
                entries.stream().map(SharedMembers::first).collect(Collectors.toSet());
        Map<String, Set<String>> shown = new TreeMap<>();
        operation.responses().stream()
                .filter(response -> response.status().orElse(200) / 100 == 2)
                .flatMap(response -> response.json().stream())
                .forEach(json -> collect(json, "", 0, described, shown));
        shown.forEach(
                (place, names) ->
                        entries.stream()
                                .filter(entry -> names.contains(entry.name()))
                                .map(entry -> entry.withName(place + entry.name()))
                                .forEach(entry -> operation.add(entry.member())));
    }

    private static String first(Entry entry) {
        return entry.name().split("[.\\[]", 2)[0];
    }

    /** The objects that are what is described: the body, what it wraps, and items. */
    private static void collect(
            JsonValue value,
            String place,
            int depth,
            Set<String> described,
            Map<String, Set<String>> shown) {
        if (depth <= DEEPEST && value instanceof JsonArray array) {
            String items = place.isEmpty() ? "" : place.substring(0, place.length() - 1) + "[].";
            array.items().forEach(item -> collect(item, items, depth + 1, described, shown));
        } else if (depth <= DEEPEST && value instanceof JsonObject object) {
            Set<String> names =
                    object.members().stream().map(Member::name).collect(Collectors.toSet());
            if (isDescribed(names, described)) {
                shown.computeIfAbsent(place, unused -> new HashSet<>()).addAll(names);
                return;
            }
            for (Member member : object.members()) {
                collect(member.value(), place + member.name() + ".", depth + 1, described, shown);
            }
        }
    }

    /** Most of its members; a page may forget one. */
    private static boolean isDescribed(Set<String> names, Set<String> described) {
        long known = names.stream().filter(described::contains).count();
        return known > 1 && known * 3 >= names.size() * 2L;
    }
}
