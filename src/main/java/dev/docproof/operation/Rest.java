package dev.docproof.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows the name of an entry: brackets and words that say its type, its place and whether it
 * is required, and then its description.
 */
record Rest(
        Optional<String> type,
        Optional<Boolean> required,
        Optional<Place> place,
        String description) {

    /** The form of a string, behind its type: {@code string, ISO 8601 date}. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:iso[ -]?8601|rfc[ -]?3339|uuid|guid|e-?mail|uri|url|date(?:-?time)?)"
                            + "(?: (?:date(?:[- ]?time)?|timestamp|format|address))?",
                    Pattern.CASE_INSENSITIVE);

    /** Behind a type, that there may be no value: {@code object, nullable}. */
    private static final Pattern NULL =
            Pattern.compile(
                    "(?:or |is |can be |may be |possibly )?(?:null|nullable)",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> ENDS = List.of(" - ", " – ", " — ", ". ", ": ", "\n");

    static Rest of(String text) {
        String left = afterValue(dropSeparators(text));
        Rest told = new Rest(Optional.empty(), Optional.empty(), Optional.empty(), "");
        while (left.startsWith("(") || left.startsWith("[")) {
            int close = left.indexOf(left.charAt(0) == '(' ? ')' : ']');
            if (close < 0) {
                break;
            }
            told = told.or(bracketed(left.substring(1, close).strip()));
            left = dropSeparators(left.substring(close + 1));
        }
        int end = end(left);
        Optional<Rest> words = words(left.substring(0, end), isDash(left, end));
        while (words.isPresent()) {
            told = told.or(words.get());
            boolean more = left.startsWith("\n", end);
            left = dropSeparators(left.substring(end));
            end = end(left);
            words = more ? words(left.substring(0, end), isDash(left, end)) : Optional.empty();
        }
        String description = left;
        return told.or(
                new Rest(
                        Optional.empty(),
                        Requiredness.ofDescription(description),
                        Optional.empty(),
                        description));
    }

    /** Whether it says more than words of a description. */
    boolean tells() {
        return type.isPresent() || required.isPresent() || place.isPresent();
    }

    private Rest or(Rest other) {
        return new Rest(
                type.or(other::type),
                required.or(other::required),
                place.or(other::place),
                other.description());
    }

    /** {@code 1 (number, required)}: an example in front of the brackets, behind a colon. */
    private static String afterValue(String text) {
        int open = text.indexOf(" (");
        int close = text.indexOf(')', Math.max(open, 0));
        boolean value = open > 0 && open < 40 && close > open && text.indexOf(' ') == open;
        return value && bracketed(text.substring(open + 2, close)).tells()
                ? text.substring(open + 1)
                : text;
    }

    private static int end(String text) {
        int end = text.length();
        for (String stop : ENDS) {
            int at = text.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }

    private static boolean isDash(String text, int at) {
        return at + 2 < text.length() && "-–—".indexOf(text.charAt(at + 1)) >= 0;
    }

    /**
     * {@code string, required}, {@code string optional}: empty where other words are among them.
     *
     * @param closed whether a dash sets the words apart from the description
     */
    private static Optional<Rest> words(String text, boolean closed) {
        Rest told = new Rest(Optional.empty(), Optional.empty(), Optional.empty(), "");
        for (String part : text.split(",")) {
            String words = part.strip();
            String type = withoutRequiredness(words);
            boolean typed = TypePhrase.is(type) || closed && TypePhrase.starts(type);
            boolean bare = type.isEmpty() && !words.isEmpty();
            if (!typed && !bare && !isFallback(words)) {
                return Optional.empty();
            }
            told =
                    told.or(
                            new Rest(
                                    Optional.of(type).filter(word -> typed),
                                    requiredIn(words),
                                    Optional.empty(),
                                    ""));
        }
        return told.tells() ? Optional.of(told) : Optional.empty();
    }

    private static boolean isFallback(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith("default");
    }

    /** The type in {@code string optional} and in {@code an optional string}. */
    private static String withoutRequiredness(String words) {
        String bare = words;
        for (String word : List.of("a", "an", "required", "optional", "mandatory")) {
            String lower = bare.toLowerCase(Locale.ROOT);
            if (lower.startsWith(word + " ")) {
                bare = bare.substring(word.length()).strip();
            } else if (lower.equals(word) || lower.endsWith(" " + word)) {
                bare = bare.substring(0, bare.length() - word.length()).strip();
            }
        }
        return bare;
    }

    private static Rest bracketed(String inside) {
        return new Rest(typeIn(inside), requiredIn(inside), placeIn(inside), "");
    }

    private static Optional<Boolean> requiredIn(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.contains("optional") || lower.contains("not required")) {
            return Optional.of(false);
        }
        if (lower.contains("required") || lower.contains("mandatory")) {
            return Optional.of(true);
        }
        // What has a default can be left out.
        boolean fallback =
                inside.indexOf(':') > 0 && typeIn(inside).isPresent() || lower.contains("default");
        return fallback ? Optional.of(false) : Optional.empty();
    }

    /** {@code string: <required>}, {@code optional, integer}, {@code bool}. */
    private static Optional<String> typeIn(String inside) {
        int colon = inside.indexOf(':');
        String before = colon > 0 ? inside.substring(0, colon) : inside;
        String[] parts = before.split(",");
        for (int i = 0; i < parts.length; i++) {
            String type = withoutRequiredness(parts[i].strip());
            if (TypePhrase.is(type)) {
                String next = i + 1 < parts.length ? parts[i + 1].strip() : "";
                String whole = FORM.matcher(next).matches() ? type + " (" + next + ")" : type;
                return Optional.of(isNullAmong(parts, i + 1) ? whole + " or null" : whole);
            }
        }
        return Optional.empty();
    }

    private static boolean isNullAmong(String[] parts, int from) {
        return Arrays.stream(parts, from, parts.length)
                .anyMatch(part -> NULL.matcher(part.strip()).matches());
    }

    /** {@code in query}, {@code path}, {@code query string}. */
    private static Optional<Place> placeIn(String inside) {
        for (String part : inside.split(",")) {
            String words = part.strip().toLowerCase(Locale.ROOT);
            boolean in = words.startsWith("in ");
            String place = in ? words.substring(3) : words;
            if (in || place.split(" ").length <= 2) {
                Optional<Place> found = Places.ofWord(place);
                if (found.isPresent() && !TypePhrase.is(place)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String dropSeparators(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at))
                        || ":-–—".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(at);
    }
}
