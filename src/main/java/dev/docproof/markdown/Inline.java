package dev.docproof.markdown;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Running text as a reader of the page sees it: markup left out, escapes and entities decoded.
 *
 * @param text what is read; every part of it can be pointed at in the page
 * @param marks which parts are code, strong, emphasised or a link, in order of their starts
 * @param links where its links lead, in order
 */
public record Inline(Slice text, List<Mark> marks, List<Link> links) {
    public Inline {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
        links = List.copyOf(links);
    }

    /** Text that leads nowhere. */
    public Inline(Slice text, List<Mark> marks) {
        this(text, marks, List.of());
    }

    /**
     * @param target as written, without its title
     * @param where the target in the page
     */
    public record Link(String target, Span where) {
        public Link {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(where, "where");
        }
    }

    /** How a part of the text is shown. */
    public enum Style {
        CODE,
        STRONG,
        EMPHASIS,
        LINK
    }

    /** Half-open, counted in the text. */
    public record Mark(Style style, int from, int to) {
        public boolean covers(int index) {
            return from <= index && index < to;
        }
    }

    public String plain() {
        return text.text();
    }

    public boolean isBlank() {
        return text.text().isBlank();
    }

    public Span span() {
        return text.span();
    }

    /** The code spans, in order. */
    public List<Mark> codes() {
        List<Mark> codes = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (mark.style() == Style.CODE) {
                codes.add(mark);
            }
        }
        return codes;
    }

    public boolean isCode(int index) {
        for (Mark mark : marks) {
            if (mark.style() == Style.CODE && mark.covers(index)) {
                return true;
            }
        }
        return false;
    }

    /** The part of the text that a mark covers. */
    public Slice part(Mark mark) {
        return text.sub(mark.from(), mark.to());
    }

    /** A part of this text, with the marks that lie wholly within it. */
    public Inline sub(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        Slice part = text.sub(from, to);
        return new Inline(part, marksWithin(from, to), linksWithin(part.span()));
    }

    private List<Mark> marksWithin(int from, int to) {
        List<Mark> within = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (mark.from() >= from && mark.to() <= to) {
                within.add(new Mark(mark.style(), mark.from() - from, mark.to() - from));
            }
        }
        return within;
    }

    private List<Link> linksWithin(Span part) {
        List<Link> within = new ArrayList<>(links.size());
        for (Link link : links) {
            if (part.contains(link.where())) {
                within.add(link);
            }
        }
        return within;
    }

    /** Without blanks at its ends. */
    public Inline strip() {
        String plain = plain();
        int from = 0;
        int to = plain.length();
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    @Override
    public String toString() {
        return plain();
    }
}
