package dev.docproof.operation;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.List;
import java.util.OptionalInt;

/** A tab or a section that opens and closes, with a status for its title. */
final class TabStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Tag tag) || tag.kind() == TagKind.CLOSE) {
            return List.of();
        }
        String title = Scene.title(tag);
        int code = StatusWords.leading(title);
        if (code == 0) {
            return List.of();
        }
        return List.of(
                new StatusRow(title, OptionalInt.of(code), "tab", title, tag.span(), tag.span()));
    }
}
