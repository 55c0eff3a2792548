package dev.docproof.shape;

import dev.docproof.json.Decimal;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.shape.ShapeBuilder.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words and the examples of one place promise of the value itself. Where they contradict
 * each other, which is for others to say, either is allowed.
 *
 * @param type what the words say
 * @param kinds what words and examples allow together; empty where anything may stand
 */
record Promise(
        DocumentedType type,
        Set<Kind> kinds,
        boolean whole,
        Optional<Format> format,
        List<String> closedList,
        String words) {
    /** Example values that only name a type. */
    private static final Set<String> TYPE_NAMES =
            Set.of(
                    "string", "number", "integer", "int", "float", "double", "boolean", "bool",
                    "object", "array");

    static Promise of(Place place) {
        DocumentedType type = type(place);
        Set<Kind> kinds = orNull(kinds(place.examples(), type), place.rows().rows());
        return new Promise(
                type,
                kinds,
                whole(place, type),
                format(place),
                closedList(place),
                words(place, kinds));
    }

    private static DocumentedType type(Place place) {
        List<DocumentedMember> rows = place.rows().rows();
        if (rows.isEmpty()) {
            return place.given();
        }
        return rows.stream()
                .map(Promise::type)
                .reduce(DocumentedType::or)
                .orElse(DocumentedType.anything());
    }

    private static DocumentedType type(DocumentedMember row) {
        DocumentedType type = row.type().map(TypeWords::read).orElse(DocumentedType.anything());
        return NullWords.allowNull(row.description()) ? type.orNull() : type;
    }

    private static Set<Kind> kinds(List<JsonValue> examples, DocumentedType type) {
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        boolean clear = true;
        for (JsonValue example : examples) {
            DocumentedType next = shownBy(example);
            shown.addAll(next.kinds());
            clear &= !next.isAnything();
        }
        // What is left out or stands for something may be of any type, unless the words say which.
        return !clear && (type.isAnything() || type.loose()) ? Set.of() : together(shown, type);
    }

    /** A row may say that a value can be null without saying of which type it is else. */
    private static Set<Kind> orNull(Set<Kind> kinds, List<DocumentedMember> rows) {
        boolean nullable =
                rows.stream().map(DocumentedMember::description).anyMatch(NullWords::allowNull);
        if (!nullable || kinds.isEmpty()) {
            return kinds;
        }
        Set<Kind> both = EnumSet.copyOf(kinds);
        both.add(Kind.NULL);
        return both;
    }

    private static Set<Kind> together(Set<Kind> shown, DocumentedType type) {
        boolean onlyNull = shown.equals(Set.of(Kind.NULL));
        if (type.isAnything() || shown.isEmpty()) {
            return shown.isEmpty() ? type.kinds() : onlyNull ? Set.of() : shown;
        }
        Set<Kind> both = EnumSet.copyOf(shown);
        if (!type.loose() || onlyNull) {
            both.addAll(type.kinds());
        } else if (type.kinds().contains(Kind.NULL)) {
            both.add(Kind.NULL);
        }
        return both;
    }

    private static DocumentedType shownBy(JsonValue example) {
        if (example instanceof JsonPlaceholder placeholder) {
            return TypeWords.read(stripped(placeholder.text()));
        }
        if (example instanceof JsonString string && TYPE_NAMES.contains(lower(string))) {
            return TypeWords.read(string.value()).or(DocumentedType.of(Kind.STRING));
        }
        if (example instanceof JsonElision || isPlaceholder(example)) {
            return DocumentedType.anything();
        }
        return Kind.of(example).map(DocumentedType::of).orElse(DocumentedType.anything());
    }

    private static String lower(JsonString string) {
        return string.value().toLowerCase(Locale.ROOT);
    }

    /** {@code "{id}"} and {@code "<id>"} may stand for a number, quotes or not. */
    static boolean isPlaceholder(JsonValue value) {
        if (!(value instanceof JsonString string) || string.value().length() < 3) {
            return false;
        }
        String text = string.value();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean bracketed =
                first == '<' && last == '>'
                        || first == '{' && last == '}'
                        || text.startsWith("${") && last == '}';
        return bracketed && text.length() < 100 && text.indexOf('"') < 0;
    }

    private static String stripped(String placeholder) {
        int start = 0;
        int end = placeholder.length();
        while (start < end && "<{[$".indexOf(placeholder.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ">}]".indexOf(placeholder.charAt(end - 1)) >= 0) {
            end--;
        }
        return placeholder.substring(start, end);
    }

    /** The words say so, or the place is an id and every example bears it out. */
    private static boolean whole(Place place, DocumentedType type) {
        List<JsonNumber> numbers =
                place.examples().stream()
                        .filter(JsonNumber.class::isInstance)
                        .map(JsonNumber.class::cast)
                        .toList();
        boolean said = type.whole() || Names.isId(place.name()) && !numbers.isEmpty();
        return said && numbers.stream().allMatch(number -> Decimal.of(number).isWhole());
    }

    private static Optional<Format> format(Place place) {
        List<DocumentedMember> rows = place.rows().rows();
        List<JsonValue> shown =
                place.examples().stream().filter(each -> each instanceof JsonString).toList();
        if (shown.stream().anyMatch(Promise::isPlaceholder)) {
            return Optional.empty();
        }
        List<String> texts = shown.stream().map(each -> ((JsonString) each).value()).toList();
        Optional<Format> told =
                rows.size() == 1 ? FormatWords.read(rows.get(0), texts) : Optional.empty();
        return told.or(() -> time(place.name(), texts));
    }

    /** A value that is new every time is of one kind every time; name and example say which. */
    private static Optional<Format> time(String name, List<String> shown) {
        boolean times =
                !shown.isEmpty()
                        && shown.stream().allMatch(Format.RFC_3339::matches)
                        && Volatile.isOfTime(name);
        return times ? Optional.of(Format.SHOWN_TIME) : Optional.empty();
    }

    private static List<String> closedList(Place place) {
        List<DocumentedMember> rows = place.rows().rows();
        List<String> listed =
                rows.size() == 1
                        ? ClosedList.read(rows.get(0).type(), rows.get(0).description())
                        : place.listed();
        boolean borneOut =
                place.examples().stream()
                        .flatMap(Promise::scalars)
                        .allMatch(
                                each ->
                                        listed.stream()
                                                .anyMatch(word -> SameValue.says(each, word)));
        return borneOut ? listed : List.of();
    }

    private static java.util.stream.Stream<JsonValue> scalars(JsonValue value) {
        return value instanceof JsonValue.JsonArray array
                ? array.items().stream().filter(SameValue::isScalar)
                : java.util.stream.Stream.of(value).filter(SameValue::isScalar);
    }

    private static String words(Place place, Set<Kind> kinds) {
        Optional<String> said =
                place.rows().rows().stream()
                        .map(DocumentedMember::type)
                        .flatMap(Optional::stream)
                        .findFirst();
        return said.filter(words -> !TypeWords.read(words).isAnything())
                .orElseGet(
                        () ->
                                kinds.isEmpty()
                                        ? "anything"
                                        : kinds.stream()
                                                .map(Kind::label)
                                                .sorted()
                                                .collect(Collectors.joining(" or ")));
    }
}
