package dev.docproof.markdown;

import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of documentation, cut into blocks.
 *
 * @param frontMatter the text between its marks, YAML or TOML
 * @param comments in the order of the page
 * @param blocks in the order of the page
 */
public record Page(
        SourceFile file, Optional<Slice> frontMatter, List<Comment> comments, List<Block> blocks) {
    public Page {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(frontMatter, "frontMatter");
        comments = List.copyOf(comments);
        blocks = List.copyOf(blocks);
    }

    /** A page without comments. */
    public Page(SourceFile file, Optional<Slice> frontMatter, List<Block> blocks) {
        this(file, frontMatter, List.of(), blocks);
    }
}
