package dev.docproof.annotation;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the front matter of a page says about trying it.
 *
 * @param server what the page calls the server, {@code localhost:3000}
 * @param database the data that the page is written for
 */
public record TestBlock(
        Optional<String> server,
        Optional<Directive.WrittenFor> database,
        List<Testable> testables) {
    public static final TestBlock NONE =
            new TestBlock(Optional.empty(), Optional.empty(), List.of());

    public TestBlock {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(database, "database");
        testables = List.copyOf(testables);
    }

    /**
     * Examples that can be tried, by the heading they stand under.
     *
     * @param codes the statuses that do; empty where none is named
     */
    public record Testable(String heading, List<Integer> codes, Span span) {
        public Testable {
            Objects.requireNonNull(heading, "heading");
            codes = List.copyOf(codes);
            Objects.requireNonNull(span, "span");
        }
    }
}
