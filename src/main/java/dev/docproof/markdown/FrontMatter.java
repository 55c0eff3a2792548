package dev.docproof.markdown;

import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.Optional;

/** What stands between two lines of {@code ---} (YAML) or {@code +++} (TOML) at the very top. */
record FrontMatter(Optional<Slice> text, int bodyStart) {
    private static final FrontMatter NONE = new FrontMatter(Optional.empty(), 0);

    static FrontMatter of(SourceFile file) {
        String mark = file.line(1).text().stripTrailing();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return NONE;
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).text().stripTrailing().equals(mark)) {
                int from = file.line(2).start();
                int to = file.line(line).start();
                return new FrontMatter(
                        Optional.of(Slice.of(file.span(from, to))), file.line(line).end());
            }
        }
        return NONE;
    }
}
