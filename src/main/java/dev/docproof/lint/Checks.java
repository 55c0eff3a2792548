package dev.docproof.lint;

import java.util.List;

/** All checks there are. A new one is named here. */
record Checks(
        List<PageCheck> ofPages, List<OperationCheck> ofOperations, List<FolderCheck> ofFolders) {
    Checks {
        ofPages = List.copyOf(ofPages);
        ofOperations = List.copyOf(ofOperations);
        ofFolders = List.copyOf(ofFolders);
    }

    static Checks all(DocumentFiles files) {
        return new Checks(List.of(new JsonBlocks()), List.of(new StatusRowsConflict()), List.of());
    }
}
