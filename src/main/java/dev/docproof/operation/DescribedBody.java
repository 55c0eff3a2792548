package dev.docproof.operation;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body that says in brackets what its values are, {@code {"name": "[64 chars max, required]"}}: a
 * table in the form of JSON, and nothing to be sent.
 */
final class DescribedBody {
    private static final Pattern WORDS =
            Pattern.compile("\\[\\s*(\\p{L}[^\\[\\]]*|\\d+ \\p{L}[^\\[\\]]*)]");
    private static final Pattern REQUIREDNESS =
            Pattern.compile("(?i)(?:is )?(?:required|mandatory|optional)");

    private final List<Entry> entries = new ArrayList<>();

    private DescribedBody() {}

    /** What it says of its members; empty where it is a body that can be sent. */
    static List<Entry> read(Slice body) {
        DescribedBody described = new DescribedBody();
        JsonReader.tolerant(body).value().ifPresent(json -> described.read(json, ""));
        return described.entries;
    }

    private void read(JsonValue value, String prefix) {
        if (value instanceof JsonObject object) {
            object.members().forEach(member -> read(member, prefix));
        } else if (value instanceof JsonArray array) {
            array.items().stream().limit(1).forEach(item -> read(item, prefix + "[]."));
        }
    }

    private void read(Member member, String prefix) {
        String name = prefix + member.name();
        if (member.value() instanceof JsonString text) {
            Matcher words = WORDS.matcher(text.value());
            if (words.matches()) {
                entries.add(entry(member, name, words.group(1).strip()));
            }
        } else {
            read(member.value(), member.value() instanceof JsonObject ? name + "." : name);
        }
    }

    private static Entry entry(Member member, String name, String words) {
        List<String> parts = Arrays.stream(words.split("[,;]")).map(String::strip).toList();
        Optional<Boolean> required =
                parts.stream()
                        .filter(part -> REQUIREDNESS.matcher(part).matches())
                        .map(part -> !part.toLowerCase(Locale.ROOT).endsWith("optional"))
                        .findFirst();
        Optional<String> type =
                parts.stream().filter(part -> !REQUIREDNESS.matcher(part).matches()).findFirst();
        return new Entry(
                name,
                member.nameSpan(),
                type,
                required,
                Optional.of(Place.BODY),
                words,
                member.nameSpan().to(member.value().span()));
    }
}
