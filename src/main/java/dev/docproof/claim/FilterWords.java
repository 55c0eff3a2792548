package dev.docproof.claim;

import dev.docproof.finding.PlainName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the words of a parameter promise a list of items that have its value.
 *
 * <p>Read with care: "only" also says who may use a parameter, and when. Words that are not
 * understood promise nothing.
 */
final class FilterWords {
    private static final String SENTENCE = "(?:^|[.:;(] *|, )";

    private static final String GIVES =
            "(?:returns?|lists?|shows?|gets?|gives?|finds?|fetch(?:es)?|retrieves?|includes?|selects?"
                    + "|counts?|keeps?|(?:limit|restrict)(?:s|ed)?(?: [\\w ]{1,30})? to)";

    /** What follows "only" where it speaks of the parameter itself. */
    private static final String OF_ITSELF =
            "(?:for|when|where|if|in|on|to|by|after|as|at|via|used?|using|needed|required|valid|available"
                    + "|allowed|accepted|supported|supports|relevant|meaningful|present|set|given"
                    + "|works?|appl\\w+|takes?|affects?|matters|has|have|makes?|be|is|one|a|an)\\b";

    private static final Pattern ONLY_THOSE =
            Pattern.compile(
                    "(?:"
                            + SENTENCE
                            + "|\\b"
                            + GIVES
                            + " )(?:only|just) (?!"
                            + OF_ITSELF
                            + ")(?!"
                            + "[^.;,]*\\b(?:can|may|must|should|needs?)\\b)(?![^.;,]*"
                            + "(?<!that |which |who )\\b(?:is|are|was|were) (?!returned|listed|shown"
                            + "|included|given|found|fetched|retrieved|selected|counted))");

    private static final Pattern FILTERS =
            Pattern.compile(
                    SENTENCE
                            + "(?:an? |the )?(?:\\w+ ){0,2}filters?(?:[.,:;)]|$)"
                            + "|"
                            + SENTENCE
                            + "(?:an? |the )?(?:optional )?filter(?:s|ing)? (?!is\\b|are\\b)"
                            + "|\\bto filter\\b|\\bfiltered (?:by|on)\\b|\\bfilters? (?:by|on)\\b");

    /** "tasks with this status", where the parameter is called so. */
    private static final Pattern WITH_THIS =
            Pattern.compile(
                    "\\b(?:with|of|having|match(?:es|ing)?) (?:this|(?:the )?(?:given|specified|same)) (\\w+)");

    private FilterWords() {}

    /**
     * @param description in lower case
     */
    static boolean promise(String name, String description) {
        String words = description.replaceAll("[`*\"]", "").strip();
        return ONLY_THOSE.matcher(words).find()
                || FILTERS.matcher(words).find()
                || nameWhatItIs(name, words);
    }

    private static boolean nameWhatItIs(String name, String words) {
        String plain = PlainName.of(name);
        Matcher matcher = WITH_THIS.matcher(words);
        while (matcher.find()) {
            String noun = PlainName.of(matcher.group(1));
            boolean own = plain.equals(noun) || plain.equals(noun + "id") || noun.equals("value");
            if (own) {
                return true;
            }
        }
        return false;
    }
}
