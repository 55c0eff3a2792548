package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Span;
import java.util.List;
import java.util.OptionalInt;

/** A status in the info string of a fence: {@code ```json 200 OK}. */
final class InfoStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        String info = Labels.info(scene.block(index));
        int code = StatusWords.leading(info);
        if (code == 0 || !(scene.block(index) instanceof Code block)) {
            return List.of();
        }
        int at = block.span().text().indexOf(Integer.toString(code));
        Span span = block.span().sub(at, at + 3);
        return List.of(
                new StatusRow(
                        Integer.toString(code),
                        OptionalInt.of(code),
                        "fence",
                        info,
                        span,
                        block.span()));
    }
}
