package dev.docproof.operation;

import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Statuses in sentences: {@code Returns 204 with an empty body}. */
final class ProseStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        boolean paragraph = scene.block(index) instanceof Paragraph;
        boolean html =
                scene.block(index) instanceof HtmlText && Scene.levelOf(scene.block(index)) == 0;
        if (!paragraph && !html) {
            return List.of();
        }
        Inline text = Scene.wordsOf(scene.block(index)).orElseThrow();
        Optional<Conditions.Told> told = Conditions.of(scene, index);
        List<StatusRow> rows = new ArrayList<>();
        for (StatusWords.Found found : StatusWords.inProse(text.plain())) {
            Span span = text.text().span(found.from(), found.to());
            rows.add(
                    new StatusRow(
                            told.map(Conditions.Told::label).orElse(Integer.toString(found.code())),
                            OptionalInt.of(found.code()),
                            html ? "html" : "prose",
                            told.map(Conditions.Told::condition).orElse(text.plain()),
                            span,
                            scene.block(index).span()));
        }
        return rows;
    }
}
