package dev.docproof.operation;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;

/**
 * A request body that the page shows in a block of its own.
 *
 * @param block the block it stands in
 * @param language the block's info word, possibly empty
 */
public record Payload(Span block, Slice text, String language) {}
