package dev.docproof.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of one draft.
 *
 * @param path the contract file it is about
 * @param draft empty for a file whose example is gone
 * @param differences between page and contract, a line each
 */
public record Step(Kind kind, String path, Optional<Draft> draft, List<String> differences) {
    /** What is done. */
    public enum Kind {
        /** There is no contract for the request yet. */
        NEW("new"),
        /** The page has changed and the contract was never touched, or may be overwritten. */
        RENEWED("renewed"),
        /** Page and contract agree. */
        SAME("same"),
        /** They differ, and the contract is somebody's work. */
        KEPT("kept"),
        /** A drafted contract whose example no page shows any more. */
        LEFT("left");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Step {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(draft, "draft");
        differences = List.copyOf(differences);
    }

    static Step of(Kind kind, String path, Draft draft, List<String> differences) {
        return new Step(kind, path, Optional.of(draft), differences);
    }

    static Step left(String path) {
        return new Step(Kind.LEFT, path, Optional.empty(), List.of());
    }

    /** Whether a file is to be written. */
    public boolean writes() {
        return kind == Kind.NEW || kind == Kind.RENEWED;
    }
}
