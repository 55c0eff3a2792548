package dev.docproof.operation;

import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** {@code #### Response: `200 Ok`}. */
final class HeadingStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (Scene.levelOf(scene.block(index)) == 0) {
            return List.of();
        }
        Inline text = Scene.wordsOf(scene.block(index)).orElseThrow();
        List<StatusRow> rows = new ArrayList<>();
        for (StatusWords.Found found : find(text.plain())) {
            Span span = text.text().span(found.from(), found.to());
            rows.add(
                    new StatusRow(
                            Integer.toString(found.code()),
                            OptionalInt.of(found.code()),
                            "heading",
                            text.plain(),
                            span,
                            scene.block(index).span()));
        }
        return rows;
    }

    private static List<StatusWords.Found> find(String heading) {
        boolean said = Cue.in(heading).contains(Cue.RESPONSE) || StatusWords.leading(heading) > 0;
        return said ? StatusWords.all(heading) : StatusWords.inProse(heading);
    }
}
