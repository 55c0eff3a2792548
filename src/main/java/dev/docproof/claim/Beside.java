package dev.docproof.claim;

import dev.docproof.source.Span;
import java.util.regex.Pattern;

/** The words of a page around a block of it. */
final class Beside {
    /** In characters, on each side: words farther off speak of other blocks. */
    private static final int FARTHEST = 4_000;

    private static final int LONGEST_STATUS = 100;
    private static final Pattern STATUS_ALONE =
            Pattern.compile(
                    "[\\s`*_>-]*(?:http )?(?:response )?status(?: code)?[\\s`*_:]*\\d{3}(?: [A-Za-z -]+)?[\\s`*_.]*",
                    Pattern.CASE_INSENSITIVE);

    private Beside() {}

    /** From the heading above to the next one, without the block itself. */
    static String section(Span block) {
        return above(block) + "\n\n" + below(block);
    }

    /** The paragraph before the block and the one after it. */
    static String paragraphs(Span block) {
        String below = below(block).stripLeading();
        int end = isFence(below) ? 0 : below.indexOf("\n\n");
        return paragraphBefore(block) + "\n\n" + below.substring(0, end < 0 ? below.length() : end);
    }

    static String paragraphBefore(Span block) {
        String above = above(block).stripTrailing();
        return above.substring(above.lastIndexOf("\n\n") + 1);
    }

    /** Whether words end the paragraph right before a block. */
    static boolean isRightBefore(Span words, Span block) {
        boolean before = words.file().equals(block.file()) && words.end() <= block.start();
        if (!before || block.start() - words.end() > FARTHEST) {
            return false;
        }
        String between = block.file().text().substring(words.end(), block.start());
        int gap = between.indexOf("\n\n");
        String rest = gap < 0 ? "" : between.substring(gap).strip();
        return between.indexOf('|') < 0 && (rest.isEmpty() || isFence(rest));
    }

    /** Whether the line of these words says nothing but a status: {@code **Status:** 404}. */
    static boolean isStatusAlone(Span words) {
        String page = words.file().text();
        int from = page.lastIndexOf('\n', words.start()) + 1;
        int to = page.indexOf('\n', words.end());
        String line = page.substring(from, to < 0 ? page.length() : to);
        return line.length() < LONGEST_STATUS && STATUS_ALONE.matcher(line).matches();
    }

    private static String above(Span block) {
        int from = Math.max(0, block.start() - FARTHEST);
        String before = withoutFence(block.file().text().substring(from, block.start()));
        return before.substring(Math.max(0, before.lastIndexOf("\n#")));
    }

    /** Where a block is told by its inside, the line that opens it belongs to it. */
    private static String withoutFence(String before) {
        int line = before.lastIndexOf('\n', before.length() - 2) + 1;
        String last = before.substring(line).strip();
        return isFence(last) ? before.substring(0, line) : before;
    }

    private static boolean isFence(String text) {
        return text.startsWith("```") || text.startsWith("~~~");
    }

    private static String below(Span block) {
        String page = block.file().text();
        int to = Math.min(page.length(), block.end() + FARTHEST);
        String after = page.substring(block.end(), to);
        String rest = after.replaceFirst("\\A\\s*(```|~~~)[^\n]*", "");
        int next = rest.indexOf("\n#");
        return next < 0 ? rest : rest.substring(0, next);
    }
}
