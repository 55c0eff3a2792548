package dev.docproof.curl;

import java.util.Optional;

/** What the data options of one operation add up to; a wire string. */
final class DataPieces {
    private final StringBuilder text = new StringBuilder();
    private boolean present;

    /** Pieces join with {@code &}; those of {@code --json} with nothing. */
    void add(String piece, boolean json) {
        if (present && !json) {
            text.append('&');
        }
        text.append(piece);
        present = true;
    }

    boolean isPresent() {
        return present;
    }

    boolean isEmpty() {
        return !present;
    }

    Optional<String> text() {
        return present ? Optional.of(text.toString()) : Optional.empty();
    }
}
