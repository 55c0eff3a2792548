package dev.docproof.json;

import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an object or an array: what stands between its brackets, and the commas. */
final class ContainerReader {
    /** What stands before the place that is read. */
    private enum Before {
        OPENING,
        ITEM,
        COMMA,
        ELISION
    }

    private final Cursor cursor;
    private final ValueReader values;
    private final int open;
    private final boolean isObject;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<JsonValue> items = new ArrayList<>();
    private Before before = Before.OPENING;
    private int afterItem;
    private int lastComma;
    private boolean elided;

    private ContainerReader(Cursor cursor, ValueReader values) {
        this.cursor = cursor;
        this.values = values;
        this.open = cursor.at();
        this.isObject = cursor.peek() == '{';
    }

    /** Empty where reading cannot go on. */
    static Optional<JsonValue> read(Cursor cursor, ValueReader values) {
        ContainerReader reader = new ContainerReader(cursor, values);
        return reader.contents() ? Optional.of(reader.value()) : Optional.empty();
    }

    private JsonValue value() {
        return isObject
                ? new JsonObject(members, elided, cursor.span(open))
                : new JsonArray(items, elided, cursor.span(open));
    }

    private boolean contents() {
        cursor.wasElidedByComment();
        cursor.moveTo(open + 1);
        while (skipBlank()) {
            if (cursor.atEnd() && isCutShort()) {
                return true;
            }
            if (cursor.atEnd()) {
                return cursor.fail(
                        open,
                        open + 1,
                        "this %s is never closed".formatted(cursor.text(open, open + 1)));
            }
            if (cursor.peek() == (isObject ? '}' : ']')) {
                return close();
            }
            if (!step()) {
                return false;
            }
        }
        return false;
    }

    /** Dots at the very end stand for the closing brackets as well. */
    private boolean isCutShort() {
        if (before == Before.ELISION) {
            values.cutShort();
        }
        elided |= values.isCutShort();
        return values.isCutShort();
    }

    private boolean skipBlank() {
        boolean goesOn = cursor.skipBlank();
        if (cursor.wasElidedByComment()) {
            elide();
        }
        return goesOn;
    }

    private void elide() {
        elided = true;
        before = Before.ELISION;
    }

    private boolean close() {
        cursor.moveTo(cursor.at() + 1);
        return before != Before.COMMA
                || cursor.tolerate(
                        Rule.JSON_TRAILING_COMMA,
                        lastComma,
                        lastComma + 1,
                        "nothing follows this comma",
                        "leave the comma out");
    }

    private boolean step() {
        if (cursor.peek() == ',' && (before == Before.ITEM || before == Before.ELISION)) {
            lastComma = cursor.at();
            cursor.moveTo(lastComma + 1);
            before = before == Before.ITEM ? Before.COMMA : Before.ELISION;
            return true;
        }
        if (values.skipElision()) {
            elide();
            return true;
        }
        if (before == Before.ITEM && !missingComma()) {
            return false;
        }
        return isObject ? standsForMembers() || member() : item();
    }

    private boolean missingComma() {
        boolean another =
                StringReader.startsAt(cursor) || !isObject && "{[".indexOf(cursor.peek()) >= 0;
        if (!another) {
            return cursor.unexpected(isObject ? "a comma or }" : "a comma or ]");
        }
        return cursor.tolerate(
                Rule.JSON_MISSING_COMMA,
                afterItem - 1,
                afterItem,
                "a comma is missing after this",
                "write a comma here");
    }

    private boolean item() {
        Optional<JsonValue> item = values.value();
        item.ifPresent(items::add);
        read(item);
        return item.isPresent();
    }

    /** {@code <the labels>} or {@code [...]} where members would stand. */
    private boolean standsForMembers() {
        int from = cursor.at();
        int end = cursor.isTolerant() ? endOfStandIn() : from;
        if (end > from) {
            cursor.moveTo(end);
            elide();
        }
        return end > from && cursor.elision(from);
    }

    private int endOfStandIn() {
        for (String dots : List.of("[...]", "[... ]", "[\u2026]")) {
            if (cursor.looksAt(dots)) {
                return cursor.at() + dots.length();
            }
        }
        int end = cursor.peek() == '<' ? Placeholders.end(cursor) : cursor.at();
        return MemberName.colonFollows(cursor, end) ? cursor.at() : end;
    }

    private boolean member() {
        int from = cursor.at();
        Optional<String> name = MemberName.read(cursor);
        int end = cursor.at();
        if (name.isEmpty() || !cursor.skipBlank()) {
            return false;
        }
        boolean dots = cursor.isTolerant() && MemberName.isElision(name.get());
        if (dots && cursor.peek() != ':') {
            cursor.elision(from);
            elide();
            return true;
        }
        if (cursor.peek() != ':') {
            return cursor.unexpected("a colon after the member name");
        }
        cursor.moveTo(cursor.at() + 1);
        if (!cursor.skipBlank()) {
            return false;
        }
        Optional<JsonValue> value = values.value();
        read(value);
        if (dots) {
            cursor.elision(from);
            elided = true;
        } else {
            value.ifPresent(
                    read -> members.add(new Member(name.get(), cursor.span(from, end), read)));
            if (value.isPresent() && !(value.get() instanceof JsonPlaceholder)) {
                said(name.get(), from, end);
            }
        }
        return value.isPresent();
    }

    private void read(Optional<JsonValue> value) {
        // After dots nobody writes a comma.
        boolean dots = value.isPresent() && value.get() instanceof JsonElision;
        before = dots ? Before.ELISION : Before.ITEM;
        afterItem = cursor.at();
        // A comment inside the item's own blanks is the item's, not ours.
        cursor.wasElidedByComment();
    }

    private void said(String name, int from, int end) {
        if (!names.add(name)) {
            cursor.remark(
                    Rule.JSON_DUPLICATE_MEMBER,
                    from,
                    end,
                    "a member \"%s\" stands above already".formatted(JsonText.abbreviated(name)),
                    "keep one of them; most parsers take the last");
        }
    }
}
