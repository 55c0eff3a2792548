package dev.docproof.json;

import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.List;

/** A JSON value on one line for people to read, cut where it gets long. */
public final class JsonText {
    /** Enough to recognise a value by, short enough for a message. */
    public static final int MESSAGE_LENGTH = 60;

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private JsonText(int longest) {
        this.longest = longest;
    }

    /** The whole value without white space between its parts. */
    public static String compact(JsonValue value) {
        return compact(value, Integer.MAX_VALUE - 1);
    }

    /** At most so many characters, the last of them {@code …} where something is left out. */
    public static String compact(JsonValue value, int longest) {
        JsonText printer = new JsonText(longest);
        printer.value(value);
        return shortened(printer.text, longest);
    }

    /** For messages. */
    public static String abbreviated(JsonValue value) {
        return compact(value, MESSAGE_LENGTH);
    }

    public static String abbreviated(String words) {
        return shortened(words, MESSAGE_LENGTH);
    }

    /** A string as JSON has it, quotes included. */
    public static String quoted(String value) {
        JsonText printer = new JsonText(Integer.MAX_VALUE - 1);
        printer.string(value);
        return printer.text.toString();
    }

    private void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else {
            text.append(scalar(value));
        }
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.literal();
        }
        if (value instanceof JsonBoolean bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof JsonPlaceholder placeholder) {
            return placeholder.text();
        }
        return value instanceof JsonValue.JsonNull ? "null" : "...";
    }

    private void object(JsonObject object) {
        text.append('{');
        List<Member> members = object.members();
        for (int i = 0; i < members.size() && !isFull(); i++) {
            separate(i);
            string(members.get(i).name());
            text.append(':');
            value(members.get(i).value());
        }
        elision(object.elided(), members.isEmpty());
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        List<JsonValue> items = array.items();
        for (int i = 0; i < items.size() && !isFull(); i++) {
            separate(i);
            value(items.get(i));
        }
        elision(array.elided(), items.isEmpty());
        text.append(']');
    }

    private void separate(int index) {
        if (index > 0) {
            text.append(',');
        }
    }

    private void elision(boolean elided, boolean first) {
        if (elided) {
            text.append(first ? "..." : ",...");
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length() && !isFull(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ' || c == '\u007F' || Character.getType(c) == Character.SURROGATE) {
                    surrogateOrControl(c);
                } else {
                    text.append(c);
                }
            }
        }
    }

    // A pair prints as it is; half of one, or a control character, would break the reader's screen.
    private void surrogateOrControl(char c) {
        if (Character.isSurrogate(c)) {
            text.append(c);
        } else {
            text.append("\\u%04x".formatted((int) c));
        }
    }

    private boolean isFull() {
        return text.length() > longest;
    }

    private static String shortened(CharSequence text, int longest) {
        if (text.length() <= longest) {
            return text.toString();
        }
        int end = Math.max(longest - 1, 0);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(0, end) + "…";
    }
}
