package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Page;
import dev.docproof.source.Slice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A page's blocks by number, and what stands around each: its sections, its label, whether it is an
 * aside.
 */
final class Scene {
    private static final Set<String> ASIDES =
            Set.of(
                    "note",
                    "warning",
                    "tip",
                    "caution",
                    "danger",
                    "info",
                    "admonition",
                    "aside",
                    "callout",
                    "important",
                    "hint",
                    "alert",
                    "check");
    private final Page page;
    private final List<Block> blocks;
    private final int[] heading;
    private final int[] parent;
    private final int[] sectionEnd;
    private final boolean[] aside;
    private final Surroundings surroundings;
    private final Labels labels;

    /** What was asked for of each block; most of it is asked for many times. */
    private final String[] label;

    private final List<Set<Cue>> labelCues;
    private final List<Set<Cue>> headingCues;
    private final List<List<Slice>> lines;
    private final Columns[] columns;

    /** A page about pages shows Markdown; what stands in there is claimed by nobody. */
    private static final Set<String> PAGE_LANGUAGES = Set.of("markdown", "md", "mdx");

    Scene(Page page) {
        this.page = page;
        this.blocks = page.blocks().stream().filter(block -> !isShownPage(block)).toList();
        this.heading = new int[blocks.size()];
        this.parent = new int[blocks.size()];
        this.sectionEnd = new int[blocks.size()];
        this.aside = new boolean[blocks.size()];
        outline();
        asides();
        this.surroundings = new Surroundings(blocks);
        this.label = new String[blocks.size()];
        this.labelCues = unknown();
        this.headingCues = unknown();
        this.lines = unknown();
        this.columns = new Columns[blocks.size()];
        this.labels = new Labels(blocks, surroundings);
    }

    private <T> List<T> unknown() {
        return new ArrayList<>(Collections.nCopies(blocks.size(), null));
    }

    private static boolean isShownPage(Block block) {
        return block instanceof Block.Code code && PAGE_LANGUAGES.contains(code.language());
    }

    Page page() {
        return page;
    }

    int size() {
        return blocks.size();
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** The nearest heading at or above a block, or -1. */
    int headingOf(int index) {
        return heading[index];
    }

    /** The heading of the section around the section of a heading, or -1. */
    int parentOf(int headingIndex) {
        return parent[headingIndex];
    }

    /** Past the last block of the section of a heading, its subsections included. */
    int sectionEnd(int headingIndex) {
        return headingIndex < 0 ? blocks.size() : sectionEnd[headingIndex];
    }

    boolean isAside(int index) {
        return aside[index];
    }

    static int levelOf(Block block) {
        if (block instanceof Heading h) {
            return h.level();
        }
        if (block instanceof HtmlText html
                && html.element().length() == 2
                && html.element().charAt(0) == 'h'
                && Character.isDigit(html.element().charAt(1))
                && !html.text().plain().startsWith("/")) {
            return html.element().charAt(1) - '0';
        }
        return 0;
    }

    /** The words of a heading, paragraph, item or text between tags. */
    static Optional<Inline> wordsOf(Block block) {
        if (block instanceof Heading h) {
            return Optional.of(h.text());
        }
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        if (block instanceof Item item) {
            return Optional.of(item.text());
        }
        if (block instanceof HtmlText html) {
            return Optional.of(html.text());
        }
        return Optional.empty();
    }

    /** The text that introduces a block within its section, its tab included; possibly empty. */
    String label(int index) {
        if (label[index] == null) {
            label[index] = labels.of(index, heading[index]);
        }
        return label[index];
    }

    /** The cues of the text that introduces a block. */
    Set<Cue> labelCues(int index) {
        if (labelCues.get(index) == null) {
            labelCues.set(index, Cue.in(label(index)));
        }
        return labelCues.get(index);
    }

    /** The cues of one heading alone; of none where there is no heading. */
    Set<Cue> cuesOfHeading(int headingIndex) {
        if (headingIndex < 0) {
            return Set.of();
        }
        if (headingCues.get(headingIndex) == null) {
            headingCues.set(headingIndex, Cue.in(headingText(headingIndex)));
        }
        return headingCues.get(headingIndex);
    }

    /** The lines of a block of code. */
    List<Slice> lines(int index) {
        if (lines.get(index) == null) {
            lines.set(index, Lines.of(((Block.Code) blocks.get(index)).text()));
        }
        return lines.get(index);
    }

    /** What the columns of the table hold that a block is. */
    Columns columns(int index) {
        if (columns[index] == null) {
            columns[index] = Columns.of((Block.Table) blocks.get(index));
        }
        return columns[index];
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The cues of a block's label, or where it says nothing those of its headings, inside out. */
    Set<Cue> cues(int index, int from) {
        Set<Cue> own = labelCues(index);
        if (!own.isEmpty()) {
            return own;
        }
        return headingCues(index, from);
    }

    /** The cues of the nearest heading that has any, down to a block where the search ends. */
    Set<Cue> headingCues(int index, int from) {
        return headingCues(index, from, cues -> !cues.isEmpty());
    }

    /** The cues of the nearest heading that will do. */
    Set<Cue> headingCues(int index, int from, Predicate<Set<Cue>> enough) {
        for (int h = heading[index]; h >= 0 && h >= from; h = parent[h]) {
            Set<Cue> cues = cuesOfHeading(h);
            if (enough.test(cues)) {
                return cues;
            }
        }
        return Set.of();
    }

    String headingText(int headingIndex) {
        return headingIndex < 0
                ? ""
                : wordsOf(blocks.get(headingIndex)).map(Inline::plain).orElse("");
    }

    private void outline() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            int level = levelOf(blocks.get(i));
            if (level > 0) {
                while (!open.isEmpty() && levelOf(blocks.get(open.peek())) >= level) {
                    sectionEnd[open.pop()] = i;
                }
                parent[i] = open.isEmpty() ? -1 : open.peek();
                open.push(i);
            }
            heading[i] = open.isEmpty() ? -1 : open.peek();
        }
        for (int left : open) {
            sectionEnd[left] = blocks.size();
        }
    }

    private void asides() {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Tag tag && isAside(tag)) {
                if (tag.kind() == TagKind.OPEN) {
                    open.add(name(tag));
                } else if (tag.kind() == TagKind.CLOSE && !open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            } else if (Scene.levelOf(block) > 0) {
                open.clear();
            }
            aside[i] = !open.isEmpty();
        }
    }

    private static boolean isAside(Tag tag) {
        boolean colons = tag.kind() == TagKind.CLOSE && name(tag).equals("admonition");
        return colons || ASIDES.contains(name(tag));
    }

    private static String name(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }
}
