package dev.docproof.operation;

import dev.docproof.source.Slice;

/**
 * A request body that the page shows in a block of its own.
 *
 * @param language the block's info word, possibly empty
 */
public record Payload(Slice text, String language) {}
