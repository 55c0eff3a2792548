package dev.docproof.markdown;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A piece of a page, in the order of the page. What is nested follows what it is nested in. */
public sealed interface Block {
    /** From the first to the last character of its source. */
    Span span();

    /**
     * @param level 1 to 6
     */
    record Heading(int level, Inline text, Span span) implements Block {
        public Heading {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
        }
    }

    record Paragraph(Inline text, Nesting nesting, Span span) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(nesting, "nesting");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * A list item up to its first nested block.
     *
     * @param nesting its own level included
     * @param ordered whether its list is numbered
     */
    record Item(Inline text, Nesting nesting, boolean ordered, Span span) implements Block {
        public Item {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(nesting, "nesting");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * @param language the first word of its info string, lower case, possibly empty
     * @param info the whole info string
     * @param text the lines between the fences without what the nesting adds to them
     */
    record Code(
            CodeStyle style, String language, String info, Slice text, Nesting nesting, Span span)
            implements Block {
        public Code {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(info, "info");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(nesting, "nesting");
            Objects.requireNonNull(span, "span");
        }
    }

    /** How a page marks a block of code. */
    enum CodeStyle {
        FENCED,
        INDENTED,
        /** An HTML {@code pre} element. */
        PRE,
        /** Between Liquid tags that show code, {@code highlight} and the like. */
        HIGHLIGHT,
        /** Between Liquid tags that keep it for an include to show. */
        CAPTURE
    }

    /**
     * @param header one cell a column
     * @param rows each with at most as many cells as there are columns
     */
    record Table(List<Inline> header, List<Row> rows, Nesting nesting, Span span) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            Objects.requireNonNull(nesting, "nesting");
            Objects.requireNonNull(span, "span");
        }
    }

    record Row(List<Inline> cells, Span span) {
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(span, "span");
        }

        /** Empty where the row is too short. */
        public Optional<Inline> cell(int column) {
            return column >= 0 && column < cells.size()
                    ? Optional.of(cells.get(column))
                    : Optional.empty();
        }
    }

    /**
     * A tag of HTML, of MDX or of a template language, or the line that opens a tab or an
     * admonition. None of them is executed.
     *
     * @param name as written; {@code tab} and {@code admonition} for lines that have no name
     * @param attributes by name as written; a title without a name stands under {@code label}
     */
    record Tag(String name, Map<String, String> attributes, TagKind kind, Span span)
            implements Block {
        public Tag {
            Objects.requireNonNull(name, "name");
            attributes = Map.copyOf(attributes);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }

        public Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }
    }

    /** What a tag does. */
    enum TagKind {
        OPEN,
        CLOSE,
        /** Opens and closes at once, or has no end. */
        EMPTY
    }

    /**
     * Text between HTML tags on lines of HTML.
     *
     * @param element the innermost element around it, lower case
     */
    record HtmlText(String element, Inline text, Span span) implements Block {
        public HtmlText {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * An MDX import.
     *
     * @param name the default name it binds
     * @param path as written between the quotes
     */
    record Import(String name, String path, Span span) implements Block {
        public Import {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(span, "span");
        }
    }
}
