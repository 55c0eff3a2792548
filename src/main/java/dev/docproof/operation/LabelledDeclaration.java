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
            Set.of(
                    "method",
                    "http method",
                    "request method",
                    "verb",
                    "请求方式",
                    "请求方法",
                    "メソッド",
                    "methode",
                    "méthode",
                    "método",
                    "метод");
    private static final Set<String> TARGET =
            Set.of(
                    "url",
                    "endpoint",
                    "path",
                    "uri",
                    "request url",
                    "route",
                    "endpoint url",
                    "http url",
                    "method url",
                    "请求url",
                    "请求地址",
                    "接口地址");
    private static final int FARTHEST = 3;

    /** Of a label, in characters. */
    private static final int LONGEST = 20;

    @Override
    public List<Declaration> read(Scene scene, int index) {
        Optional<Slice> target = value(scene, index, TARGET);
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
                    value(scene, i, METHOD)
                            .map(word -> word.text().toUpperCase(Locale.ROOT))
                            .filter(Methods::isMethod);
            boolean same = scene.headingOf(i) == scene.headingOf(index);
            if (method.isPresent() && same) {
                return method;
            }
        }
        return Optional.empty();
    }

    /** What stands behind one of the labels, on its line or in the block under it. */
    private static Optional<Slice> value(Scene scene, int index, Set<String> labels) {
        Block block = scene.block(index);
        if (!(block instanceof Paragraph) && !(block instanceof Item)) {
            return Optional.empty();
        }
        Inline text = Scene.wordsOf(block).orElseThrow();
        for (Slice line : Lines.of(text.text())) {
            int colon = colon(line.text());
            if (colon > 0 && colon < LONGEST && labels.contains(label(line.text(), colon))) {
                Slice value = stripped(line, Math.min(colon + 1, line.length()));
                return value.length() > 0 ? Optional.of(value) : below(scene, index);
            }
        }
        return Optional.empty();
    }

    /** Where the label ends; a line may be nothing but a label. */
    private static int colon(String line) {
        int colon = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
        return colon < 0 ? line.stripTrailing().length() : colon;
    }

    private static Optional<Slice> below(Scene scene, int index) {
        if (index + 1 >= scene.size()) {
            return Optional.empty();
        }
        Block next = scene.block(index + 1);
        boolean words = next instanceof Paragraph || next instanceof Item;
        return Scene.wordsOf(next)
                .filter(own -> words)
                .map(own -> stripped(own.text(), 0))
                .filter(own -> own.text().indexOf('\n') < 0);
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
