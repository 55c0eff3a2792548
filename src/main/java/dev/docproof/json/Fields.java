package dev.docproof.json;

import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The members of an object whose form is known, each taken with its type checked. */
public record Fields(JsonObject object) {
    public Fields {
        Objects.requireNonNull(object, "object");
    }

    /** A value has another form than it must have; readers turn it into a finding. */
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Span where;

        public Unfit(Span where, String message) {
            super(message);
            this.where = where;
        }

        public Span where() {
            return where;
        }
    }

    /**
     * @throws Unfit where the value is no object
     */
    public static Fields of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new Unfit(value.span(), "expected an object, got " + value.typeName());
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** Empty where it is missing or null. */
    public Optional<String> optionalText(String name) {
        return value(name).map(value -> cast(value, JsonString.class, "a string").value());
    }

    public int number(String name) {
        return optionalNumber(name).orElseThrow(() -> missing(name));
    }

    /** Empty where it is missing or null. */
    public Optional<Integer> optionalNumber(String name) {
        return value(name).map(Fields::whole);
    }

    private static int whole(JsonValue value) {
        try {
            return cast(value, JsonNumber.class, "a whole number").value().intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Unfit(value.span(), "expected a whole number");
        }
    }

    /** False where it is missing or null. */
    public boolean flag(String name) {
        return value(name)
                .map(value -> cast(value, JsonValue.JsonBoolean.class, "true or false").value())
                .orElse(false);
    }

    public Fields object(String name) {
        return of(value(name).orElseThrow(() -> missing(name)));
    }

    public Optional<Fields> optionalObject(String name) {
        return value(name).map(Fields::of);
    }

    /** The items of an array, none where it is missing. */
    public <T> List<T> list(String name, Function<JsonValue, T> item) {
        return value(name)
                .map(value -> cast(value, JsonArray.class, "an array").items())
                .orElse(List.of())
                .stream()
                .map(item)
                .toList();
    }

    public static String text(JsonValue value) {
        return cast(value, JsonString.class, "a string").value();
    }

    public Optional<JsonValue> value(String name) {
        return object.get(name).filter(value -> !(value instanceof JsonValue.JsonNull));
    }

    private static <T extends JsonValue> T cast(JsonValue value, Class<T> type, String words) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new Unfit(value.span(), "expected " + words + ", got " + value.typeName());
    }

    private Unfit missing(String name) {
        Span start = object.span().sub(0, Math.min(1, object.span().length()));
        return new Unfit(start, "this object has no " + name);
    }
}
