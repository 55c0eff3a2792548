package dev.docproof.shape;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a record that was written, when it is read.
 *
 * @param compared the members whose values could be compared
 * @param lost what was written and is read otherwise, in words: {@code rig: wrote "ketch", read
 *     "sloop"}
 */
public record Kept(List<String> compared, List<String> lost) {
    /** What nobody reads back as it was written, whatever a server answers. */
    private static final List<String> SECRETS =
            List.of("password", "secret", "token", "passphrase");

    public Kept {
        compared = List.copyOf(compared);
        lost = List.copyOf(lost);
    }

    /**
     * Compares what was written with what is read. A member counts where the answer to the write
     * repeated its value, so that the server is taken at its own word; where that answer was no
     * object, each member counts that the record has.
     *
     * @param id of the record, which finds it in a list
     * @return empty where no record like the written one is read
     */
    public static Optional<Kept> of(
            Written written, Optional<JsonValue> answered, JsonValue read, String id) {
        return record(written.values(), read, id).map(record -> compare(written, answered, record));
    }

    /** Whether a list has the written record in it. */
    public static boolean isListed(Written written, JsonValue list) {
        return records(list)
                .map(record -> compare(written, Optional.empty(), record))
                .anyMatch(kept -> !kept.compared.isEmpty() && kept.lost.isEmpty());
    }

    /** Whether a value has no object in it that could be a record. */
    public static boolean isEmptyList(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items().isEmpty();
        }
        return value instanceof JsonObject object
                && object.members().stream().map(Member::value).anyMatch(Kept::isList)
                && object.members().stream()
                        .map(Member::value)
                        .allMatch(each -> !isList(each) || isEmptyList(each));
    }

    private static boolean isList(JsonValue value) {
        return value instanceof JsonArray;
    }

    private static Kept compare(Written written, Optional<JsonValue> answered, JsonObject record) {
        Optional<JsonObject> repeated =
                answered.filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .map(object -> nearest(written.values(), object));
        List<String> compared = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : SameValue.byName(written.values()).entrySet()) {
            Optional<JsonValue> read = record.get(member.getKey());
            if (read.isPresent() && counts(written, member.getKey(), repeated)) {
                compared.add(member.getKey());
                if (!written.isSame(member.getValue(), read.get())) {
                    lost.add(words(member.getKey(), member.getValue(), read.get()));
                }
            }
        }
        return new Kept(compared, lost);
    }

    private static boolean counts(Written written, String name, Optional<JsonObject> repeated) {
        JsonValue value = SameValue.byName(written.values()).get(name);
        String lower = name.toLowerCase(Locale.ROOT);
        return !Names.isKeptByServer(name)
                && SECRETS.stream().noneMatch(lower::contains)
                && repeated.map(
                                answer ->
                                        answer.get(name)
                                                .filter(each -> written.isSame(value, each))
                                                .isPresent())
                        .orElse(SameValue.isScalar(value));
    }

    private static String words(String name, JsonValue written, JsonValue read) {
        return "%s: wrote %s, read %s"
                .formatted(name, JsonText.abbreviated(written), Comparison.described(read));
    }

    private static Optional<JsonObject> record(JsonObject written, JsonValue read, String id) {
        List<JsonObject> records =
                records(read).filter(record -> sharesName(written, record)).toList();
        if (records.size() == 1) {
            return Optional.of(records.get(0));
        }
        return records.stream().filter(record -> hasId(record, id)).findFirst();
    }

    private static boolean hasId(JsonObject record, String id) {
        return record.members().stream()
                .filter(member -> Names.isId(member.name()))
                .anyMatch(member -> SameValue.says(member.value(), id));
    }

    /** The objects that may be the record: the document, its items, or those it wraps. */
    private static Stream<JsonObject> records(JsonValue value) {
        if (value instanceof JsonArray array) {
            return objects(array);
        }
        if (!(value instanceof JsonObject object)) {
            return Stream.empty();
        }
        Stream<JsonObject> wrapped =
                object.members().stream()
                        .map(Member::value)
                        .flatMap(
                                inner ->
                                        inner instanceof JsonArray array
                                                ? objects(array)
                                                : inner instanceof JsonObject one
                                                        ? Stream.of(one)
                                                        : Stream.empty());
        return Stream.concat(Stream.of(object), wrapped);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.items().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    private static JsonObject nearest(JsonObject written, JsonObject answer) {
        return records(answer)
                .filter(record -> sharesName(written, record))
                .findFirst()
                .orElse(answer);
    }

    private static boolean sharesName(JsonObject written, JsonObject record) {
        return written.members().stream().anyMatch(member -> record.get(member.name()).isPresent());
    }
}
