package dev.docproof.markdown;

/** Searches that give up, so that hostile text costs time in proportion to its length. */
final class Bounded {
    private Bounded() {}

    /** Like {@code indexOf}, but looks no further than {@code limit} characters. */
    static int indexOf(String text, String what, int from, int limit) {
        int last = Math.min(text.length() - what.length(), from + limit);
        for (int i = from; i <= last; i++) {
            if (text.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }
}
