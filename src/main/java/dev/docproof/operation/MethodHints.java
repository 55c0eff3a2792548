package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.source.Slice;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The method of an operation whose URL stands alone: named in a heading, in the words of its
 * sections or in the front matter, else told by what the heading says it does.
 */
final class MethodHints {
    /** Verbs that leave no choice. Updating may be PUT or PATCH, so it says nothing. */
    private static final Map<String, String> VERBS =
            Map.ofEntries(
                    Map.entry("get", "GET"),
                    Map.entry("list", "GET"),
                    Map.entry("retrieve", "GET"),
                    Map.entry("fetch", "GET"),
                    Map.entry("read", "GET"),
                    Map.entry("view", "GET"),
                    Map.entry("show", "GET"),
                    Map.entry("find", "GET"),
                    Map.entry("returns", "GET"),
                    Map.entry("retrieves", "GET"),
                    Map.entry("lists", "GET"),
                    Map.entry("post", "POST"),
                    Map.entry("create", "POST"),
                    Map.entry("creates", "POST"),
                    Map.entry("add", "POST"),
                    Map.entry("adds", "POST"),
                    Map.entry("put", "PUT"),
                    Map.entry("replace", "PUT"),
                    Map.entry("patch", "PATCH"),
                    Map.entry("delete", "DELETE"),
                    Map.entry("deletes", "DELETE"),
                    Map.entry("remove", "DELETE"),
                    Map.entry("removes", "DELETE"));

    /** How many blocks above a URL words may name its method. */
    private static final int FARTHEST = 200;

    private MethodHints() {}

    static Optional<String> near(Scene scene, int index) {
        return named(scene, index)
                .or(() -> scene.page().frontMatter().map(Slice::text).flatMap(MethodWords::only))
                .or(() -> done(scene, index));
    }

    private static Optional<String> named(Scene scene, int index) {
        for (int h = scene.headingOf(index); h >= 0; h = scene.parentOf(h)) {
            Optional<String> heading = MethodWords.only(scene.headingText(h));
            if (heading.isPresent()) {
                return heading;
            }
            for (int i = Math.max(h + 1, index - FARTHEST); i < index; i++) {
                if (scene.block(i) instanceof Paragraph paragraph) {
                    Optional<String> words = MethodWords.only(paragraph.text().plain());
                    if (words.isPresent()) {
                        return words;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> done(Scene scene, int index) {
        for (int h = scene.headingOf(index); h >= 0; h = scene.parentOf(h)) {
            Optional<String> verb = verb(scene.headingText(h));
            if (verb.isPresent()) {
                return verb;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> verb(String text) {
        String first = text.strip().split("[^A-Za-z]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(VERBS.get(first));
    }
}
