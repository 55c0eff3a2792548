package dev.docproof.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;

/** Character references of HTML. */
final class Entities {
    private static final int LONGEST = 32;

    private Entities() {}

    /** One reference, ampersand and semicolon included; what is none comes back as it is. */
    static String decode(String reference) {
        boolean shaped = reference.length() > 2 && reference.indexOf(' ') < 0;
        return shaped ? Html5Entities.entityToString(reference) : reference;
    }

    /** All references of a text. */
    static Slice decode(Slice slice) {
        String text = slice.text();
        if (text.indexOf('&') < 0) {
            return slice;
        }
        List<Slice.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(text, at);
            if (end < 0) {
                continue;
            }
            String written = text.substring(at, end + 1);
            String read = decode(written);
            if (!read.equals(written)) {
                pieces.addAll(slice.sub(done, at).pieces());
                pieces.add(new Slice.Piece(read, slice.span(at, end + 1)));
                done = end + 1;
            }
        }
        pieces.addAll(slice.sub(done, text.length()).pieces());
        return Slice.of(pieces, slice.span());
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length() && i - from < LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }
}
