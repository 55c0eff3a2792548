package dev.docproof.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way to a value inside a document, printed as {@code $.users[0].email}. */
public record JsonPath(Optional<JsonPath> parent, String step) {
    private static final JsonPath ROOT = new JsonPath(Optional.empty(), "$");

    public static JsonPath root() {
        return ROOT;
    }

    public JsonPath member(String name) {
        return new JsonPath(
                Optional.of(this), isPlain(name) ? "." + name : "['" + escaped(name) + "']");
    }

    public JsonPath item(int index) {
        return new JsonPath(Optional.of(this), "[" + index + "]");
    }

    /** The same way whichever the item: {@code $.users[*].email}. */
    String pattern() {
        return print(true);
    }

    private String print(boolean anyItem) {
        Deque<String> steps = new ArrayDeque<>();
        Optional<JsonPath> at = Optional.of(this);
        while (at.isPresent()) {
            String step = at.get().step();
            steps.push(anyItem && isItem(step) ? "[*]" : step);
            at = at.get().parent();
        }
        return String.join("", steps);
    }

    private static boolean isItem(String step) {
        return step.length() > 2 && step.charAt(0) == '[' && step.charAt(1) != '\'';
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty() && !Character.isDigit(name.charAt(0));
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return print(false);
    }
}
