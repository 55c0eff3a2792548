package dev.docproof.operation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a heading or label say about what follows them. */
enum Cue {
    REQUEST("request requests call input inputs"),
    RESPONSE(
            "response responses reply returns returned return output outputs result results answer answers respond responds"),
    EXAMPLE("example examples sample samples"),
    SYNTAX("syntax template"),
    BODY("body payload payloads form"),
    QUERY("query querystring"),
    PATH("path"),
    URL("url uri urls"),
    HEADER("header headers"),
    PARAMETER("parameter parameters params param argument arguments option options"),
    FIELD(
            "field fields property properties attribute attributes member members key keys column columns"),
    STATUS("status statuses code codes"),
    ERROR("error errors failure failures"),
    ENDPOINT("endpoint endpoints route routes declaration"),
    REQUIRED("required mandatory"),
    OPTIONAL("optional"),
    RELATED("related links references see"),
    OBJECT("object objects schema schemas definition model configuration"),
    WHERE("where");

    private static final Map<String, Cue> BY_WORD = new HashMap<>();

    static {
        for (Cue cue : values()) {
            for (String word : cue.words.split(" ")) {
                BY_WORD.put(word, cue);
            }
        }
    }

    private static final Pattern JSON_PARAMETERS =
            Pattern.compile("(?i)\\bjson (param|field|attribute|propert|argument)");

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    /** In {@code 400 Bad Request} nothing is said of a request. */
    private static boolean isReason(String text, int start) {
        return text.regionMatches(true, Math.max(0, start - 4), "bad ", 0, 4);
    }

    /** The cues in a text; of a long text only its beginning and its end count. */
    static Set<Cue> in(String text) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        if (text.regionMatches(true, 0, "data ", 0, 5)) {
            cues.add(BODY); // "Data example": what is sent, where nothing else is said.
        }
        if (JSON_PARAMETERS.matcher(text).find()) {
            cues.add(BODY);
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                Cue cue = BY_WORD.get(text.substring(start, i).toLowerCase(Locale.ROOT));
                if (cue != null && !isReason(text, start)) {
                    cues.add(cue);
                }
                start = -1;
            }
        }
        return cues;
    }
}
