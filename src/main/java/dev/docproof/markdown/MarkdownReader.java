package dev.docproof.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the text of a page into its blocks. */
public final class MarkdownReader {
    /** In characters; ten times the largest page of documentation that was seen. */
    private static final int LARGEST = 4 << 20;

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Comparator<Block> BY_START =
            Comparator.comparingInt(block -> block.span().start());

    private final BlockParser parser = new BlockParser(DEADLINE);

    public Reading<Page> read(SourceFile file) {
        if (file.text().length() > LARGEST) {
            return Reading.failed(
                    Rule.PAGE_TOO_LARGE.at(
                            file.span(0, 0),
                            "the page has %d characters, more than %d"
                                    .formatted(file.text().length(), LARGEST)));
        }
        FrontMatter front = FrontMatter.of(file);
        Overlay overlay = OverlayReader.read(file, front.bodyStart());
        Optional<Document> document = parser.parse(overlay.masked());
        if (document.isEmpty()) {
            return Reading.failed(
                    Rule.PAGE_TOO_DEEP.at(
                            file.line(1),
                            "the blocks of the page could not be told apart in time"));
        }
        List<Block> blocks = new ArrayList<>(overlay.aside());
        blocks.addAll(BlockWalk.walk(overlay, document.get()));
        blocks.sort(BY_START);
        return Reading.of(
                new Page(file, front.text(), overlay.comments(), blocks), tooDeep(overlay));
    }

    private static List<Finding> tooDeep(Overlay overlay) {
        return overlay.tooDeep().stream()
                .limit(1)
                .map(
                        span ->
                                Rule.PAGE_TOO_DEEP.at(
                                        span,
                                        "%d lines nest too deep or follow too many others and were not read"
                                                .formatted(overlay.tooDeep().size())))
                .toList();
    }
}
