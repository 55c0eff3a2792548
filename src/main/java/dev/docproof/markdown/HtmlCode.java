package dev.docproof.markdown;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.TagScanner.Scanned;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a {@code pre} element, its inner tags left out. */
final class HtmlCode {
    private HtmlCode() {}

    static Code read(SourceFile file, int from, Scanned pre, int close) {
        String text = file.text();
        String language = language(pre);
        List<Slice.Piece> pieces = new ArrayList<>();
        int kept = afterLineEnd(text, pre.end());
        int at = kept;
        while (at < close) {
            Optional<Scanned> tag =
                    text.charAt(at) == '<' ? TagScanner.markup(text, at) : Optional.empty();
            if (tag.isPresent() && isMarkup(tag.get()) && tag.get().end() <= close) {
                language = language.isEmpty() ? language(tag.get()) : language;
                pieces.add(new Slice.Piece(file.span(kept, at)));
                at = tag.get().end();
                kept = at;
            } else {
                at++;
            }
        }
        pieces.add(new Slice.Piece(file.span(kept, Math.max(kept, close))));
        Slice inner = Slice.of(pieces, file.span(Math.min(pre.end(), close), close));
        return new Code(
                CodeStyle.PRE,
                language,
                language,
                Entities.decode(inner),
                Nesting.NONE,
                file.span(from, close));
    }

    private static boolean isMarkup(Scanned tag) {
        return InlineTags.isInlineTag(tag.name()) || HtmlLines.isBlockElement(tag.name());
    }

    private static int afterLineEnd(String text, int at) {
        int after = text.startsWith("\r\n", at) ? at + 2 : text.startsWith("\n", at) ? at + 1 : at;
        return after;
    }

    private static String language(Scanned tag) {
        String names = tag.attributes().getOrDefault("class", "");
        for (String name : names.split("\\s+")) {
            for (String prefix : List.of("language-", "lang-", "highlight-source-")) {
                if (name.startsWith(prefix)) {
                    return name.substring(prefix.length()).toLowerCase(Locale.ROOT);
                }
            }
        }
        return tag.attributes().getOrDefault("lang", "").toLowerCase(Locale.ROOT);
    }
}
