package dev.docproof.shape;

import dev.docproof.finding.PlainName;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What of a request the page itself shows to come back.
 *
 * @param differing the members that come back with another value
 * @param same how many come back with the value sent
 */
public record EchoOnPage(List<Pair> differing, int same) {
    private static final Set<String> SECRET =
            Set.of("password", "secret", "token", "status", "state");

    /** One member, as it is sent and as it is shown to come back. */
    public record Pair(String name, JsonValue sent, JsonValue shown) {}

    public EchoOnPage {
        differing = List.copyOf(differing);
    }

    /** Strings and numbers at the top; what a server sets itself is left out. */
    public static EchoOnPage of(JsonObject sent, JsonObject shown) {
        Map<String, JsonValue> answer = SameValue.byName(shown);
        List<Pair> differing = new ArrayList<>();
        int same = 0;
        for (Member member : sent.members()) {
            JsonValue back = answer.get(member.name());
            if (back != null && SameValue.isScalar(back) && isKept(member.name())) {
                same += SameValue.of(member.value(), back) ? 1 : 0;
                if (isAnother(member.value(), back)) {
                    differing.add(new Pair(member.name(), member.value(), back));
                }
            }
        }
        return new EchoOnPage(differing, same);
    }

    private static boolean isKept(String name) {
        return !Names.isKeptByServer(name) && !SECRET.contains(PlainName.of(name));
    }

    private static boolean isAnother(JsonValue sent, JsonValue shown) {
        if (sent instanceof JsonNumber && shown instanceof JsonNumber) {
            return !SameValue.of(sent, shown);
        }
        return sent instanceof JsonString one
                && shown instanceof JsonString other
                && !Promise.isPlaceholder(one)
                && !Promise.isPlaceholder(other)
                && !isElided(one.value())
                && !isElided(other.value())
                && !isWithin(lower(one), lower(other))
                && !isWithin(lower(other), lower(one));
    }

    /** A value that a server completes or cuts. */
    private static boolean isWithin(String part, String whole) {
        return whole.contains(part);
    }

    private static boolean isElided(String text) {
        return text.isBlank() || text.contains("...") || text.contains("…") || text.contains("***");
    }

    private static String lower(JsonString string) {
        return string.value().toLowerCase(Locale.ROOT);
    }
}
