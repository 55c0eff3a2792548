package dev.docproof.input;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files as UTF-8 text. */
public final class SourceReader {
    /** More than any page that a person wrote. */
    public static final int MAX_BYTES = 8 << 20;

    private final int most;

    /** For what people write. */
    public SourceReader() {
        this(MAX_BYTES);
    }

    private SourceReader(int most) {
        this.most = most;
    }

    /** For what Docproof itself wrote, of thousands of pages perhaps. */
    public static SourceReader withoutLimit() {
        return new SourceReader(Integer.MAX_VALUE - 16);
    }

    /**
     * The file under the name that findings call it by. One that is no UTF-8 is read with U+FFFD in
     * place of what is none, and a finding says where that begins.
     *
     * @throws IOException where it cannot be read at all
     */
    public Reading<SourceFile> read(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(most + 1);
        }
        String name = name(path);
        if (bytes.length > most) {
            return Reading.failed(tooLarge(name));
        }
        SourceFile file = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        return malformedAt(bytes)
                .map(offset -> Reading.of(file, List.of(notUtf8(file, bytes, offset))))
                .orElseGet(() -> Reading.of(file));
    }

    private static Finding tooLarge(String name) {
        return Rule.PAGE_TOO_LARGE
                .at(
                        new SourceFile(name, "").all(),
                        "the file is larger than %d MiB and was not read"
                                .formatted(MAX_BYTES >> 20))
                .withHint("split the page, or leave it out");
    }

    private static Finding notUtf8(SourceFile file, byte[] bytes, int offset) {
        int before = new String(bytes, 0, offset, StandardCharsets.UTF_8).length();
        int start = Math.min(before, Math.max(file.text().indexOf('\uFFFD'), 0));
        return Rule.PAGE_NOT_UTF8
                .at(
                        file.span(start, Math.min(start + 1, file.text().length())),
                        "byte 0x%02x is no UTF-8".formatted(bytes[offset] & 0xff))
                .withHint("save the page as UTF-8");
    }

    private static Optional<Integer> malformedAt(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return Optional.of(in.position());
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
            out.clear();
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
