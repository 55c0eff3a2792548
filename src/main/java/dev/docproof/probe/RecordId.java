package dev.docproof.probe;

import dev.docproof.finding.PlainName;
import dev.docproof.http.Response;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the id of a record in the answer of the server that made it. */
final class RecordId {
    private static final Set<String> USUAL = Set.of("id", "_id", "uuid");

    private RecordId() {}

    /**
     * @param name what the page calls the id where the record is read or removed
     */
    static Optional<String> in(Response response, String name) {
        List<JsonObject> places = places(response);
        Optional<String> named = member(places, member -> PlainName.isSame(member, name));
        if (named.isPresent() || !isId(name)) {
            return named;
        }
        return member(places, member -> USUAL.contains(member.toLowerCase(Locale.ROOT)))
                .or(() -> response.headers().first("Location").map(RecordId::last));
    }

    /** Whether two names may mean one thing: {@code id} and {@code boatId}, but no {@code slug}. */
    static boolean agree(String one, String other) {
        return PlainName.isSame(one, other) || isId(one) && isId(other);
    }

    private static boolean isId(String name) {
        String plain = PlainName.of(name);
        return plain.endsWith("id") || plain.equals("pk");
    }

    private static Optional<String> member(List<JsonObject> places, Predicate<String> name) {
        return places.stream()
                .flatMap(place -> place.members().stream())
                .filter(member -> name.test(member.name()))
                .map(member -> text(member.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The answer itself, and the one object that it wraps. */
    private static List<JsonObject> places(Response response) {
        return JsonReader.strict(Slice.of(new SourceFile("answer", response.body().text())))
                .value()
                .filter(JsonObject.class::isInstance)
                .map(object -> withWrapped((JsonObject) object))
                .orElse(List.of());
    }

    private static List<JsonObject> withWrapped(JsonObject object) {
        List<JsonObject> wrapped =
                object.members().stream()
                        .map(Member::value)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList();
        return wrapped.size() == 1 ? List.of(object, wrapped.get(0)) : List.of(object);
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.literal());
        }
        return value instanceof JsonString string && !string.value().isBlank()
                ? Optional.of(string.value())
                : Optional.empty();
    }

    private static String last(String location) {
        String path = location.replaceFirst("[?#].*", "").replaceFirst("/$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
