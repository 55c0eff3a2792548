package dev.docproof.markdown;

/** How deep a block stands inside lists and block quotes; 0 where it stands in none. */
public record Nesting(int lists, int quotes) {
    /** Outside of every list and quote. */
    public static final Nesting NONE = new Nesting(0, 0);

    Nesting inList() {
        return new Nesting(lists + 1, quotes);
    }

    Nesting inQuote() {
        return new Nesting(lists, quotes + 1);
    }
}
