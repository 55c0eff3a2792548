package dev.docproof.cli;

import dev.docproof.finding.Reading;
import dev.docproof.input.InputFile;
import dev.docproof.input.SourceReader;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page as it is on disk, so that what is not edited is written back byte for byte. */
record PageText(Path path, Reading<SourceFile> reading, boolean mark) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PageText read(InputFile input) throws IOException {
        Reading<SourceFile> reading = new SourceReader().read(input.path());
        boolean mark =
                reading.value().isPresent()
                        && Files.readString(input.path(), StandardCharsets.ISO_8859_1)
                                .startsWith("\u00EF\u00BB\u00BF");
        return new PageText(input.path(), reading, mark);
    }

    /** Not where characters were lost in reading. */
    boolean isSafeToWrite() {
        return reading.value().isPresent() && reading.findings().isEmpty();
    }

    SourceFile source() {
        return reading.value().orElseThrow();
    }

    void write(String text) throws IOException {
        Files.writeString(path, (mark ? BYTE_ORDER_MARK : "") + text);
    }
}
