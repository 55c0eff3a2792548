package dev.docproof.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the form of a string in the words of its row. Only words promise one, never an example. */
final class FormatWords {
    private final String type;
    private final String all;

    private FormatWords(String type, String description) {
        this.type = type.toLowerCase(Locale.ROOT);
        this.all = this.type + " " + description.toLowerCase(Locale.ROOT);
    }

    /**
     * The form that the row names and that every example has: a page whose own example is of
     * another form promises none.
     */
    static Optional<Format> read(Optional<String> type, String description, List<String> examples) {
        FormatWords words = new FormatWords(type.orElse(""), description);
        Optional<Format> fitting = words.named(examples);
        if (!examples.isEmpty()) {
            return fitting.or(() -> words.described(examples));
        }
        List<Format> candidates = words.candidates();
        // Without an example the widest reading is the only safe one.
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(candidates.size() - 1));
    }

    static Optional<Format> read(DocumentedMember row, List<String> examples) {
        return read(row.type(), row.description(), examples);
    }

    static Optional<Format> named(Optional<String> type, String description, String example) {
        return new FormatWords(type.orElse(""), description).named(List.of(example));
    }

    private Optional<Format> named(List<String> examples) {
        return candidates().stream()
                .filter(format -> examples.stream().allMatch(format::matches))
                .findFirst();
    }

    private List<Format> candidates() {
        List<Format> formats = new ArrayList<>(times());
        if (typeHas("email")) {
            formats.add(Format.EMAIL);
        }
        if (typeHas("uuid") || typeHas("guid")) {
            formats.add(Format.UUID);
        }
        if (typeHas("uri") || typeHas("url")) {
            formats.add(Format.URI);
        }
        return formats;
    }

    private List<Format> times() {
        boolean iso = has("iso 8601") || has("iso8601") || has("iso-8601") || has("iso_8601");
        boolean rfc = has("rfc 3339") || has("rfc3339") || has("rfc-3339");
        boolean both =
                has("date-time") || has("datetime") || has("date and time") || has("date time");
        if (has("yyyy-mm-dd") && !has("hh")) {
            return List.of(Format.DATE);
        }
        if (!iso && !rfc || has("duration") || has("interval") || has("period")) {
            return typeHas("date-time") ? List.of(Format.DATE_TIME, Format.RFC_3339) : List.of();
        }
        if (rfc) {
            return List.of(Format.RFC_3339);
        }
        if (both || has("timestamp")) {
            return List.of(Format.DATE_TIME);
        }
        boolean timeOnly = hasWord("time") && !hasWord("date");
        return timeOnly
                ? List.of(Format.DATE_TIME)
                : List.of(Format.DATE, Format.DATE_TIME, Format.ISO_8601);
    }

    /** Forms that a description only mentions hold where the examples bear them out. */
    private Optional<Format> described(List<String> examples) {
        List<Format> mentioned = new ArrayList<>();
        if (has("email address") || has("e-mail address")) {
            mentioned.add(Format.EMAIL);
        }
        if (hasWord("uuid")) {
            mentioned.add(Format.UUID);
        }
        return mentioned.stream()
                .filter(format -> examples.stream().allMatch(format::matches))
                .findFirst();
    }

    private boolean has(String words) {
        return all.contains(words);
    }

    private boolean hasWord(String word) {
        return standsIn(all, word);
    }

    private boolean typeHas(String word) {
        return standsIn(type, word);
    }

    private static boolean standsIn(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
