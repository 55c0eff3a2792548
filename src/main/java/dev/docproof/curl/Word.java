package dev.docproof.curl;

import dev.docproof.http.Wire;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One argument as a program gets it, put together from parts that remember their places.
 *
 * @param span the whole word with its quotes
 */
record Word(List<Part> parts, Span span) {
    Word {
        parts = List.copyOf(parts);
    }

    /** A word that came from somewhere else, a configuration file for one. */
    static Word of(String value, Span span) {
        return new Word(List.of(new Part.Text(value, Quote.SINGLE, span)), span);
    }

    /** A wire string. */
    String value() {
        return joined(Part::value);
    }

    /** As the page has it, without quotes; a wire string. */
    String written() {
        return joined(Part::written);
    }

    private String joined(Function<Part, String> text) {
        if (parts.size() == 1) {
            return text.apply(parts.get(0));
        }
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(text.apply(part)));
        return all.toString();
    }

    /** The value as people read it, each part where it stands. */
    Slice slice() {
        return Slice.of(
                parts.stream()
                        .map(part -> new Slice.Piece(Wire.text(part.value()), part.span()))
                        .toList(),
                span);
    }

    /** The placeholders that must have a value and have none. */
    List<Part.Hole> holes() {
        return all(Part.Hole.class);
    }

    /** The placeholders that are sent as they are written. */
    List<Part.Mention> mentions() {
        return all(Part.Mention.class);
    }

    /** Why the value is not known, where it is not. */
    Optional<Part.Unknown> unknown() {
        return all(Part.Unknown.class).stream().findFirst();
    }

    private <P extends Part> List<P> all(Class<P> kind) {
        List<P> all = new ArrayList<>();
        for (Part part : parts) {
            if (kind.isInstance(part)) {
                all.add(kind.cast(part));
            }
        }
        return List.copyOf(all);
    }

    /** What is left after so many characters of the value; the rest of {@code -XPOST}. */
    Word from(int start) {
        List<Part> rest = new ArrayList<>();
        int left = start;
        for (Part part : parts) {
            int length = part.value().length();
            if (left >= length && left > 0) {
                left -= length;
            } else if (left > 0 && part instanceof Part.Text text) {
                rest.add(text.sub(left, length));
                left = 0;
            } else {
                rest.add(part);
                left = 0;
            }
        }
        Span place =
                rest.isEmpty()
                        ? span
                        : rest.get(0).span().to(span.sub(span.length(), span.length()));
        return new Word(rest, place);
    }

    /** The narrowest place known for a range of the value. */
    Span span(int from, int to) {
        int start = 0;
        for (Part part : parts) {
            int end = start + part.value().length();
            if (from >= start && to <= end) {
                boolean verbatim =
                        part instanceof Part.Text && part.value().length() == part.span().length();
                return verbatim ? part.span().sub(from - start, to - start) : part.span();
            }
            start = end;
        }
        return span;
    }

    Word mapTexts(Function<Part.Text, List<Part>> change) {
        List<Part> changed = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                changed.addAll(change.apply(text));
            } else {
                changed.add(part);
            }
        }
        return new Word(changed, span);
    }

    Word mapParts(UnaryOperator<Part> change) {
        return new Word(parts.stream().map(change).toList(), span);
    }
}
