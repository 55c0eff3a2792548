package dev.docproof.draft;

import java.util.List;

/**
 * What came of drafting.
 *
 * @param undrafted in page order, each with its reason
 */
public record Drafts(List<Draft> drafts, List<Undrafted> undrafted) {
    public Drafts {
        drafts = List.copyOf(drafts);
        undrafted = List.copyOf(undrafted);
    }
}
