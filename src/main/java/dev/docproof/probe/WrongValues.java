package dev.docproof.probe;

import dev.docproof.operation.Parameter;
import dev.docproof.shape.Bounds;
import dev.docproof.shape.ClosedList;
import dev.docproof.shape.Format;
import dev.docproof.shape.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON value that is of another type than the words of a table say. */
final class WrongValues {
    private WrongValues() {}

    /**
     * Empty for words that are not plainly one type: a wrong guess would accuse a server falsely.
     */
    static Optional<String> instead(String type) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(Kind.named(type));
        kinds.remove(Kind.NULL);
        if (kinds.size() != 1) {
            return Optional.empty();
        }
        boolean bare = kinds.contains(Kind.NUMBER) || kinds.contains(Kind.BOOLEAN);
        return Optional.of(bare ? "\"docproof\"" : "42");
    }

    /** Whether a closed list limits the values, or a form of a table, as the example bears out. */
    static boolean areLimited(Parameter parameter, Optional<String> example) {
        return !listed(parameter).isEmpty()
                || example.flatMap(value -> bounds(parameter, value)).isPresent()
                || example.flatMap(
                                value ->
                                        Format.promised(
                                                parameter.type(), parameter.description(), value))
                        .isPresent();
    }

    /**
     * A JSON value that a closed list or a form of a table forbids; empty where there is neither,
     * or where the page's own example is not of that form.
     *
     * @param example the value that the example sends
     */
    static Optional<String> forbidden(Parameter parameter, Optional<String> example) {
        List<String> listed = listed(parameter);
        if (!listed.isEmpty()) {
            return example.filter(listed::contains).map(value -> unlisted(listed));
        }
        return example.flatMap(
                        value -> Format.told(parameter.type(), parameter.description(), value))
                .map(format -> "\"not " + format.words() + "\"")
                .or(
                        () ->
                                example.flatMap(value -> bounds(parameter, value))
                                        .flatMap(Bounds::beyond));
    }

    /**
     * Of numbers or of texts, where the row is of the one or the other and the example keeps to
     * them.
     */
    private static Optional<Bounds> bounds(Parameter parameter, String example) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        parameter.type().map(Kind::named).ifPresent(kinds::addAll);
        kinds.remove(Kind.NULL);
        boolean text = kinds.equals(EnumSet.of(Kind.STRING));
        return text || kinds.equals(EnumSet.of(Kind.NUMBER))
                ? Bounds.told(parameter.type(), parameter.description(), text)
                        .filter(bounds -> bounds.keeps(example))
                : Optional.empty();
    }

    private static List<String> listed(Parameter parameter) {
        return ClosedList.read(parameter.type(), parameter.description());
    }

    private static String unlisted(List<String> listed) {
        boolean numbers = listed.stream().allMatch(value -> value.matches("-?\\d{1,9}"));
        return numbers
                ? Long.toString(listed.stream().mapToLong(Long::parseLong).max().getAsLong() + 1)
                : "\"docproof\"";
    }

    /** Whether the value would be of another type in a URL too, where everything is text. */
    static boolean isTextual(String json) {
        return json.startsWith("\"");
    }
}
