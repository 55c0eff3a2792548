package dev.docproof.probe;

import java.util.regex.Pattern;

/**
 * Whether the words of a row speak of values: "a value is not allowed", "validation failed".
 *
 * <p>A row about invalid bodies does not: many a server takes any text where its page names three.
 */
final class RefusedValues {
    private static final String BAD =
            "(?:invalid|not valid|incorrect|wrong|unknown|unsupported|illegal|unacceptable"
                    + "|disallowed|unrecogni[sz]ed|malformed|unexpected|bad)";
    private static final String VALUE =
            "(?:fields?|parameters?|params?|arguments?|attributes?|propert(?:y|ies)|members?"
                    + "|values?|options?|filters?|formats?|enum(?:eration)?s?|dates?|emails?)";
    private static final Pattern BAD_VALUE =
            Pattern.compile(
                    "\\b"
                            + BAD
                            + "(?: or (?:missing|incomplete|malformed))?"
                            + "(?: (?:query|request|path|body|input|filter|field|parameter))? "
                            + VALUE
                            + "\\b");
    private static final Pattern ANYTHING_BAD = Pattern.compile("\\b" + BAD + "\\b");
    private static final Pattern VALUE_IS_BAD =
            Pattern.compile(
                    "\\b"
                            + VALUE
                            + " (?:is|are|was|were|has|have|contains?|fails?|failed|does|do)"
                            + "(?: an?)?(?: missing(?: or|,))? (?:"
                            + BAD
                            + "|validation|out of range|of the wrong"
                            + "|not (?:valid|allowed|acceptable|permitted|supported|accepted"
                            + "|recogni[sz]ed|one of|in ))");
    private static final Pattern NOT_ALLOWED =
            Pattern.compile(
                    "validation (?:failed|fails|failure|errors?)|(?:failed|fails|fail|did not pass)"
                            + " validation|not one of|none of the (?:allowed|listed)"
                            + "|outside (?:of )?the (?:allowed|list)|not (?:in the list|acceptable"
                            + "|permitted|a valid (?!json|body|request))|wrong format"
                            + "|cannot be validated");

    private RefusedValues() {}

    /**
     * @param text in lower case
     */
    static boolean areIn(String text) {
        return BAD_VALUE.matcher(text).find()
                || VALUE_IS_BAD.matcher(text).find()
                || NOT_ALLOWED.matcher(text).find();
    }

    /** Whether something is called bad at all, whatever it is. */
    static boolean isAnythingBad(String text) {
        return ANYTHING_BAD.matcher(text).find() || NOT_ALLOWED.matcher(text).find();
    }
}
