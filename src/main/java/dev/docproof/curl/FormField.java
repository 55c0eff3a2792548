package dev.docproof.curl;

import java.util.List;
import java.util.Optional;

/** One {@code -F}: a field with a value, with files, or the start or end of a nested part. */
record FormField(String name, List<Content> contents, Kind kind) {
    enum Kind {
        FIELD,
        OPEN,
        CLOSE
    }

    /**
     * A value or a file.
     *
     * @param source the value itself, or the file's name
     */
    record Content(
            Source from,
            String source,
            Optional<String> type,
            Optional<String> fileName,
            Optional<String> encoder,
            List<String> headers) {}

    enum Source {
        VALUE,
        /** {@code @file}: an attachment. */
        FILE,
        /** {@code <file}: a value out of a file. */
        FILE_CONTENT
    }
}
