package dev.docproof.operation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What words and marks say about whether something must be there. */
final class Requiredness {
    private static final Set<String> YES =
            Set.of(
                    "yes",
                    "y",
                    "true",
                    "required",
                    "mandatory",
                    "o",
                    "✓",
                    "✔",
                    "✅",
                    "☑",
                    "x!",
                    "always",
                    "must",
                    "conditional!",
                    "是",
                    "必填",
                    "必须",
                    "○",
                    "예",
                    "ja",
                    "oui",
                    "sí",
                    "sim",
                    "да",
                    "+");
    private static final Set<String> NO =
            Set.of(
                    "no",
                    "n",
                    "false",
                    "optional",
                    "x",
                    "✗",
                    "✘",
                    "❌",
                    "-",
                    "–",
                    "—",
                    "not",
                    "never",
                    "none",
                    "否",
                    "可选",
                    "×",
                    "아니오",
                    "nein",
                    "non",
                    "não",
                    "нет");

    /** In words. */
    private static final int LONGEST_TITLE = 3;

    private Requiredness() {}

    /** A cell of a column that says whether something is required. */
    static Optional<Boolean> ofCell(String cell) {
        String first = firstWord(cell);
        if (YES.contains(first)) {
            return Optional.of(true);
        }
        return NO.contains(first) ? Optional.of(false) : Optional.empty();
    }

    /**
     * A cell of a column that says whether something is optional, in its own words or yes or no.
     */
    static Optional<Boolean> ofOptionalCell(String cell) {
        String first = firstWord(cell);
        boolean named = first.equals("optional") || first.equals("required");
        return named ? ofCell(cell) : ofCell(cell).map(optional -> !optional);
    }

    /** The beginning of a description: {@code Required. The name …}. */
    static Optional<Boolean> ofDescription(String description) {
        String lower = description.strip().toLowerCase(Locale.ROOT);
        if (opens(lower, "required") || opens(lower, "mandatory")) {
            return Optional.of(true);
        }
        boolean optional = opens(lower, "optional") || lower.startsWith("is optional");
        return optional ? Optional.of(false) : ofSentence(lower);
    }

    /** A sentence of one word among others: {@code The patterns. Required.} */
    private static Optional<Boolean> ofSentence(String description) {
        if (!description.contains("required") && !description.contains("optional")) {
            return Optional.empty();
        }
        for (String sentence : description.split("[.;]")) {
            String words = sentence.strip();
            if (words.equals("required") || words.equals("optional")) {
                return Optional.of(words.equals("required"));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(String text, String word) {
        String bare = text.startsWith("(") || text.startsWith("[") ? text.substring(1) : text;
        if (!bare.startsWith(word)) {
            return false;
        }
        return bare.length() == word.length()
                || ".,:;)]-–—".indexOf(bare.charAt(word.length())) >= 0
                || bare.startsWith(" -", word.length());
    }

    /** What a title says of everything below it. */
    static Optional<Boolean> ofCues(Set<Cue> cues) {
        boolean required = cues.contains(Cue.REQUIRED);
        return required == cues.contains(Cue.OPTIONAL) ? Optional.empty() : Optional.of(required);
    }

    /** {@code Required:}, the last line of a label. */
    static Optional<Boolean> ofTitle(String label) {
        String bare = label.strip();
        String last = bare.substring(bare.lastIndexOf('\n') + 1);
        boolean title = last.split(" ").length <= LONGEST_TITLE;
        return title ? ofCues(Cue.in(last)) : Optional.empty();
    }

    /** What a sentence says of everything that follows it: {@code All fields are optional.} */
    static Optional<Boolean> ofAll(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("all ")) {
            return Optional.empty();
        }
        for (String sentence : lower.split("[.\\n]")) {
            String words = sentence.strip();
            boolean all = words.startsWith("all ") || words.contains(" all ");
            if (all && words.endsWith(" optional")) {
                return Optional.of(false);
            }
            if (all
                    && (words.endsWith(" required")
                            || words.endsWith(" mandatory")
                            || words.endsWith(" must be sent")
                            || words.endsWith(" must be provided"))) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String cell) {
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length()
                && !Character.isWhitespace(lower.charAt(end))
                && ",.;(:/".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return lower.substring(0, end);
    }
}
