package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tables and lists that name each operation beside its method and path, on a page that has a
 * section of that name for it.
 */
final class Overviews {
    private final Scene scene;
    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<Span, Row> rows = new HashMap<>();

    private Overviews(Scene scene) {
        this.scene = scene;
        for (int i = 0; i < scene.size(); i++) {
            if (Scene.levelOf(scene.block(i)) > 0) {
                sections.merge(name(scene.headingText(i)), i, (one, other) -> -1);
            }
            if (scene.block(i) instanceof Table table) {
                table.rows().forEach(row -> rows.put(row.span(), row));
            }
        }
    }

    /**
     * The declaration of each section that an overview names, by the heading of the section.
     *
     * @param declares whether something is declared in the section of a heading
     */
    static Map<Integer, Declaration> sections(
            Scene scene, List<Declaration> declarations, Predicate<Integer> declares) {
        Overviews overviews = new Overviews(scene);
        Map<Integer, Declaration> found = new TreeMap<>();
        for (Declaration declaration : declarations) {
            overviews
                    .section(declaration)
                    .filter(heading -> !declares.test(heading))
                    .ifPresent(heading -> found.putIfAbsent(heading, declaration));
        }
        return found;
    }

    private Optional<Integer> section(Declaration declaration) {
        return names(declaration)
                .map(Overviews::name)
                .filter(name -> name.length() > 2)
                .flatMap(name -> Stream.ofNullable(sections.get(name)))
                .filter(heading -> heading > declaration.block())
                .findFirst();
    }

    private Stream<String> names(Declaration declaration) {
        Row row = rows.get(declaration.span());
        if (row != null) {
            return row.cells().stream().map(Inline::plain);
        }
        return scene.block(declaration.block()) instanceof Item item
                ? item.text().marks().stream()
                        .filter(mark -> mark.style() == Inline.Style.LINK)
                        .map(mark -> item.text().part(mark).text())
                : Stream.empty();
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
