package dev.docproof.json;

import dev.docproof.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A JSON value (RFC 8259) that knows where it stands. */
public sealed interface JsonValue {
    /** From its first character to its last. */
    Span span();

    /** The name of its type as documentation and messages have it: {@code string}. */
    String typeName();

    /**
     * @param members in the order they stand, doubled names included
     * @param elided whether {@code ...} stands for further members
     */
    record JsonObject(List<Member> members, boolean elided, Span span) implements JsonValue {
        public JsonObject {
            members = List.copyOf(members);
            Objects.requireNonNull(span, "span");
        }

        /** The last member of that name, as most parsers have it (RFC 8259, section 4). */
        public Optional<JsonValue> get(String name) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).name().equals(name)) {
                    return Optional.of(members.get(i).value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String typeName() {
            return "object";
        }
    }

    /**
     * @param nameSpan the name with its quotes
     */
    record Member(String name, Span nameSpan, JsonValue value) {}

    /**
     * @param elided whether {@code ...} stands for further items
     */
    record JsonArray(List<JsonValue> items, boolean elided, Span span) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String typeName() {
            return "array";
        }
    }

    record JsonString(String value, Span span) implements JsonValue {
        @Override
        public String typeName() {
            return "string";
        }
    }

    /**
     * @param literal as written, so that no digit is lost
     */
    record JsonNumber(String literal, Span span) implements JsonValue {
        /**
         * The exact value.
         *
         * @throws NumberFormatException where the exponent has more digits than a number can use
         */
        public BigDecimal value() {
            return new BigDecimal(literal);
        }

        @Override
        public String typeName() {
            return "number";
        }
    }

    record JsonBoolean(boolean value, Span span) implements JsonValue {
        @Override
        public String typeName() {
            return "boolean";
        }
    }

    record JsonNull(Span span) implements JsonValue {
        @Override
        public String typeName() {
            return "null";
        }
    }

    /**
     * What stands for a value without being one: {@code <id>}, {@code YOUR_TOKEN}, {@code string},
     * or a word that someone forgot to quote.
     *
     * @param text as written
     */
    record JsonPlaceholder(String text, Span span) implements JsonValue {
        @Override
        public String typeName() {
            return "placeholder";
        }
    }

    /** A {@code ...} where a value should stand: the page leaves it out. */
    record JsonElision(Span span) implements JsonValue {
        @Override
        public String typeName() {
            return "elision";
        }
    }
}
