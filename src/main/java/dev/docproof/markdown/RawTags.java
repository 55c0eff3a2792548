package dev.docproof.markdown;

import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;

/** {@code {% raw %}} and its end inside of code: they shield braces and are never shown. */
final class RawTags {
    private RawTags() {}

    static Slice leaveOut(Slice code) {
        String text = code.text();
        if (!text.contains("raw")) {
            return code;
        }
        List<Slice.Piece> pieces = new ArrayList<>();
        int kept = 0;
        for (int at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at + 2)) {
            int end = end(text, at);
            if (end > 0) {
                pieces.addAll(code.sub(kept, at).pieces());
                kept = end;
            }
        }
        pieces.addAll(code.sub(kept, text.length()).pieces());
        return Slice.of(pieces, code.span());
    }

    /** The end of a raw tag, with its line end where it stands alone on its line; or -1. */
    private static int end(String text, int at) {
        int close = at + 2;
        while (close < text.length() && close - at < 24 && text.charAt(close) != '%') {
            close++;
        }
        if (!text.startsWith("%}", close)) {
            return -1;
        }
        String name = text.substring(at + 2, close).replace("-", "").strip();
        if (!name.equals("raw") && !name.equals("endraw")) {
            return -1;
        }
        int end = close + 2;
        boolean alone = at == 0 || text.charAt(at - 1) == '\n';
        return alone && text.startsWith("\n", end) ? end + 1 : end;
    }
}
