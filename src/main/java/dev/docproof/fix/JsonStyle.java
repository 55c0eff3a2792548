package dev.docproof.fix;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a page writes JSON.
 *
 * @param unit one step of indentation
 * @param colon what stands between a name and its value, {@code ": "}
 * @param comma what stands between two values on one line, {@code ", "}
 * @param lines whether each member has a line of its own
 */
record JsonStyle(String unit, String colon, String comma, boolean lines) {
    private static final JsonStyle USUAL = new JsonStyle("  ", ": ", ", ", true);

    /** That of the first object with members; two blanks and a line each where there is none. */
    static JsonStyle of(JsonValue document) {
        if (document instanceof JsonArray array) {
            return array.items().stream()
                    .filter(item -> item instanceof JsonObject || item instanceof JsonArray)
                    .findFirst()
                    .map(JsonStyle::of)
                    .orElse(USUAL);
        }
        if (!(document instanceof JsonObject object) || object.members().isEmpty()) {
            return USUAL;
        }
        Member first = object.members().get(0);
        SourceFile file = object.span().file();
        String colon = file.text().substring(first.nameSpan().end(), first.value().span().start());
        boolean lines = first.nameSpan().line() > object.span().line();
        return new JsonStyle(
                lines ? unit(object, first) : USUAL.unit,
                colon.isBlank() || colon.contains("\n") ? USUAL.colon : colon,
                comma(object, colon),
                lines);
    }

    private static String unit(JsonObject object, Member first) {
        String outer = lead(object.span());
        String inner = lead(first.nameSpan());
        return inner.startsWith(outer) && inner.length() > outer.length()
                ? inner.substring(outer.length())
                : USUAL.unit;
    }

    private static String comma(JsonObject object, String colon) {
        if (object.members().size() < 2) {
            return colon.endsWith(" ") ? USUAL.comma : ",";
        }
        Span one = object.members().get(0).value().span();
        Span next = object.members().get(1).nameSpan();
        String between = one.file().text().substring(one.end(), next.start());
        return between.matches(", *") ? between : USUAL.comma;
    }

    /** What stands on a line before its first character that is neither blank nor a quote mark. */
    static String lead(Span span) {
        String line = span.file().line(span.line()).text();
        int end = 0;
        while (end < line.length() && " \t>".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return line.substring(0, Math.min(end, span.position().column() - 1));
    }

    /** Whether nothing but indentation stands before it on its line. */
    static boolean isFirstOnLine(Span span) {
        return lead(span).length() == span.position().column() - 1;
    }

    /**
     * @param lead what stands before the line that the value begins on
     */
    String render(JsonValue value, String lead) {
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            return wrapped("{", object.members(), member -> member(member, lead + unit), "}", lead);
        }
        if (value instanceof JsonArray array && !array.items().isEmpty()) {
            return wrapped("[", array.items(), item -> render(item, lead + unit), "]", lead);
        }
        return JsonText.compact(value);
    }

    String member(Member member, String lead) {
        return JsonText.quoted(member.name()) + colon + render(member.value(), lead);
    }

    private <T> String wrapped(
            String open, List<T> parts, Function<T, String> text, String close, String lead) {
        String between = lines ? ",\n" + lead + unit : comma;
        String inside = parts.stream().map(text).collect(Collectors.joining(between));
        return lines
                ? open + "\n" + lead + unit + inside + "\n" + lead + close
                : open + inside + close;
    }
}
