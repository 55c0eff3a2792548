package dev.docproof.probe;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One change to a JSON object, by the dotted name of a member. */
final class JsonEdit {
    private JsonEdit() {}

    static Optional<JsonValue> member(JsonObject object, String name) {
        int dot = dot(object, name);
        if (dot < 0) {
            return object.get(name);
        }
        return object.get(name.substring(0, dot))
                .filter(JsonObject.class::isInstance)
                .flatMap(inner -> member((JsonObject) inner, name.substring(dot + 1)));
    }

    static JsonObject without(JsonObject object, String name) {
        return change(object, name, member -> Optional.empty());
    }

    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return change(
                object,
                name,
                member -> Optional.of(new Member(member.name(), member.nameSpan(), value)));
    }

    static JsonObject withText(JsonObject object, String name, String value) {
        return with(object, name, new JsonString(value, object.span()));
    }

    private static JsonObject change(
            JsonObject object, String name, Function<Member, Optional<Member>> change) {
        int dot = dot(object, name);
        String first = dot < 0 ? name : name.substring(0, dot);
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            if (!member.name().equals(first)) {
                members.add(member);
            } else if (dot < 0) {
                change.apply(member).ifPresent(members::add);
            } else if (member.value() instanceof JsonObject inner) {
                JsonObject changed = change(inner, name.substring(dot + 1), change);
                members.add(new Member(member.name(), member.nameSpan(), changed));
            } else {
                members.add(member);
            }
        }
        return new JsonObject(members, object.elided(), object.span());
    }

    /** Where the name goes on inside; a form has names with dots in them. */
    private static int dot(JsonObject object, String name) {
        return object.get(name).isPresent() ? -1 : name.indexOf('.');
    }
}
