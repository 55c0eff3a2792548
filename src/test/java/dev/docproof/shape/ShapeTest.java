package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads pages and answers in short form for the tests of this package. */
abstract class ShapeTest {
    static JsonValue json(String text) {
        return JsonReader.tolerant(Slice.of(new SourceFile("page.md", text)))
                .value()
                .orElseThrow(() -> new AssertionError("no JSON: " + text));
    }

    static JsonValue answer(String text) {
        return JsonReader.strict(Slice.of(new SourceFile("answer", text)))
                .value()
                .orElseThrow(() -> new AssertionError("no JSON: " + text));
    }

    /**
     * @param example empty for none
     * @param table rows such as {@code id | number | Yes | the id}, separated by line ends or ;
     */
    static Expectation page(String example, String table) {
        Span somewhere = new SourceFile("page.md", "?").all();
        return new Expectation(
                example.isBlank() ? Optional.empty() : Optional.of(json(example)),
                rows(table),
                somewhere);
    }

    static List<DocumentedMember> rows(String table) {
        SourceFile file = new SourceFile("table.md", table);
        List<DocumentedMember> rows = new ArrayList<>();
        int start = 0;
        for (String line : table.split("[;\n]", -1)) {
            if (!line.isBlank()) {
                String[] cells = (line + " | | | ").split("\\|");
                rows.add(row(cells, file.span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return rows;
    }

    private static DocumentedMember row(String[] cells, Span span) {
        String required = cells[2].strip();
        return new DocumentedMember(
                cells[0].strip(),
                Optional.of(cells[1].strip().replace('¦', '|')).filter(type -> !type.isEmpty()),
                required.isEmpty() ? Optional.empty() : Optional.of(required.equals("yes")),
                cells[3].strip(),
                span);
    }

    static String messages(List<Difference> differences) {
        return differences.stream().map(Difference::message).collect(Collectors.joining("\n"));
    }

    static void assertSame(String expected, String actual) {
        assertThat(actual).isEqualTo(expected);
    }
}
