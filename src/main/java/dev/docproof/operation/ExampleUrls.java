package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.operation.ExampleValues.Supplied;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The URL that a section gives as an example of its own: {@code **URL example** : `/boats/7`}. */
final class ExampleUrls {
    private final Scene scene;
    private final Declaration declaration;

    ExampleUrls(Scene scene, Declaration declaration) {
        this.scene = scene;
        this.declaration = declaration;
    }

    Optional<Supplied> value(String name) {
        int place = ExampleValues.place(Targets.segments(declaration.path()), name);
        int heading = scene.headingOf(declaration.block());
        if (place < 0) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(heading, 0), scene.sectionEnd(heading))
                .mapToObj(scene::block)
                .filter(block -> block instanceof Paragraph || block instanceof Item)
                .flatMap(block -> urls(block).stream())
                .filter(url -> isLike(url.text()))
                .map(url -> supplied(url, place))
                .filter(supplied -> ExampleValues.isValue(supplied.value()))
                .findFirst();
    }

    private static List<Slice> urls(Block block) {
        Inline text = Scene.wordsOf(block).orElseThrow();
        boolean example = Cue.in(text.plain()).contains(Cue.EXAMPLE);
        return example ? text.codes().stream().map(text::part).toList() : List.of();
    }

    private boolean isLike(String url) {
        PathTemplate own = declaration.template();
        PathTemplate other = PathTemplate.of(url);
        return Targets.isTarget(url.strip())
                && !other.hasPlaceholder()
                && other.segments().size() == own.segments().size()
                && own.fit(other) > 0;
    }

    private static Supplied supplied(Slice url, int place) {
        return new Supplied(
                Targets.segments(Targets.path(url.text().strip())).get(place),
                "the example in line %d has it".formatted(url.span().line()));
    }
}
