package dev.docproof.claim;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.DocumentedMember;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences beside a response say of members that may be null: "{@code next_cursor} is {@code
 * null} on the last page". Read as rows of a table.
 */
final class NullsSaid {
    private static final Pattern NULL = Pattern.compile("(?i)\\bnull\\b");
    private static final Pattern NEVER =
            Pattern.compile("(?i)\\b(?:not|never|non|cannot be|no longer)[\\s-]+(?:be )?`?null\\b");
    private static final Pattern NAME = Pattern.compile("`\"?([\\w$.-]{1,80})\"?`");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^\\s*(```|~~~).*?^\\s*\\1");

    /** In members; a body is as deep as its server likes. */
    private static final int DEEPEST = 20;

    private final Set<String> names = new HashSet<>();
    private final List<DocumentedMember> said = new ArrayList<>();
    private final Span block;

    private NullsSaid(Span block) {
        this.block = block;
    }

    static List<DocumentedMember> of(Optional<ResponseExample> shown) {
        Optional<JsonValue> json = shown.flatMap(ResponseExample::json);
        if (json.isEmpty()) {
            return List.of();
        }
        NullsSaid nulls = new NullsSaid(shown.get().block());
        nulls.readWords();
        if (!nulls.names.isEmpty()) {
            nulls.find(json.get(), "", 0);
        }
        return nulls.said;
    }

    private void readWords() {
        String words = BLOCK.matcher(Beside.section(block)).replaceAll("\n\n");
        for (String sentence : words.split("(?<=[.:;])\\s|\n\\s*\n", 500)) {
            boolean row = sentence.indexOf('|') >= 0;
            if (!row && NULL.matcher(sentence).find() && !NEVER.matcher(sentence).find()) {
                Matcher name = NAME.matcher(sentence);
                while (name.find()) {
                    names.add(name.group(1));
                }
            }
        }
    }

    private void find(JsonValue value, String prefix, int depth) {
        if (depth < DEEPEST && value instanceof JsonObject object) {
            for (Member member : object.members()) {
                String path = prefix + member.name();
                if (names.contains(member.name()) || names.contains(path)) {
                    said.add(row(path));
                }
                boolean list = member.value() instanceof JsonArray;
                find(member.value(), list ? path : path + ".", depth + 1);
            }
        } else if (depth < DEEPEST && value instanceof JsonArray array) {
            array.items().stream().limit(1).forEach(item -> find(item, prefix + "[].", depth + 1));
        }
    }

    private DocumentedMember row(String path) {
        return new DocumentedMember(path, Optional.empty(), Optional.empty(), "may be null", block);
    }
}
