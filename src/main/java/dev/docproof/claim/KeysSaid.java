package dev.docproof.claim;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.DocumentedMember;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words beside a response say of names that are data: "the {@code data} section is an
 * object where each key is a metric name". Read as rows of a table that leave the name open.
 */
final class KeysSaid {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b(each|every) key (is|in|of|names|holds|represents|corresponds)\\b"
                            + "|(?<!api |access )\\bkeys (are|represent|being)\\b"
                            + "|\\bkeyed (by|on)\\b|\\bindexed by\\b|\\bas (the )?keys\\b"
                            + "|\\b(map|mapping|dictionary|hash) (of|from) [^.]{1,60} to\\b");

    private static final Pattern NAME = Pattern.compile("`\"?([\\w$.-]{1,80})\"?`");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^\\s*(```|~~~).*?^\\s*\\1");

    /** No page says it of more than a few. */
    private static final int MOST = 10;

    private KeysSaid() {}

    static List<DocumentedMember> of(Optional<ResponseExample> shown) {
        Optional<JsonValue> json = shown.flatMap(ResponseExample::json);
        List<DocumentedMember> said = new ArrayList<>();
        if (json.isEmpty()) {
            return said;
        }
        Span block = shown.get().block();
        String words = BLOCK.matcher(Beside.section(block)).replaceAll("\n\n");
        for (String sentence : words.split("(?<=[.:;])\\s|\n\\s*\n", 500)) {
            if (SAID.matcher(sentence).find()) {
                names(sentence).stream()
                        .filter(name -> said.size() < MOST && isMap(json.get(), name))
                        .map(name -> row(name, block))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** Whether the response shows an object under that name, or a list of them. */
    private static boolean isMap(JsonValue json, String name) {
        Optional<JsonValue> there =
                json instanceof JsonObject object ? object.get(name) : Optional.empty();
        return there.filter(
                        value ->
                                value instanceof JsonObject
                                        || value instanceof JsonArray list
                                                && !list.items().isEmpty()
                                                && list.items().stream()
                                                        .allMatch(JsonObject.class::isInstance))
                .isPresent();
    }

    private static DocumentedMember row(String name, Span where) {
        return new DocumentedMember(name + ".*", Optional.empty(), Optional.empty(), "", where);
    }
}
