package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;

/**
 * The room that the answers of one page may take while it is tried. What comes when it is full is
 * judged, and kept only by its beginning.
 */
final class Room {
    private static final int BEGINNING = 16_384;

    private long left = 24 << 20;

    Verdict kept(Verdict verdict) {
        int size = verdict.evidence().map(Evidence::size).orElse(0);
        if (size > left) {
            return verdict.shortened(BEGINNING);
        }
        left -= size;
        return verdict;
    }
}
