package dev.docproof.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Writes one JSON document piece by piece, indented by two, with LF on every system.
 *
 * <p>Closing it flushes the writer below and leaves that open.
 */
public final class JsonWriter implements AutoCloseable {
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");

    private final JsonGenerator generator;

    public JsonWriter(Writer out) {
        this(generator(out));
        generator.setPrettyPrinter(new Indented(0));
    }

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One that writes its document on a single line, as formats of one document a line want it. */
    public static JsonWriter onOneLine(Writer out) {
        return new JsonWriter(generator(out));
    }

    /** One for a value that will stand inside others, and is indented as if it did. */
    public static JsonWriter inside(Writer out, int depth) {
        JsonWriter json = new JsonWriter(generator(out));
        json.generator.setPrettyPrinter(new Indented(depth));
        return json;
    }

    private static final class Indented extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1;

        Indented(int depth) {
            super(SEPARATORS);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            indentObjectsWith(indenter);
            indentArraysWith(indenter);
            _nesting = depth;
        }
    }

    private static JsonGenerator generator(Writer out) {
        try {
            return JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start to write JSON", e);
        }
    }

    /** An object as a value; its members are what the consumer writes. */
    public JsonWriter object(Consumer<JsonWriter> members) {
        startObject();
        members.accept(this);
        return endObject();
    }

    /** An array as a value; its items are what the consumer writes. */
    public JsonWriter array(Consumer<JsonWriter> items) {
        startArray();
        items.accept(this);
        return endArray();
    }

    /** For an object whose members come bit by bit; {@link #object} closes by itself. */
    public JsonWriter startObject() {
        return write(JsonGenerator::writeStartObject);
    }

    public JsonWriter endObject() {
        return write(JsonGenerator::writeEndObject);
    }

    /** For an array whose items come bit by bit; {@link #array} closes by itself. */
    public JsonWriter startArray() {
        return write(JsonGenerator::writeStartArray);
    }

    public JsonWriter endArray() {
        return write(JsonGenerator::writeEndArray);
    }

    /** The name of the member whose value is written next. */
    public JsonWriter name(String name) {
        return write(out -> out.writeFieldName(name));
    }

    public JsonWriter string(String value) {
        return write(out -> out.writeString(value));
    }

    public JsonWriter number(long value) {
        return write(out -> out.writeNumber(value));
    }

    public JsonWriter bool(boolean value) {
        return write(out -> out.writeBoolean(value));
    }

    public JsonWriter nothing() {
        return write(JsonGenerator::writeNull);
    }

    public JsonWriter member(String name, String value) {
        return name(name).string(value);
    }

    public JsonWriter member(String name, long value) {
        return name(name).number(value);
    }

    public JsonWriter member(String name, boolean value) {
        return name(name).bool(value);
    }

    /** {@code null} where there is none. */
    public JsonWriter member(String name, Optional<String> value) {
        name(name);
        return value.isPresent() ? string(value.get()) : nothing();
    }

    /** {@code null} where there is none. */
    public JsonWriter member(String name, OptionalInt value) {
        name(name);
        return value.isPresent() ? number(value.getAsInt()) : nothing();
    }

    public JsonWriter objectMember(String name, Consumer<JsonWriter> members) {
        return name(name).object(members);
    }

    public JsonWriter arrayMember(String name, Consumer<JsonWriter> items) {
        return name(name).array(items);
    }

    /**
     * A value as it was read; what is no JSON of it, such as {@code ...}, as a string. Of members
     * with one name the last is written, which is the one that most readers take.
     */
    public JsonWriter value(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach(each -> members.put(each.name(), each.value()));
            return object(out -> members.forEach((name, each) -> out.name(name).value(each)));
        }
        if (value instanceof JsonArray array) {
            return array(out -> array.items().forEach(out::value));
        }
        return scalar(value);
    }

    private JsonWriter scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            return string(string.value());
        }
        if (value instanceof JsonNumber number) {
            return write(out -> out.writeNumber(number.literal()));
        }
        if (value instanceof JsonBoolean bool) {
            return bool(bool.value());
        }
        return value instanceof JsonValue.JsonNull ? nothing() : string(JsonText.compact(value));
    }

    /** Makes room for a value that somebody else writes to the writer below, next and as it is. */
    public JsonWriter verbatim() {
        return write(
                out -> {
                    out.writeRawValue("");
                    out.flush();
                });
    }

    @Override
    public void close() {
        write(JsonGenerator::close);
    }

    private interface Step {
        void on(JsonGenerator generator) throws IOException;
    }

    private JsonWriter write(Step step) {
        try {
            step.on(generator);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write JSON", e);
        }
    }
}
