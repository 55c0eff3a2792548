package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parameters as they stand in a URL, {@code `id=[integer]`}, under a label or behind one. */
final class PairEntries {
    private PairEntries() {}

    static List<Entry> read(Paragraph paragraph) {
        Inline text = paragraph.text();
        List<Entry> entries = new ArrayList<>();
        for (Inline.Mark code : text.codes()) {
            Slice written = text.part(code);
            Pair pair = Pair.of(written.text().strip());
            if (pair.type().isPresent() && isName(pair.name())) {
                entries.add(entry(pair, written, paragraph));
            }
        }
        return entries;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "_-.[]".indexOf(c) >= 0);
    }

    private static Entry entry(Pair pair, Slice written, Paragraph paragraph) {
        int from = written.text().indexOf(pair.name());
        return new Entry(
                pair.name(),
                written.span(from, from + pair.name().length()),
                pair.type(),
                Optional.empty(),
                Optional.empty(),
                "",
                paragraph.span());
    }
}
