package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.markdown.Inline.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A list item that names a parameter or a member: {@code - `name` (string: <required>) - …}. */
final class ItemEntries {
    private static final Set<String> TYPE_WORDS =
            Set.of(
                    "string",
                    "integer",
                    "int",
                    "number",
                    "boolean",
                    "bool",
                    "array",
                    "object",
                    "float",
                    "double",
                    "long",
                    "date",
                    "datetime",
                    "timestamp",
                    "list",
                    "map",
                    "uuid",
                    "json",
                    "file",
                    "bytes",
                    "enum",
                    "decimal",
                    "date-time",
                    "strings",
                    "dict",
                    "hash",
                    "url",
                    "duration",
                    "time",
                    "null",
                    "any",
                    "binary",
                    "text");

    private ItemEntries() {}

    static Optional<Entry> read(Item item) {
        Inline text = item.text();
        String plain = text.plain();
        Optional<Mark> name = name(text);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = name.get();
        String written = plain.substring(mark.from(), mark.to()).strip();
        if (written.isEmpty() || written.indexOf(' ') >= 0 || !isName(written)) {
            return Optional.empty();
        }
        Rest rest = Rest.of(plain.substring(mark.to()));
        return Optional.of(
                new Entry(
                        withoutColon(written),
                        text.part(mark).span(),
                        rest.type(),
                        rest.required(),
                        Optional.empty(),
                        rest.description(),
                        item.span()));
    }

    private static String withoutColon(String name) {
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isName(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && word.indexOf('=') < 0
                && !word.startsWith("/")
                && !Methods.isMethod(word);
    }

    /** The code or strong text that the item starts with, or a bare word before a colon. */
    private static Optional<Mark> name(Inline text) {
        List<Mark> first =
                text.marks().stream()
                        .filter(mark -> mark.from() == 0)
                        .filter(mark -> mark.style() != Style.EMPHASIS)
                        .toList();
        Optional<Mark> code = first.stream().filter(m -> m.style() == Style.CODE).findFirst();
        if (code.isPresent()) {
            return code;
        }
        if (!first.isEmpty()) {
            return Optional.of(first.get(0));
        }
        int colon = text.plain().indexOf(':');
        boolean word = colon > 0 && text.plain().indexOf(' ') > colon;
        return word ? Optional.of(new Mark(Style.STRONG, 0, colon)) : Optional.empty();
    }

    /** What follows the name. */
    record Rest(Optional<String> type, Optional<Boolean> required, String description) {
        static Rest of(String text) {
            String left = dropSeparators(text);
            Optional<String> type = Optional.empty();
            Optional<Boolean> required = Optional.empty();
            while (left.startsWith("(") || left.startsWith("[")) {
                int close = left.indexOf(left.charAt(0) == '(' ? ')' : ']');
                if (close < 0) {
                    break;
                }
                String inside = left.substring(1, close).strip();
                required = required.or(() -> requiredIn(inside));
                type = type.or(() -> typeIn(inside));
                left = dropSeparators(left.substring(close + 1));
            }
            Typed typed = type.isPresent() ? new Typed(type, left) : Typed.of(left);
            String description = typed.rest();
            Optional<Boolean> told = required.or(() -> Requiredness.ofDescription(description));
            return new Rest(typed.type(), told, description);
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
            boolean fallback = inside.indexOf(':') > 0 && typeIn(inside).isPresent();
            return fallback ? Optional.of(false) : Optional.empty();
        }

        /** {@code string: <required>}, {@code optional, integer}, {@code bool}. */
        private static Optional<String> typeIn(String inside) {
            int colon = inside.indexOf(':');
            String before = colon > 0 ? inside.substring(0, colon) : inside;
            for (String part : before.split(",")) {
                if (isType(part)) {
                    return Optional.of(part.strip());
                }
            }
            return Optional.empty();
        }
    }

    /** A type in front of a description: {@code integer - The size}. */
    private record Typed(Optional<String> type, String rest) {
        private static final int LONGEST = 60;

        static Typed of(String text) {
            int end = -1;
            for (String dash : List.of(" - ", " – ", " — ", ". ", ": ")) {
                int at = text.indexOf(dash);
                end = at >= 0 && (end < 0 || at < end) ? at : end;
            }
            int to = end < 0 ? text.length() : end;
            String before = text.substring(0, to).strip();
            if (before.length() <= LONGEST && isType(before)) {
                return new Typed(Optional.of(before), dropSeparators(text.substring(to)));
            }
            return new Typed(Optional.empty(), text);
        }
    }

    private static boolean isType(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        String first = lower.split("[\\s<\\[(/|]", 2)[0];
        boolean arrayOf = lower.startsWith("array") || lower.startsWith("list");
        return TYPE_WORDS.contains(first) || arrayOf && lower.length() < 40;
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
