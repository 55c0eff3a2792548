package dev.docproof.operation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Headings that name a part of an operation and nothing of their own: "Request body fields". */
final class PartNames {
    private static final Set<Cue> PARTS =
            EnumSet.of(
                    Cue.REQUEST,
                    Cue.RESPONSE,
                    Cue.BODY,
                    Cue.QUERY,
                    Cue.PATH,
                    Cue.HEADER,
                    Cue.PARAMETER,
                    Cue.EXAMPLE,
                    Cue.SYNTAX);
    private static final Set<Cue> OTHERS = EnumSet.of(Cue.RELATED, Cue.ENDPOINT);

    /** Words that may stand among those. */
    private static final Set<String> JOINING =
            Set.of(
                    "and", "or", "the", "of", "for", "http", "json", "url", "string", "code",
                    "curl");

    private PartNames() {}

    static boolean isPart(String heading) {
        Set<Cue> cues = Cue.in(heading);
        boolean other = cues.stream().anyMatch(OTHERS::contains);
        return cues.stream().anyMatch(PARTS::contains) && !other && isOfKnownWords(heading);
    }

    private static boolean isOfKnownWords(String heading) {
        for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !JOINING.contains(word) && Cue.in(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
