package dev.docproof.operation;

import dev.docproof.source.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code api: "GET /users"} in the front matter of a page, or its method and its path apart. */
final class FrontMatterDeclaration implements DeclarationStyle {
    private static final Set<String> METHODS = Set.of("method", "http_method", "verb");
    private static final Set<String> PATHS = Set.of("path", "endpoint", "url", "route", "uri");

    @Override
    public List<Declaration> read(Scene scene, int index) {
        Optional<Slice> matter = scene.page().frontMatter().filter(own -> index == 0);
        if (matter.isEmpty()) {
            return List.of();
        }
        List<Slice> lines = Lines.of(matter.get());
        return lines.stream()
                .flatMap(line -> whole(line).stream())
                .findFirst()
                .or(() -> apart(lines))
                .map(List::of)
                .orElse(List.of());
    }

    /** A value that is a method and a target, perhaps behind the file that describes it. */
    private static Optional<Declaration> whole(Slice line) {
        Slice value = value(line);
        String[] words = value.text().split(" ");
        int first = words.length == 3 && words[0].indexOf('.') > 0 ? 1 : 0;
        if (words.length != first + 2) {
            return Optional.empty();
        }
        String method = words[first].toUpperCase(Locale.ROOT);
        String target = words[first + 1];
        boolean declares = Methods.isMethod(method) && Targets.isTarget(target);
        int from = value.length() - words[first].length() - 1 - target.length();
        return Optional.of(value)
                .filter(own -> declares)
                .map(own -> declared(method, target, own.sub(from, own.length())));
    }

    private static Optional<Declaration> apart(List<Slice> lines) {
        Optional<Slice> method = of(METHODS, lines);
        Optional<Slice> target = of(PATHS, lines);
        if (method.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        String word = method.get().text().toUpperCase(Locale.ROOT);
        return target.filter(own -> Methods.isMethod(word) && Targets.isTarget(own.text()))
                .map(own -> declared(word, own.text(), own));
    }

    private static Optional<Slice> of(Set<String> keys, List<Slice> lines) {
        return lines.stream()
                .filter(line -> keys.contains(key(line.text())))
                .map(FrontMatterDeclaration::value)
                .findFirst();
    }

    private static String key(String line) {
        int end = separator(line);
        return end < 0 ? "" : line.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    private static int separator(String line) {
        int colon = line.indexOf(':');
        int equals = line.indexOf('=');
        return colon < 0 || equals >= 0 && equals < colon ? equals : colon;
    }

    /** Without blanks and quotes around it. */
    private static Slice value(Slice line) {
        String text = line.text();
        int from = separator(text) + 1;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return line.sub(from, to);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || c == '"' || c == '\'';
    }

    private static Declaration declared(String method, String target, Slice value) {
        return Declaration.of(method, target, value.span(), DeclarationForm.FRONT_MATTER, 0);
    }
}
