package dev.docproof.markdown;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a page with everything that is no Markdown blanked out or turned into the Markdown it
 * stands for, character for character, so that every offset stays true; and the blocks made of what
 * was blanked out.
 */
final class Overlay {
    /** What a code block that was no fence in the page really is. */
    record Disguise(Block.CodeStyle style, String language) {}

    private final SourceFile file;
    private final char[] text;
    private final List<Block> aside = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Map<Integer, Disguise> fences = new HashMap<>();
    private final Set<Integer> tabs = new HashSet<>();
    private final List<Span> tooDeep = new ArrayList<>();
    private final Map<String, Integer> missing = new HashMap<>();

    Overlay(SourceFile file) {
        this.file = file;
        this.text = file.text().toCharArray();
    }

    SourceFile file() {
        return file;
    }

    String source() {
        return file.text();
    }

    /** Like {@code indexOf}, but never looks twice for what is not there. */
    int find(String what, int from) {
        if (missing.getOrDefault(what, Integer.MAX_VALUE) <= from) {
            return -1;
        }
        int found = source().indexOf(what, from);
        if (found < 0) {
            missing.put(what, from);
        }
        return found;
    }

    /** What the Markdown parser is given. */
    String masked() {
        return new String(text);
    }

    List<Block> aside() {
        return aside;
    }

    List<Comment> comments() {
        return comments;
    }

    List<Span> tooDeep() {
        return tooDeep;
    }

    void add(Block block) {
        aside.add(block);
    }

    void add(Comment comment) {
        comments.add(comment);
    }

    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }

    void blankTooDeep(int from, int to) {
        blank(from, to);
        tooDeep.add(file.span(from, to));
    }

    /** Puts an empty heading in the place of a line, which ends whatever was open. */
    void cut(int from, int to) {
        blankTooDeep(from, to);
        text[from] = '#';
    }

    /**
     * Turns two tags into the marks of a fence; each must have at least seven characters.
     *
     * @param open where the opening tag starts, and the code block with it
     */
    void fence(int open, int openEnd, int close, int closeEnd, Disguise disguise) {
        write(open, openEnd, "~~~~~~~");
        write(close, closeEnd, "~~~~~~~");
        fences.put(open, disguise);
    }

    /** Turns the four characters that open a tab or an admonition into a list marker. */
    void tab(int from) {
        write(from, from + 4, "-   ");
        tabs.add(from);
    }

    private void write(int from, int to, String replacement) {
        blank(from, to);
        for (int i = 0; i < replacement.length() && from + i < to; i++) {
            text[from + i] = replacement.charAt(i);
        }
    }

    Disguise disguiseAt(int offset) {
        return fences.getOrDefault(offset, new Disguise(Block.CodeStyle.FENCED, ""));
    }

    boolean isTab(int offset) {
        return tabs.contains(offset);
    }
}
