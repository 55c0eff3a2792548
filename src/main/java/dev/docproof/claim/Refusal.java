package dev.docproof.claim;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.Locale;
import java.util.Set;

/** Tells a body that says no from one that gives what was asked for. */
final class Refusal {
    /** What a body has that gives something, whatever else it speaks of. */
    private static final Set<String> GIFTS =
            Set.of("data", "result", "results", "items", "hits", "records", "rows");

    private static final Set<String> STATUS_MEMBERS = Set.of("code", "status", "statuscode");

    private Refusal() {}

    /** Where in doubt it is none. */
    static boolean isShownBy(JsonValue json) {
        return json instanceof JsonObject object
                && object.members().stream().noneMatch(Refusal::isGift)
                && object.members().stream()
                        .anyMatch(member -> namesError(member) || isErrorStatus(member));
    }

    private static boolean isGift(Member member) {
        return GIFTS.contains(lower(member)) && !(member.value() instanceof JsonNull);
    }

    /** {@code error}, {@code errors}, {@code errorCode}, {@code fault}, and something in it. */
    private static boolean namesError(Member member) {
        String name = lower(member);
        return (name.startsWith("error") || name.equals("fault")) && !isNothing(member.value());
    }

    private static boolean isErrorStatus(Member member) {
        if (!STATUS_MEMBERS.contains(lower(member))
                || !(member.value() instanceof JsonNumber number)) {
            return false;
        }
        String literal = number.literal();
        return literal.length() == 3 && (literal.charAt(0) == '4' || literal.charAt(0) == '5');
    }

    private static boolean isNothing(JsonValue value) {
        return value instanceof JsonNull
                || value instanceof JsonBoolean
                || value instanceof JsonString text && text.value().isEmpty()
                || value instanceof JsonNumber number && number.literal().equals("0")
                || value instanceof JsonArray array && array.items().isEmpty();
    }

    private static String lower(Member member) {
        return member.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
