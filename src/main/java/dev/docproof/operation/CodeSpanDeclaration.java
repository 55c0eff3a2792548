package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Style;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code `GET /users`} on a line of its own, in one code span or two, perhaps behind a label; also
 * as a list item, and in strong or plain text.
 */
final class CodeSpanDeclaration implements DeclarationStyle {
    private static final int LONGEST_LABEL = 40;

    /** {@code Changelog}, {@code Release notes}, {@code [1.2.0] - 2024-01-31}. */
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?i)\\b(change ?log|release notes|what's new|migration guide)\\b"
                            + "|^(version )?\\[?v?\\d+\\.\\d+(\\.\\d+)?\\b");

    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (scene.isAside(index)) {
            return List.of();
        }
        if (scene.block(index) instanceof Paragraph paragraph) {
            return paragraph.nesting().quotes() > 0
                    ? List.of()
                    : lines(paragraph.text(), index, false);
        }
        if (scene.block(index) instanceof Item item) {
            return isOfChanges(scene, index) ? List.of() : lines(item.text(), index, true);
        }
        return List.of();
    }

    /** Lists of links and of changes speak of operations and declare none. */
    private static boolean isOfChanges(Scene scene, int index) {
        for (int h = scene.headingOf(index); h >= 0; h = scene.parentOf(h)) {
            String heading = scene.headingText(h);
            boolean near = h == scene.headingOf(index);
            boolean related = near && Cue.in(heading).contains(Cue.RELATED);
            if (related || CHANGES.matcher(heading).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Declaration> lines(Inline text, int index, boolean item) {
        List<Declaration> found = new ArrayList<>();
        int from = 0;
        for (int end = 0; end <= text.plain().length(); end++) {
            if (end == text.plain().length() || text.plain().charAt(end) == '\n') {
                String plain = text.plain().substring(from, end);
                if (read(plain).isPresent()) {
                    line(text.sub(from, end), index, item).ifPresent(found::add);
                }
                from = end + 1;
            }
        }
        return found;
    }

    private static Optional<Declaration> line(Inline line, int index, boolean item) {
        String plain = line.plain();
        int start = start(plain);
        Optional<MethodLine> read = read(plain);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int from = start + read.get().from();
        int to = start + read.get().to();
        if (isLink(line, from) || !endsThere(line, from, to, item)) {
            return Optional.empty();
        }
        Slice words = line.text();
        return Optional.of(
                Declaration.of(
                        read.get().method(),
                        trimmed(read.get().target()),
                        words.span(from, to),
                        DeclarationForm.INLINE,
                        index));
    }

    private static Optional<MethodLine> read(String line) {
        return MethodLine.read(line.substring(start(line)));
    }

    private static int start(String line) {
        return MethodLine.read(line).isPresent() ? 0 : afterLabel(line);
    }

    private static String trimmed(String target) {
        boolean stop =
                target.length() > 1 && ".,;:".indexOf(target.charAt(target.length() - 1)) >= 0;
        return stop ? target.substring(0, target.length() - 1) : target;
    }

    /** Past a label such as {@code Endpoint:}. */
    private static int afterLabel(String plain) {
        int colon = plain.indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL || colon + 1 >= plain.length()) {
            return 0;
        }
        boolean words =
                plain.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        boolean method = Methods.isMethod(plain.substring(0, colon).strip());
        return words && !method ? colon + 1 : 0;
    }

    private static boolean isLink(Inline line, int from) {
        return line.marks().stream()
                .anyMatch(mark -> mark.style() == Style.LINK && mark.covers(from));
    }

    /** Running text may go on only behind a separator, or in a list item behind marked-up text. */
    private static boolean endsThere(Inline line, int from, int to, boolean item) {
        String rest = line.plain().substring(to).strip();
        boolean marked = line.marks().stream().anyMatch(mark -> mark.covers(from));
        boolean separated = !rest.isEmpty() && "-–—:(→".indexOf(rest.charAt(0)) >= 0;
        return rest.isEmpty() || separated && (marked || item) || marked && item;
    }
}
