package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.Inline;
import java.util.List;
import java.util.Set;

/**
 * The words that introduce a block: right before it, and on the tabs, tags and list items that it
 * stands in.
 */
final class Labels {
    private static final int LONGEST = 300;

    private final List<Block> blocks;
    private final Surroundings surroundings;

    Labels(List<Block> blocks, Surroundings surroundings) {
        this.blocks = blocks;
        this.surroundings = surroundings;
    }

    /**
     * The lines of the label, the farthest first; possibly empty.
     *
     * @param heading the block at which the search ends
     */
    String of(int index, int heading) {
        StringBuilder label = new StringBuilder(info(blocks.get(index)));
        int reached = index;
        boolean more = true;
        while (more && reached - 1 > heading) {
            reached--;
            more = blocks.get(reached) instanceof Tag;
            line(reached, label);
        }
        outside(index, heading, reached, label);
        return label.toString();
    }

    private void line(int index, StringBuilder label) {
        if (blocks.get(index) instanceof Tag tag) {
            if (tag.kind() != TagKind.CLOSE) {
                label.insert(0, title(tag) + "\n" + role(tag) + "\n");
            }
            return;
        }
        Scene.wordsOf(blocks.get(index))
                .map(Inline::plain)
                .filter(Labels::isLabel)
                .ifPresent(words -> label.insert(0, words + "\n"));
    }

    /** What stands around the block, and farther from it than what was already read. */
    private void outside(int index, int heading, int reached, StringBuilder label) {
        for (int i = surroundings.itemOf(index); i > heading; i = surroundings.itemOf(i)) {
            if (i < reached && surroundings.codeBefore(index) < i) {
                line(i, label);
            }
        }
        int depth = 0;
        for (int i = surroundings.tagOf(index);
                i > heading && depth++ < Surroundings.DEEPEST;
                i = surroundings.tagOf(i)) {
            if (i < reached) {
                line(i, label);
            }
        }
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST || text.endsWith(":");
    }

    /** What an info string says behind the language: {@code ```json title="Response"}. */
    static String info(Block block) {
        if (!(block instanceof Code code)) {
            return "";
        }
        String rest =
                code.info().substring(Math.min(code.info().length(), code.language().length()));
        int equals = rest.indexOf('=');
        return (equals < 0 ? rest : rest.substring(equals + 1)).replace('"', ' ').strip();
    }

    /** The name of a component that tells requests from responses, its words apart. */
    private static String role(Tag tag) {
        String words = tag.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        Set<Cue> cues = Cue.in(words);
        boolean tells =
                cues.contains(Cue.REQUEST)
                        || cues.contains(Cue.RESPONSE)
                        || cues.contains(Cue.PARAMETER);
        return tells ? words : "";
    }

    /** What a tag is called on the page. */
    static String title(Tag tag) {
        return tag.attribute("label")
                .or(() -> tag.attribute("title"))
                .or(() -> tag.attribute("name"))
                .or(() -> tag.attribute("header"))
                .or(() -> tag.attribute("tabName"))
                .orElse("");
    }
}
