package dev.docproof.bench;

import dev.docproof.curl.CurlReader;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Reading;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.shape.Difference;
import dev.docproof.shape.Expectation;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one page, one command, one body and one comparison take, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmarks {
    private static final String COMMAND =
            """
            curl -sS -X PUT 'http://localhost:3000/users?id=1' \\
              -H "Content-Type: application/json" -u ada:lovelace \\
              -d '{"lastName": "Byron", "firstName": "Ada", "email": "ada@example.com"}'
            """;

    private SourceFile page;
    private Slice command;
    private Slice body;
    private Slice sketch;
    private JsonValue answer;
    private Expectation expectation;
    private final MarkdownReader markdown = new MarkdownReader();
    private final CurlReader curl = new CurlReader(Placeholders.none(), Attachments.none());
    private final OperationReader operations =
            new OperationReader(Placeholders.none(), own -> Attachments.none());

    @Setup
    public void read() throws IOException {
        String text = Files.readString(Path.of("docs/users/replace-user.md"));
        page = new SourceFile("replace-user.md", text);
        command = slice("command.sh", COMMAND);
        body = slice("body.json", list(100, "\"id\": %d, \"name\": \"Ada\", \"tags\": [\"a\", 1.5]"));
        sketch = slice("sketch.json", "{id: <id>, 'name': \"Ada\", // a comment\n \"tags\": [...],}");
        answer = JsonReader.strict(body).value().orElseThrow();
        JsonValue shown = JsonReader.tolerant(body).value().orElseThrow();
        expectation = new Expectation(Optional.of(shown), List.of(), shown.span());
    }

    private static String list(int items, String members) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < items; i++) {
            list.append(i == 0 ? "" : ", ").append('{').append(members.formatted(i)).append('}');
        }
        return list.append(']').toString();
    }

    private static Slice slice(String name, String text) {
        return Slice.of(new SourceFile(name, text));
    }

    /** Blocks, running text and tables of a page of 4 KB. */
    @Benchmark
    public Reading<?> markdownOfOnePage() {
        return markdown.read(page);
    }

    /** The same, and the operations, tables and examples that it documents. */
    @Benchmark
    public Reading<?> operationsOfOnePage() {
        return markdown.read(page).flatMap(operations::read);
    }

    @Benchmark
    public Reading<?> oneCommand() {
        return curl.read(command);
    }

    /** 100 objects, 5 KB. */
    @Benchmark
    public Reading<?> strictJson() {
        return JsonReader.strict(body);
    }

    /** What documentation writes in place of JSON. */
    @Benchmark
    public Reading<?> tolerantJson() {
        return JsonReader.tolerant(sketch);
    }

    /** An answer of 100 objects against an example of 100. */
    @Benchmark
    public List<Difference> shapes() {
        return expectation.differences(answer);
    }
}
