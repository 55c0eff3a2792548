package dev.docproof.target.live;

import java.util.Locale;

/**
 * Counts the documents of an answer that is a row of them, lines of JSON or events, and may go on
 * for ever. Enough of them are read; what would come after is left alone.
 */
final class Documents {
    /** More than any page shows. */
    static final int MOST = 20;

    private final boolean many;
    private final boolean events;
    private int count;
    private int whole;
    private int read;
    private int lineLength;
    private boolean empty = true;

    /**
     * @param contentType of the answer; another kind has no documents to count
     */
    Documents(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        this.events = type.startsWith("text/event-stream");
        this.many =
                events
                        || type.contains("ndjson")
                        || type.contains("jsonl")
                        || type.contains("json-seq")
                        || type.contains("stream+json");
    }

    /** Told of every byte in its turn. */
    void came(byte[] bytes, int length) {
        for (int i = 0; many && i < length && !areEnough(); i++) {
            read++;
            if (bytes[i] == '\n') {
                endLine();
            } else if (bytes[i] != '\r') {
                lineLength++;
                empty = false;
            }
        }
    }

    boolean areEnough() {
        return count >= MOST;
    }

    /** How many bytes the whole ones are; 0 where none came whole, or none are counted. */
    int whole() {
        return whole;
    }

    /** A line is a document of its own; an event ends with an empty one. */
    private void endLine() {
        if (!empty && (!events || lineLength == 0)) {
            count++;
            whole = read;
            empty = true;
        }
        lineLength = 0;
    }
}
