package dev.docproof.json;

import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole documents: what stands before, between and after the values. */
final class DocumentReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Cursor cursor;
    private final ValueReader values;

    DocumentReader(Slice text, Dialect dialect) {
        this.cursor = new Cursor(text, dialect);
        this.values = new ValueReader(cursor);
    }

    Reading<JsonValue> document() {
        Optional<JsonValue> value = first();
        boolean valid = value.isPresent() && rest(value.get());
        return valid
                ? Reading.of(value.get(), cursor.findings())
                : Reading.failed(cursor.findings());
    }

    Reading<List<JsonValue>> documents() {
        List<JsonValue> documents = new ArrayList<>();
        Optional<JsonValue> next = first();
        while (next.isPresent()) {
            documents.add(next.get());
            if (!cursor.skipBlank()) {
                break;
            }
            if (cursor.atEnd()) {
                return Reading.of(List.copyOf(documents), cursor.findings());
            }
            next = values.value();
        }
        return Reading.failed(cursor.findings());
    }

    private Optional<JsonValue> first() {
        if (cursor.peek() == BYTE_ORDER_MARK) {
            cursor.moveTo(1);
            cursor.remark(
                    Rule.JSON_INVALID,
                    0,
                    1,
                    "a byte order mark stands before the JSON",
                    "send the text without it (RFC 8259, section 8.1)");
        }
        if (!cursor.skipBlank()) {
            return Optional.empty();
        }
        if (cursor.atEnd()) {
            cursor.fail(cursor.at(), cursor.at(), "expected a value, the text is empty");
            return Optional.empty();
        }
        return values.isElision() ? afterElision() : start();
    }

    /** Dots alone are all that is shown; dots on a line before a document are left out. */
    private Optional<JsonValue> afterElision() {
        int from = cursor.at();
        values.skipElision();
        int end = cursor.at();
        if (!cursor.skipBlank()) {
            return Optional.empty();
        }
        boolean alone = cursor.text(from, end).chars().noneMatch(Character::isLetterOrDigit);
        if (alone && cursor.atEnd()) {
            return Optional.of(new JsonElision(cursor.span(from, end)));
        }
        return alone ? start() : noDocument();
    }

    private Optional<JsonValue> start() {
        return startsDocument() ? values.value() : noDocument();
    }

    // Prose starts with a word, too, and a lone {id} or <p> is a placeholder only inside JSON.
    private boolean startsDocument() {
        return !cursor.isTolerant()
                || "\"-0123456789".indexOf(cursor.peek()) >= 0
                || cursor.looksAt("true")
                || cursor.looksAt("false")
                || cursor.looksAt("null")
                || "{[".indexOf(cursor.peek()) >= 0 && Placeholders.end(cursor) == cursor.at();
    }

    private Optional<JsonValue> noDocument() {
        cursor.unexpected("a JSON value");
        return Optional.empty();
    }

    private boolean rest(JsonValue value) {
        if (!skipRemarks()) {
            return false;
        }
        if (cursor.atEnd()) {
            return !(value instanceof JsonPlaceholder);
        }
        if (!cursor.isTolerant() || !isContainer(value)) {
            return trailing(value);
        }
        int from = cursor.at();
        return "{[".indexOf(cursor.peek()) >= 0
                ? cursor.tolerate(
                        Rule.JSON_SEVERAL_DOCUMENTS,
                        from,
                        from + 1,
                        "a second JSON document starts here",
                        "show one document in a block")
                : text(from);
    }

    /** Over blanks, comments and elisions. */
    private boolean skipRemarks() {
        do {
            if (!cursor.skipBlank()) {
                return false;
            }
        } while (values.skipElision());
        return true;
    }

    private boolean text(int from) {
        int end = Found.endOf(cursor);
        String found = Found.words(cursor, end);
        return cursor.tolerate(
                Rule.JSON_TRAILING_TEXT,
                from,
                end,
                "the JSON ends before " + found,
                found.equals("%")
                        ? "leave out the %, a shell's mark for a missing line end"
                        : "close the block after the JSON");
    }

    private boolean trailing(JsonValue value) {
        int from = cursor.at();
        if (value instanceof JsonString && cursor.peek() == ':') {
            return cursor.fail(
                    from,
                    from + 1,
                    "expected the end of the text, found : after a member name",
                    "put the members into an object's { }");
        }
        boolean another = "{[\"".indexOf(cursor.peek()) >= 0;
        return another && isContainer(value)
                ? cursor.fail(from, from + 1, "a second JSON document starts here")
                : cursor.unexpected("the end of the text");
    }

    private static boolean isContainer(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }
}
