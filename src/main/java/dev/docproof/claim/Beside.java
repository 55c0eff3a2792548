package dev.docproof.claim;

import dev.docproof.source.Span;

/** The words of a page around a block of it. */
final class Beside {
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

    private static String above(Span block) {
        String before = withoutFence(block.file().text().substring(0, block.start()));
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
        String after = block.file().text().substring(block.end());
        String rest = after.replaceFirst("\\A\\s*(```|~~~)[^\n]*", "");
        int next = rest.indexOf("\n#");
        return next < 0 ? rest : rest.substring(0, next);
    }
}
