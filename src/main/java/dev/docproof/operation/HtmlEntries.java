package dev.docproof.operation;

import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Definition lists of HTML: the name in {@code dt}, and what it is in {@code dd}. */
final class HtmlEntries {
    private HtmlEntries() {}

    /** The entries of a list whose first term is a block, up to the end of the list. */
    static List<Entry> read(Scene scene, int start) {
        List<Entry> entries = new ArrayList<>();
        for (int i = start; i < scene.size() && isWithin(scene, i); i++) {
            if (isTerm(scene, i)) {
                int term = i;
                description(scene, i)
                        .flatMap(text -> entry(scene, term, text))
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    static boolean isTerm(Scene scene, int index) {
        return scene.block(index) instanceof HtmlText text && text.element().equals("dt");
    }

    /** Whether terms stand before it in its list. */
    static boolean isContinued(Scene scene, int index) {
        for (int i = index - 1; i >= 0 && isWithin(scene, i); i--) {
            if (scene.block(i) instanceof HtmlText) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Scene scene, int index) {
        return scene.block(index) instanceof HtmlText
                || scene.block(index) instanceof Tag tag && !tag.name().equalsIgnoreCase("dl");
    }

    private static Optional<HtmlText> description(Scene scene, int term) {
        for (int i = term + 1; i < scene.size() && isWithin(scene, i) && !isTerm(scene, i); i++) {
            if (scene.block(i) instanceof HtmlText text && text.element().equals("dd")) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry> entry(Scene scene, int term, HtmlText description) {
        Inline text = ((HtmlText) scene.block(term)).text();
        String plain = text.plain();
        Optional<Mark> code = text.codes().stream().filter(mark -> mark.from() == 0).findFirst();
        int end = code.map(Mark::to).orElseGet(() -> endOfWord(plain));
        if (end == 0) {
            return Optional.empty();
        }
        Rest told = Rest.of(plain.substring(end));
        Rest rest = Rest.of(description.text().plain());
        Span row = scene.block(term).span().to(description.span());
        return Optional.of(
                new Entry(
                        plain.substring(0, end),
                        text.text().span(0, end),
                        told.type().or(rest::type),
                        told.required().or(rest::required),
                        told.place().or(rest::place),
                        rest.description(),
                        row));
    }

    private static int endOfWord(String plain) {
        int end = 0;
        while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        return end;
    }
}
