package dev.docproof.operation;

import java.util.Optional;

/**
 * A request that was found on a page, before it is known what it belongs to.
 *
 * @param block the number of the block it stands in
 * @param output what stands under it in the same block, if that is its response
 */
record FoundRequest(int block, RequestExample example, Optional<ResponseExample> output) {}
