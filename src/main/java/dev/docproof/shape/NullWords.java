package dev.docproof.shape;

import java.util.List;
import java.util.Locale;

/** Finds in descriptions whether a member may be null or may be missing. */
final class NullWords {
    private static final List<String> NULL =
            List.of(
                    "nullable",
                    "or null",
                    "or `null`",
                    "null if",
                    "`null` if",
                    "null when",
                    "`null` when",
                    "null unless",
                    "can be null",
                    "may be null",
                    "can be `null`",
                    "may be `null`",
                    "null for",
                    "`null` for",
                    "null otherwise");

    private static final List<String> MISSING =
            List.of(
                    "optional",
                    "only present",
                    "only if",
                    "only when",
                    "only for",
                    "only in",
                    "if present",
                    "if any",
                    "if set",
                    "if available",
                    "if applicable",
                    "if provided",
                    "if specified",
                    "may be absent",
                    "may be missing",
                    "may be omitted",
                    "can be omitted",
                    "is omitted",
                    "omitted if",
                    "omitted when",
                    "not always",
                    "present if",
                    "present when",
                    "present only",
                    "when present",
                    "when available",
                    "included if",
                    "included when",
                    "included only",
                    "returned if",
                    "returned when",
                    "returned only",
                    "absent",
                    "not present",
                    "where applicable",
                    "deprecated");

    private NullWords() {}

    static boolean allowNull(String description) {
        return says(NULL, description);
    }

    static boolean allowMissing(DocumentedMember row) {
        if (row.required().isPresent()) {
            return !row.required().get();
        }
        return says(MISSING, row.description() + " " + row.type().orElse(""));
    }

    private static boolean says(List<String> words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
