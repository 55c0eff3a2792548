package dev.docproof.shape;

import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises objects whose member names are data: records by id, figures by day or by host. */
final class MapLike {
    /** So many objects of one shape side by side are entries, not parts. */
    private static final int ALIKE = 3;

    private MapLike() {}

    static boolean test(List<JsonObject> objects, RowTree rows) {
        List<Member> unnamed =
                objects.stream()
                        .flatMap(object -> object.members().stream())
                        .filter(member -> !rows.has(member.name()))
                        .toList();
        return !unnamed.isEmpty()
                && (unnamed.stream().allMatch(member -> Names.isData(member.name()))
                        || areAlike(unnamed));
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
