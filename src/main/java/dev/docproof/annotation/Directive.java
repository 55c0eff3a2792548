package dev.docproof.annotation;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing that an annotation says of the example behind it. */
public sealed interface Directive {
    /** Where it is said. */
    Span span();

    /** It is not tried. */
    record Skip(String reason, Span span) implements Directive {
        public Skip {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * It is answered with one of these statuses.
     *
     * @param codes not empty; the first is the usual one
     */
    record Status(List<Integer> codes, Span span) implements Directive {
        public Status {
            codes = List.copyOf(codes);
            Objects.requireNonNull(span, "span");
        }
    }

    /** The response shows only part of what the server answers. */
    record Partial(Span span) implements Directive {}

    /**
     * A place of the response may hold anything, or be missing.
     *
     * @param path a JSON path, {@code $.token}
     */
    record Any(String path, Span span) implements Directive {
        public Any {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * What the server answers at a place takes the place of what the page shows there, in the
     * requests that follow.
     *
     * @param name what later requests call it, {@code {token}}; empty where they repeat the value
     * @param path a JSON path
     */
    record Capture(Optional<String> name, String path, Span span) implements Directive {
        public Capture {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(span, "span");
        }
    }

    /** It prepares the examples of its page: sent before them, and no claim. */
    record Setup(Span span) implements Directive {}

    /** Another example of the page is sent before it. */
    record After(String id, Span span) implements Directive {
        public After {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(span, "span");
        }
    }

    /** What other annotations call it. */
    record Called(String id, Span span) implements Directive {
        public Called {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * The page is written for the data of a file. What a page names is never opened; it is told to
     * whoever looks for the reason why an example does not hold.
     */
    record WrittenFor(String data, Span span) implements Directive {
        public WrittenFor {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(span, "span");
        }
    }
}
