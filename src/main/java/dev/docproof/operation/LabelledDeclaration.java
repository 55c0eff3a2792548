package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code **Method**: `GET`} and {@code **URL**: `/users`}, on two lines or in two blocks. */
final class LabelledDeclaration implements DeclarationStyle {
    private static final Set<String> METHOD =
            Set.of("method", "http method", "request method", "verb");
    private static final Set<String> TARGET =
            Set.of("url", "endpoint", "path", "uri", "request url", "route", "endpoint url");
    private static final int FARTHEST = 3;

    @Override
    public List<Declaration> read(Scene scene, int index) {
        Optional<Slice> target = value(scene.block(index), TARGET);
        if (target.isEmpty() || !isAddress(target.get().text())) {
            return List.of();
        }
        return method(scene, index)
                .map(
                        method ->
                                List.of(
                                        Declaration.of(
                                                method,
                                                target.get().text(),
                                                target.get().span(),
                                                DeclarationForm.INLINE,
                                                index)))
                .orElse(List.of());
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && Targets.isTarget(text) && !Targets.path(text).equals("/");
    }

    private static Optional<String> method(Scene scene, int index) {
        int last = Math.min(scene.size() - 1, index + FARTHEST);
        for (int i = Math.max(0, index - FARTHEST); i <= last; i++) {
            Optional<String> method =
                    value(scene.block(i), METHOD)
                            .map(word -> word.text().toUpperCase(Locale.ROOT))
                            .filter(Methods::isMethod);
            boolean same = scene.headingOf(i) == scene.headingOf(index);
            if (method.isPresent() && same) {
                return method;
            }
        }
        return Optional.empty();
    }

    /** What stands behind one of the labels on a line of a paragraph or a list item. */
    private static Optional<Slice> value(Block block, Set<String> labels) {
        if (!(block instanceof Paragraph) && !(block instanceof Item)) {
            return Optional.empty();
        }
        Inline text = Scene.wordsOf(block).orElseThrow();
        for (Slice line : Lines.of(text.text())) {
            int colon = line.text().indexOf(':');
            if (colon > 0 && colon < 20 && labels.contains(label(line.text(), colon))) {
                return Optional.of(stripped(line, colon + 1));
            }
        }
        return Optional.empty();
    }

    private static String label(String line, int colon) {
        return line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }

    private static Slice stripped(Slice line, int from) {
        String text = line.text();
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return line.sub(start, Math.max(start, text.stripTrailing().length()));
    }
}
