package dev.docproof.input;

import dev.docproof.operation.PageOperations;
import dev.docproof.verify.Documented;
import dev.docproof.verify.Documented.Share;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What files document, put together in their order, whichever of them is read first. */
final class Index {
    private final int size;
    private final IntFunction<PageOperations> reading;
    private final Documented documented = new Documented();
    private final Map<Integer, Share> early = new HashMap<>();
    private int next;

    /**
     * @param size how many files there are
     * @param reading reads one of them once more
     */
    Index(int size, IntFunction<PageOperations> reading) {
        this.size = size;
        this.reading = reading;
    }

    void add(int place, PageOperations page) {
        if (!has(place)) {
            add(place, Share.of(page));
        }
    }

    private synchronized void add(int place, Share share) {
        if (!has(place)) {
            early.put(place, share);
        }
        while (early.containsKey(next)) {
            int own = next;
            documented.add(early.remove(own), () -> reading.apply(own));
            next++;
        }
    }

    synchronized boolean has(int place) {
        return place < next || early.containsKey(place);
    }

    synchronized boolean isWhole() {
        return next == size;
    }

    synchronized Documented whole() {
        if (next < size) {
            throw new IllegalStateException(next + " of " + size + " files have been read");
        }
        return documented;
    }
}
