package dev.docproof.shape;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.regex.Pattern;

/** What a text is, by how it looks. */
public enum TextKind {
    JSON("JSON"),
    HTML("an HTML page"),
    XML("XML"),
    PLAIN("a plain text");

    private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<!doctype html|<html\\b).*");
    private static final Pattern TAGS =
            Pattern.compile(
                    "(?s)\\s*<(?:\\?xml\\b|!DOCTYPE\\b|!--|[A-Za-z_][\\w:.-]*[\\s/>]).*>\\s*");

    private final String words;

    TextKind(String words) {
        this.words = words;
    }

    public static TextKind of(String text) {
        if (PAGE.matcher(text).matches()) {
            return HTML;
        }
        if (TAGS.matcher(text).matches()) {
            return XML;
        }
        return isJson(text) ? JSON : PLAIN;
    }

    /** An object or a list; a number alone is as good a plain text. */
    private static boolean isJson(String text) {
        String bare = text.strip();
        return (bare.startsWith("{") || bare.startsWith("["))
                && JsonReader.strict(Slice.of(new SourceFile("answer", bare)))
                        .value()
                        .filter(
                                json ->
                                        json instanceof JsonValue.JsonObject
                                                || json instanceof JsonValue.JsonArray)
                        .isPresent();
    }

    /** The kind, for people. */
    public String words() {
        return words;
    }
}
