package dev.docproof.operation;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tab, a component or a section that opens and closes, with a status for its title or among its
 * attributes.
 */
final class TabStatuses implements StatusStyle {
    private static final Set<String> ATTRIBUTES =
            Set.of("status", "code", "statuscode", "status-code", "httpcode", "http-code");

    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Tag tag) || tag.kind() == TagKind.CLOSE) {
            return List.of();
        }
        return Stream.concat(Stream.of(Labels.title(tag)), named(tag))
                .filter(words -> StatusWords.leading(words) > 0)
                .findFirst()
                .map(words -> List.of(row(words, tag)))
                .orElse(List.of());
    }

    private static Stream<String> named(Tag tag) {
        return tag.attributes().entrySet().stream()
                .filter(own -> ATTRIBUTES.contains(own.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .sorted();
    }

    private static StatusRow row(String words, Tag tag) {
        OptionalInt code = OptionalInt.of(StatusWords.leading(words));
        return new StatusRow(words, code, "tab", words, tag.span(), tag.span());
    }
}
