package dev.docproof.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * flexmark as far as it is used: the structure of blocks. Inline text, reference definitions, HTML
 * and tables are read elsewhere, for flexmark is quadratic in each of them.
 */
final class BlockParser {
    /** Far more than any page within the limits of size and depth was seen to need. */
    private static final long STACK = 64L << 20;

    /**
     * In characters. Within it nothing was found that takes flexmark a second, or more stack than a
     * fraction of what any thread has; a thread of its own would cost as much as the parsing.
     */
    private static final int SMALL = 1 << 15;

    private static final Parser PARSER =
            Parser.builder(
                            new MutableDataSet()
                                    .set(Parser.HTML_BLOCK_PARSER, false)
                                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
                    .customInlineParserFactory(NoInlines::new)
                    .build();

    private final Duration deadline;

    BlockParser(Duration deadline) {
        this.deadline = deadline;
    }

    /** The blocks of a text; empty where it could not be parsed in time or in the stack. */
    Optional<Document> parse(String text) {
        return text.length() <= SMALL ? parseHere(text) : parseAside(text);
    }

    private static Optional<Document> parseHere(String text) {
        try {
            return Optional.of(PARSER.parse(text));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** A thread that missed its deadline cannot be stopped; it ends with the process. */
    private Optional<Document> parseAside(String text) {
        CompletableFuture<Document> parsed = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(parsed, text), "markdown", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(parsed.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new IllegalStateException("flexmark failed on a page", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void complete(CompletableFuture<Document> parsed, String text) {
        try {
            parsed.complete(PARSER.parse(text));
        } catch (RuntimeException | StackOverflowError e) {
            parsed.completeExceptionally(e);
        }
    }

    /** Leaves all inline text unread. */
    private static final class NoInlines extends InlineParserImpl {
        NoInlines(
                DataHolder options,
                BitSet specials,
                BitSet delimiters,
                Map<Character, DelimiterProcessor> processors,
                LinkRefProcessorData references,
                List<InlineParserExtensionFactory> extensions) {
            super(options, specials, delimiters, processors, references, extensions);
        }

        @Override
        public void parse(BasedSequence content, Node node) {
            // The text of a block is read from the page by InlineReader.
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            return 0;
        }
    }
}
