package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises objects whose member names are data: records by id, figures by day or by host. */
final class MapLike {
    /** So many objects of one shape side by side are entries, not parts. */
    private static final int ALIKE = 3;

    private MapLike() {}

    static boolean test(List<JsonObject> objects, RowTree rows) {
        List<Member> unnamed = unnamed(objects, rows);
        return !unnamed.isEmpty()
                && (unnamed.stream().allMatch(member -> Names.isData(member.name()))
                        || areAlike(unnamed));
    }

    /**
     * The members that could as well be entries, were another answer to show it: three of one form,
     * or two where there are no others.
     */
    static Set<String> entries(List<JsonObject> objects, RowTree rows) {
        Map<String, Optional<Form>> forms = new LinkedHashMap<>();
        for (Member member : unnamed(objects, rows)) {
            Optional<Form> form = Form.of(member.value());
            forms.merge(
                    member.name(),
                    form,
                    (one, other) -> one.equals(other) ? one : Optional.empty());
        }
        Map<Form, Set<String>> groups = new LinkedHashMap<>();
        forms.forEach(
                (name, form) ->
                        form.ifPresent(
                                own ->
                                        groups.computeIfAbsent(own, unused -> new LinkedHashSet<>())
                                                .add(name)));
        boolean alone = groups.size() == 1 && rows.names().isEmpty();
        return groups.values().stream()
                .filter(
                        names ->
                                names.size() >= ALIKE
                                        || alone
                                                && names.size() == 2
                                                && names.size() == forms.size())
                .findFirst()
                .orElse(Set.of());
    }

    private static List<Member> unnamed(List<JsonObject> objects, RowTree rows) {
        return objects.stream()
                .flatMap(object -> object.members().stream())
                .filter(member -> !rows.has(member.name()))
                .toList();
    }

    /** What objects of one kind have in common; scalars have no form that tells anything. */
    private record Form(boolean list, Set<String> names) {
        static Optional<Form> of(JsonValue value) {
            List<JsonObject> objects =
                    value instanceof JsonObject object
                            ? List.of(object)
                            : value instanceof JsonArray array
                                    ? array.items().stream()
                                            .filter(JsonObject.class::isInstance)
                                            .map(JsonObject.class::cast)
                                            .toList()
                                    : List.of();
            Set<String> names =
                    objects.stream()
                            .flatMap(object -> MapLike.names(object).stream())
                            .collect(Collectors.toSet());
            return Optional.of(new Form(value instanceof JsonArray, names))
                    .filter(form -> names.size() >= 2);
        }
    }

    private static boolean areAlike(List<Member> members) {
        long names = members.stream().map(Member::name).distinct().count();
        if (names < ALIKE || !(members.get(0).value() instanceof JsonObject first)) {
            return false;
        }
        Set<String> shape = names(first);
        return shape.size() >= 2
                && members.stream()
                        .allMatch(
                                member ->
                                        member.value() instanceof JsonObject object
                                                && names(object).equals(shape));
    }

    private static Set<String> names(JsonObject object) {
        return object.members().stream().map(Member::name).collect(Collectors.toSet());
    }
}
