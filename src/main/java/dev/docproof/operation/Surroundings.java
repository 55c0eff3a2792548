package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.Nesting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each block of a page stands in: tags that open and close around it, and list items. */
final class Surroundings {
    /** Tags farther out say nothing of a block. */
    static final int DEEPEST = 30;

    private final List<Block> blocks;
    private final int[] tag;
    private final int[] item;
    private final int[] codeBefore;

    Surroundings(List<Block> blocks) {
        this.blocks = blocks;
        this.tag = new int[blocks.size()];
        this.item = new int[blocks.size()];
        this.codeBefore = new int[blocks.size()];
        tags();
        items();
        codes();
    }

    /** The tags open around a block, inside out. */
    List<Tag> tagsAround(int index) {
        List<Tag> around = new ArrayList<>();
        for (int t = tag[index]; t >= 0 && around.size() < DEEPEST; t = tag[t]) {
            around.add((Tag) blocks.get(t));
        }
        return around;
    }

    /** The number of the innermost tag open around a block, or -1. */
    int tagOf(int index) {
        return tag[index];
    }

    /** The number of the item that a block is nested in, or -1. */
    int itemOf(int index) {
        return item[index];
    }

    /** A tag that is never closed has nothing in it. */
    private void tags() {
        int[] closedBy = closings();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            while (!open.isEmpty() && closedBy[open.peek()] <= i) {
                open.pop();
            }
            tag[i] = open.isEmpty() ? -1 : open.peek();
            if (closedBy[i] > i) {
                open.push(i);
            }
        }
    }

    private int[] closings() {
        int[] closedBy = new int[blocks.size()];
        Arrays.fill(closedBy, -1);
        Map<String, Integer> waiting = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Tag own) || own.kind() == TagKind.EMPTY) {
                continue;
            }
            String name = name(own);
            if (own.kind() == TagKind.OPEN) {
                open.push(i);
                waiting.merge(name, 1, Integer::sum);
            } else if (waiting.getOrDefault(name, 0) > 0) {
                closedBy[popTo(name, open, waiting)] = i;
            }
        }
        return closedBy;
    }

    private int popTo(String name, Deque<Integer> open, Map<String, Integer> waiting) {
        while (true) {
            int top = open.pop();
            String opened = name((Tag) blocks.get(top));
            waiting.merge(opened, -1, Integer::sum);
            if (opened.equals(name)) {
                return top;
            }
        }
    }

    private static String name(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }

    private void items() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Tag || block instanceof HtmlText) {
                item[i] = open.isEmpty() ? -1 : open.peek();
                continue;
            }
            boolean starts = block instanceof Item;
            int depth = nesting(block).lists();
            int kept = starts ? depth - 1 : depth;
            while (open.size() > kept) {
                open.pop();
            }
            item[i] = open.isEmpty() ? -1 : open.peek();
            while (starts && open.size() < depth) {
                open.push(i);
            }
        }
    }

    private static Nesting nesting(Block block) {
        if (block instanceof Item own) {
            return own.nesting();
        }
        if (block instanceof Paragraph own) {
            return own.nesting();
        }
        if (block instanceof Code own) {
            return own.nesting();
        }
        return block instanceof Table own ? own.nesting() : Nesting.NONE;
    }

    /** The number of the last block of code before a block that holds more than headers, or -1. */
    int codeBefore(int index) {
        return codeBefore[index];
    }

    private void codes() {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            codeBefore[i] = last;
            boolean code =
                    blocks.get(i) instanceof Code own && !Responses.isHeaders(own.text().text());
            last = code ? i : last;
        }
    }
}
