package dev.docproof.shape;

import dev.docproof.http.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Content codings (RFC 9110, section 8.4): which a body has, and the body without them. */
final class ContentCoding {
    /** A body that grows beyond this is a trap or a download; its start is enough to judge it. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private ContentCoding() {}

    /** In the order they were applied; {@code identity} is none. */
    static List<String> of(Headers headers) {
        List<String> codings = new ArrayList<>();
        for (String line : headers.all("Content-Encoding")) {
            for (String coding : line.split(",", 16)) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    codings.add(name);
                }
            }
        }
        return codings;
    }

    static boolean isKnown(String coding) {
        return isGzip(coding) || coding.equals("deflate");
    }

    static boolean isAskedFor(String coding, Headers sent) {
        return sent.all("Accept-Encoding").stream()
                .flatMap(line -> Arrays.stream(line.split(",", 64)))
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(each -> !each.endsWith(";q=0"))
                .map(each -> each.replaceFirst(";.*", ""))
                .anyMatch(
                        each ->
                                each.equals(coding)
                                        || each.equals("*")
                                        || isGzip(each) && isGzip(coding));
    }

    /** Empty where the bytes are not so coded, or the coding is not known. */
    static Optional<byte[]> decode(String coding, byte[] bytes) {
        if (isGzip(coding)) {
            return read(new ByteArrayInputStream(bytes), GZIPInputStream::new);
        }
        if (!coding.equals("deflate")) {
            return Optional.empty();
        }
        // Half the world sends raw deflate under the name of zlib's format.
        Optional<byte[]> zlib = read(new ByteArrayInputStream(bytes), InflaterInputStream::new);
        return zlib.isPresent()
                ? zlib
                : read(
                        new ByteArrayInputStream(bytes),
                        in -> new InflaterInputStream(in, new Inflater(true)));
    }

    private interface Opening {
        InputStream open(InputStream coded) throws IOException;
    }

    private static Optional<byte[]> read(InputStream coded, Opening opening) {
        try (InputStream plain = opening.open(coded)) {
            return Optional.of(plain.readNBytes(LARGEST));
        } catch (IOException e) {
            // The bytes are an answer's: that they do not decode is what was asked.
            return Optional.empty();
        }
    }

    private static boolean isGzip(String coding) {
        return coding.equals("gzip") || coding.equals("x-gzip");
    }
}
