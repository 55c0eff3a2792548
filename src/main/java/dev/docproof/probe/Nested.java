package dev.docproof.probe;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts members with dotted names where a JSON document has them: {@code card.number}. */
final class Nested {
    /** Deeper than any form that people write. */
    private static final int DEEPEST = 20;

    private Nested() {}

    /** A name that stands twice, or ends in brackets, is a list. */
    static JsonObject of(JsonObject flat) {
        return of(flat, 0);
    }

    private static JsonObject of(JsonObject flat, int depth) {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (Member member : flat.members()) {
            int dot = depth < DEEPEST ? member.name().indexOf('.') : -1;
            String first = dot < 0 ? member.name() : member.name().substring(0, dot);
            String rest = dot < 0 ? "" : member.name().substring(dot + 1);
            groups.computeIfAbsent(first, unused -> new ArrayList<>())
                    .add(new Member(rest, member.nameSpan(), member.value()));
        }
        List<Member> members = new ArrayList<>();
        groups.forEach((name, own) -> members.add(member(name, own, flat, depth)));
        return new JsonObject(members, flat.elided(), flat.span());
    }

    private static Member member(String name, List<Member> own, JsonObject flat, int depth) {
        boolean list = name.endsWith("[]");
        String bare = list ? name.substring(0, name.length() - 2) : name;
        return new Member(bare, flat.span(), value(own, list, flat, depth));
    }

    private static JsonValue value(List<Member> own, boolean list, JsonObject flat, int depth) {
        List<JsonValue> values = own.stream().map(Member::value).toList();
        if (own.stream().allMatch(member -> member.name().isEmpty())) {
            return list || values.size() > 1
                    ? new JsonArray(values, false, flat.span())
                    : values.get(0);
        }
        JsonObject inner = of(new JsonObject(own, false, flat.span()), depth + 1);
        boolean indexed =
                inner.members().stream().allMatch(each -> each.name().matches("\\d{1,4}"));
        List<JsonValue> items = inner.members().stream().map(Member::value).toList();
        return indexed ? new JsonArray(items, false, flat.span()) : inner;
    }
}
