package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.List;
import java.util.Optional;

/** The status that stands right before a block: in its tab, its label or its heading. */
final class StatusBeside {
    private StatusBeside() {}

    static Optional<StatusRow> find(Scene scene, int index) {
        Optional<StatusRow> own = new InfoStatuses().read(scene, index).stream().findFirst();
        if (own.isPresent()) {
            return own;
        }
        int heading = scene.headingOf(index);
        for (int i = index - 1; i >= 0 && i >= heading; i--) {
            Block block = scene.block(i);
            Optional<StatusRow> only = only(scene, i);
            if (only.isPresent()) {
                return only;
            }
            boolean passed =
                    block instanceof Tag
                            || block instanceof Paragraph
                            || block instanceof Item
                            || block instanceof Block.HtmlText
                            || block instanceof Code code
                                    && Responses.isHeaders(code.text().text());
            boolean closing = block instanceof Tag tag && tag.kind() == TagKind.CLOSE;
            if (!passed || closing && i != index - 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<StatusRow> only(Scene scene, int index) {
        List<StatusRow> rows =
                StatusStyle.ALL.stream()
                        .filter(style -> !(style instanceof TableStatuses))
                        .flatMap(style -> style.read(scene, index).stream())
                        .toList();
        long places = rows.stream().map(StatusRow::span).distinct().count();
        return places == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }
}
