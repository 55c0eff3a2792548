package dev.docproof.curl;

import dev.docproof.source.Span;

/** A piece of a word after the shell, with the place it came from. Values are wire strings. */
sealed interface Part {
    /** What the program gets; of a hole, the text as it is written. */
    String value();

    /** As the page has it, without quotes. */
    String written();

    Span span();

    /** Plain text. */
    record Text(String value, Quote quote, Span span) implements Part {
        @Override
        public String written() {
            return value;
        }

        /** A part of it; the place is exact where value and source are of one length. */
        Text sub(int from, int to) {
            boolean verbatim = value.length() == span.length();
            return new Text(value.substring(from, to), quote, verbatim ? span.sub(from, to) : span);
        }
    }

    /** A value put in for a variable or a placeholder. */
    record Bound(String value, String name, String written, Span span) implements Part {}

    /** A placeholder in a text that is sent as it is where nobody gives a value. */
    record Mention(String name, String written, Span span) implements Part {
        @Override
        public String value() {
            return written;
        }
    }

    /** A placeholder that nobody gave a value. */
    record Hole(String name, String written, Span span) implements Part {
        @Override
        public String value() {
            return written;
        }
    }

    /** What only running something would tell. */
    record Unknown(String why, String written, Span span) implements Part {
        @Override
        public String value() {
            return written;
        }
    }
}
