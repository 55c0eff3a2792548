package dev.docproof.lint;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain values at the top level of a page's front matter, YAML or TOML. */
record FrontMatterFields(Map<String, Field> byName) {
    private static final Pattern LINE =
            Pattern.compile("(?m)^([A-Za-z_][\\w-]*)[ \\t]*[:=][ \\t]*(\\S.*)$");

    /** A value without its quotes, and where it stands. */
    record Field(String value, Span where) {}

    static FrontMatterFields of(ReadPage page) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Optional<Slice> text = page.page().frontMatter();
        if (text.isPresent()) {
            Matcher line = LINE.matcher(text.get().text());
            while (line.find()) {
                String value = withoutBlanksAfter(line.group(2));
                Span where = text.get().span(line.start(2), line.start(2) + value.length());
                fields.putIfAbsent(line.group(1), new Field(unquoted(value), where));
            }
        }
        return new FrontMatterFields(fields);
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String withoutBlanksAfter(String value) {
        int end = value.length();
        while (" \t".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end);
    }

    private static String unquoted(String value) {
        char first = value.charAt(0);
        boolean quoted = "\"'".indexOf(first) >= 0 && value.length() > 1;
        int close = quoted ? value.indexOf(first, 1) : -1;
        return close < 0 ? value : value.substring(1, close);
    }
}
