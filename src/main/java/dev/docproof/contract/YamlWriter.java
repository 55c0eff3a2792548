package dev.docproof.contract;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes YAML as people write contracts: block style, quotes only where they are needed. */
final class YamlWriter {
    // A word that YAML 1.1 does not read as something else begins with a letter or a slash.
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z/][A-Za-z0-9_./@+;=*-]*( [A-Za-z0-9_./@+;=*-]+)*");
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,17}");
    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9]\\d{0,9})\\.\\d{1,6}");

    private final StringBuilder text = new StringBuilder();
    private final String indent;

    YamlWriter() {
        this("");
    }

    private YamlWriter(String indent) {
        this.indent = indent;
    }

    String text() {
        return text.toString();
    }

    void scalar(String key, String value) {
        line(quoted(key) + ": " + quoted(value));
    }

    void number(String key, int value) {
        line(quoted(key) + ": " + value);
    }

    /** Without quotes where it is a number: a query has no types. */
    void value(String key, String value) {
        boolean number = WHOLE.matcher(value).matches();
        line(quoted(key) + ": " + (number ? value : quoted(value)));
    }

    void mapping(String key, Consumer<YamlWriter> content) {
        line(quoted(key) + ":");
        YamlWriter inner = new YamlWriter(indent + "  ");
        content.accept(inner);
        text.append(inner.text);
    }

    void items(String key, List<Consumer<YamlWriter>> items) {
        line(quoted(key) + ":");
        for (Consumer<YamlWriter> item : items) {
            YamlWriter inner = new YamlWriter(indent + "    ");
            item.accept(inner);
            dash(indent + "  ", inner);
        }
    }

    /** Text as it stands, line by line. */
    void block(String key, String value) {
        if (value.chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7F || c == 0x85)
                || value.startsWith(" ")) {
            line(quoted(key) + ": " + doubleQuoted(value));
            return;
        }
        line(quoted(key) + ": |-");
        value.lines().forEach(each -> line(each.isEmpty() ? "" : "  " + each));
    }

    /** Whether every number of it survives YAML. */
    static boolean canWrite(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().stream().map(Member::value).allMatch(YamlWriter::canWrite);
        }
        if (value instanceof JsonArray array) {
            return array.items().stream().allMatch(YamlWriter::canWrite);
        }
        return !(value instanceof JsonNumber number)
                || WHOLE.matcher(number.literal()).matches()
                || FRACTION.matcher(number.literal()).matches();
    }

    void json(String key, JsonValue value) {
        if (isBlock(value)) {
            line(quoted(key) + ":");
            YamlWriter inner = new YamlWriter(indent + "  ");
            inner.content(value);
            text.append(inner.text);
        } else {
            line(quoted(key) + ": " + inline(value));
        }
    }

    private void content(JsonValue value) {
        if (value instanceof JsonObject object) {
            shown(object).forEach(member -> json(member.name(), member.value()));
        } else if (value instanceof JsonArray array) {
            array.items().stream().filter(item -> !isLeftOut(item)).forEach(this::item);
        }
    }

    /** The first line of an item stands behind its dash. */
    private void item(JsonValue value) {
        if (!isBlock(value)) {
            line("- " + inline(value));
            return;
        }
        YamlWriter inner = new YamlWriter(indent + "  ");
        inner.content(value);
        dash(indent, inner);
    }

    private void dash(String before, YamlWriter item) {
        text.append(before).append("- ").append(item.text.substring(before.length() + 2));
    }

    private static boolean isBlock(JsonValue value) {
        return value instanceof JsonObject object && !shown(object).isEmpty()
                || value instanceof JsonArray array
                        && array.items().stream().anyMatch(item -> !isLeftOut(item));
    }

    private static List<Member> shown(JsonObject object) {
        return object.members().stream().filter(member -> !isLeftOut(member.value())).toList();
    }

    private static boolean isLeftOut(JsonValue value) {
        return value instanceof JsonElision;
    }

    private static String inline(JsonValue value) {
        if (value instanceof JsonObject) {
            return "{}";
        }
        if (value instanceof JsonArray) {
            return "[]";
        }
        if (value instanceof JsonString string) {
            return quoted(string.value());
        }
        return value instanceof JsonPlaceholder placeholder
                ? doubleQuoted(placeholder.text())
                : JsonText.compact(value);
    }

    private static String quoted(String value) {
        boolean plain =
                PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
        return plain ? value : doubleQuoted(value);
    }

    /** JSON's escapes are YAML's too; YAML wants some more. */
    private static String doubleQuoted(String value) {
        StringBuilder all = new StringBuilder();
        for (char c : JsonText.quoted(value).toCharArray()) {
            boolean unprintable = c >= 0x7F && c < 0xA0 || c == 0xFEFF || c >= 0xFFFE;
            all.append(unprintable ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return all.toString();
    }

    private void line(String content) {
        text.append(content.isEmpty() ? "" : indent + content).append('\n');
    }
}
