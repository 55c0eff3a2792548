package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.markdown.Inline.Style;
import java.util.List;
import java.util.Optional;

/** A list item that names a parameter or a member: {@code - `name` (string: <required>) - …}. */
final class ItemEntries {
    private ItemEntries() {}

    static Optional<Entry> read(Item item) {
        Inline text = item.text();
        String plain = text.plain();
        Optional<Mark> name = name(text);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = name.get();
        Pair pair = Pair.of(plain.substring(mark.from(), mark.to()).strip());
        String written = pair.name();
        if (written.isEmpty() || written.indexOf(' ') >= 0 || !isName(written)) {
            return Optional.empty();
        }
        Rest rest = Rest.of(plain.substring(mark.to()));
        return Optional.of(
                new Entry(
                        withoutColon(written),
                        text.part(mark).span(),
                        pair.type().or(rest::type),
                        rest.required(),
                        rest.place(),
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
        int end = endOfBareName(text.plain());
        return end > 0 ? Optional.of(new Mark(Style.STRONG, 0, end)) : Optional.empty();
    }

    /** A bare word before a colon, or before brackets that say what it is; else 0. */
    private static int endOfBareName(String plain) {
        int end = 0;
        while (end < plain.length()
                && plain.charAt(end) != ':'
                && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        if (plain.startsWith(":", end)) {
            return plain.length() > end + 1 && !plain.startsWith("//", end + 1) ? end : 0;
        }
        boolean bracketed =
                plain.startsWith(" (", end)
                        || plain.startsWith(" [", end)
                        || plain.startsWith("\n", end);
        return bracketed && Rest.of(plain.substring(end)).tells() ? end : 0;
    }
}
