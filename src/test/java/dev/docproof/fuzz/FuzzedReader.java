package dev.docproof.fuzz;

import dev.docproof.annotation.AnnotationReader;
import dev.docproof.annotation.TestBlockReader;
import dev.docproof.config.SettingsReader;
import dev.docproof.contract.Attachments;
import dev.docproof.contract.ContractReader;
import dev.docproof.curl.CurlCommand;
import dev.docproof.curl.CurlReader;
import dev.docproof.curl.CurlText;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.markdown.Comment;
import dev.docproof.operation.OperationReader;
import dev.docproof.report.FindingText;
import dev.docproof.shape.Expectation;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reader of something that others wrote, and what holds of it whatever they wrote: it ends, it
 * does not throw, and what it has to say can be shown.
 */
enum FuzzedReader {
    MARKDOWN(inText(FuzzedReader::page)),
    TABLES(inText(text -> page("# PUT /a/{id}\n\n" + text))),
    CURL(inText(text -> commands("curl " + text))),
    SHELL(inText(FuzzedReader::commands)),
    JSON(inText(FuzzedReader::json)),
    MESSAGES(inText(text -> page("# A\n\n```http\n" + text + "\n```\n"))),
    ANSWERS(new FuzzedAnswers()),
    CONTRACTS(inText(FuzzedReader::contracts)),
    CONFIGURATION(inText(FuzzedReader::configuration)),
    ANNOTATIONS(inText(FuzzedReader::annotations));

    // They keep nothing; the type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<byte[]> target;

    FuzzedReader(Consumer<byte[]> target) {
        this.target = target;
    }

    /** What its file of kept inputs is called. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    void read(byte[] input) {
        target.accept(input);
    }

    private static Consumer<byte[]> inText(Consumer<String> reader) {
        return input -> reader.accept(new String(input, StandardCharsets.UTF_8));
    }

    private static void page(String text) {
        OperationReader operations =
                new OperationReader(
                        Placeholders.none(), page -> dev.docproof.source.Attachments.none());
        ReadPage page = ReadPage.read(Reading.of(new SourceFile("page.md", text)), operations);
        shown(new Linter(name -> false).lint(List.of(page)));
    }

    /** A command that is printed for a request can be read like any other. */
    private static void commands(String text) {
        Reading<List<CurlCommand>> read = script(text);
        shown(read.findings());
        read.value().orElse(List.of()).stream()
                .flatMap(command -> command.requests().stream())
                .map(CurlText::of)
                .forEach(FuzzedReader::script);
    }

    private static Reading<List<CurlCommand>> script(String text) {
        return new CurlReader(Placeholders.none(), dev.docproof.source.Attachments.none())
                .read(Slice.of(new SourceFile("page.md", text)));
    }

    /** What is JSON is the same however it is read, printed again, and held against itself. */
    private static void json(String text) {
        SourceFile file = new SourceFile("a.json", text);
        Reading<JsonValue> strict = JsonReader.strict(Slice.of(file));
        Reading<JsonValue> tolerant = JsonReader.tolerant(Slice.of(file));
        shown(strict.findings());
        shown(tolerant.findings());
        shown(JsonReader.documents(Slice.of(file)).findings());
        tolerant.value().ifPresent(value -> example(value, file).compared(value));
        strict.value().ifPresent(value -> json(value, tolerant.value(), file));
    }

    private static void json(JsonValue value, Optional<JsonValue> tolerant, SourceFile file) {
        String once = JsonText.compact(value);
        if (!once.contains("\"...\"") && !once.contains("\"\u2026\"")) {
            // Dots stand for what a page leaves out, also where they are valid JSON.
            same(tolerant, value);
        }
        Slice printed = Slice.of(new SourceFile("b.json", once));
        same(JsonReader.strict(printed).value().map(JsonText::compact), once);
        same(Optional.of(example(value, file).differences(value)), List.of());
        same(Optional.of(example(value, file).strictDifferences(value).differences()), List.of());
    }

    private static Expectation example(JsonValue value, SourceFile file) {
        return new Expectation(Optional.of(value), List.of(), file.all());
    }

    private static <T> void same(Optional<T> one, T other) {
        if (!one.equals(Optional.of(other))) {
            throw new AssertionError(one + " is not " + other);
        }
    }

    private static void contracts(String text) {
        SourceFile file = new SourceFile("c.yml", text);
        ContractReader.looksLikeContract(file);
        ContractReader reader = new ContractReader(new Origin("http", "localhost", 80));
        shown(reader.read(file, Attachments.none()).findings());
    }

    private static void configuration(String text) {
        SettingsReader reader = new SettingsReader(name -> Optional.of("value"));
        shown(reader.read(new SourceFile("docproof.yml", text)).findings());
    }

    private static void annotations(String text) {
        SourceFile file = new SourceFile("page.md", text);
        AnnotationReader.read(new Comment(Slice.of(file), file.all()))
                .ifPresent(read -> shown(read.findings()));
        shown(TestBlockReader.read(Slice.of(file)).findings());
        page("<!-- " + text + " -->\n```bash\ncurl http://localhost/a\n```\n");
    }

    private static void shown(List<Finding> findings) {
        FindingText.plain(findings);
    }
}
