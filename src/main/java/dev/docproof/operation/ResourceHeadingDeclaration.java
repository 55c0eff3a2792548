package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Heading;
import java.util.List;
import java.util.Optional;

/**
 * A heading that is a method, {@code ### GET} or {@code ### List them [GET]}, in the section of a
 * heading with a path, {@code ## /users} or {@code ## Users [/users{?page}]}.
 */
final class ResourceHeadingDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Heading heading)) {
            return List.of();
        }
        return method(heading.text().plain())
                .flatMap(
                        method ->
                                resource(scene, index)
                                        .map(path -> of(method, path, heading, index)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> method(String heading) {
        String bracketed = bracketed(heading).orElse(heading).strip();
        return Methods.isMethod(bracketed) ? Optional.of(bracketed) : Optional.empty();
    }

    /** The path in the nearest heading around that has one. */
    private static Optional<String> resource(Scene scene, int index) {
        for (int h = scene.parentOf(index); h >= 0; h = scene.parentOf(h)) {
            Optional<String> path = path(scene.block(h));
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> path(Block block) {
        String heading = Scene.wordsOf(block).orElseThrow().plain().strip();
        String path = bracketed(heading).orElse(heading);
        boolean alone = path.startsWith("/") && path.length() > 1 && path.indexOf(' ') < 0;
        return alone ? Optional.of(path) : Optional.empty();
    }

    private static Optional<String> bracketed(String heading) {
        int open = heading.lastIndexOf('[');
        return open >= 0 && heading.endsWith("]")
                ? Optional.of(heading.substring(open + 1, heading.length() - 1))
                : Optional.empty();
    }

    private static Declaration of(String method, String path, Heading heading, int index) {
        return Declaration.of(method, path, heading.text().span(), DeclarationForm.HEADING, index);
    }
}
