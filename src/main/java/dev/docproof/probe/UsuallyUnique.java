package dev.docproof.probe;

import dev.docproof.finding.PlainName;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.List;
import java.util.Set;

/** Members whose values servers seldom allow twice, whether their pages say so or not. */
final class UsuallyUnique {
    private static final Set<String> NAMES =
            Set.of(
                    "email",
                    "emailaddress",
                    "mail",
                    "username",
                    "login",
                    "slug",
                    "nickname",
                    "handle");

    private static final Set<String> NAMING = Set.of("name", "title", "label");

    private UsuallyUnique() {}

    static List<String> members(JsonObject object) {
        return object.members().stream()
                .filter(member -> member.value() instanceof JsonString)
                .filter(UsuallyUnique::isUsuallyUnique)
                .map(Member::name)
                .toList();
    }

    /** Whether a record is called by it: many a server wants no two that are called alike. */
    static boolean isName(String member) {
        return NAMING.contains(PlainName.of(member));
    }

    private static boolean isUsuallyUnique(Member member) {
        return NAMES.contains(PlainName.of(member.name()));
    }
}
