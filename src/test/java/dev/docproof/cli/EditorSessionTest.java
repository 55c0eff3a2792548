package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session as an editor has it, with a process of its own over standard input and output. */
class EditorSessionTest {
    private static final String URI = "file:///docs/bands.md";
    private static final TextDocumentIdentifier PAGE = new TextDocumentIdentifier(URI);

    private static final String TEXT =
            """
            # Show a band \uD83D\uDE00

            `GET /bands`

            ```bash
            curl http://localhost:3000/bands?id=7
            ```

            ```json
            {"id": "7"}
            ```

            | Status | Meaning |
            |---|---|
            | 200 | Found |

            """;

    private CannedServer bands;
    private Process process;
    private LanguageServer server;
    private final Client client = new Client();

    @BeforeEach
    void startTheProcess() throws Exception {
        bands =
                new CannedServer(
                        """
                        [{"request": "GET /bands?id=7", "status": 200, "type": "application/json", "body": {"id": 7}}]
                        """);
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "lsp",
                                "--stdio",
                                "--against",
                                bands.url())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var launcher =
                LSPLauncher.createClientLauncher(
                        client, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        Future<Void> unused = launcher.startListening();
    }

    @AfterEach
    void stopTheProcess() {
        process.destroyForcibly();
        bands.close();
    }

    @Test
    void an_editor_is_served_from_its_first_word_to_its_last() throws Exception {
        InitializeResult can = get(server.initialize(new InitializeParams()));
        assertThat(can.getCapabilities().getHoverProvider().getLeft()).isTrue();
        open(TEXT);
        assertThat(client.codes(1)).containsExactly("curl-unquoted-glob");

        CodeAction action = fixes(5).get(0);
        assertThat(action.getTitle()).isEqualTo("put the URL in quotes");
        TextEdit edit = action.getEdit().getChanges().get(URI).get(0);
        assertThat(edit.getNewText()).isEqualTo("\"http://localhost:3000/bands?id=7\"");
        assertThat(edit.getRange()).isEqualTo(range(5, 5, 37));

        String fixed = TEXT.replace("http://localhost:3000/bands?id=7", edit.getNewText());
        change(2, fixed);
        assertThat(client.codes(2)).isEmpty();

        assertThat(hover(5, 3))
                .contains("**what is sent**", "GET /bands?id=7 HTTP/1.1", "it was not tried");
        assertThat(titles()).containsExactly("verify", "show request");
        execute("docproof.showRequest", 5);
        assertThat(client.messages.poll(10, TimeUnit.SECONDS)).startsWith("GET /bands?id=7");

        execute("docproof.verify", 5);
        assertThat(client.codes(2)).containsExactly("type-differs");
        assertThat(hover(5, 3)).contains("contradicted", "HTTP/1.1 200", "{\"id\":7}");
        assertThat(hover(14, 3)).contains("**GET /bands 200**", "confirmed");
        TextEdit renewed = fixes(9).get(0).getEdit().getChanges().get(URI).get(0);
        assertThat(renewed.getNewText()).isEqualTo("7");
        assertThat(renewed.getRange()).isEqualTo(range(9, 7, 10));

        change(3, fixed + "<!-- docproof: ");
        assertThat(completions(16, 15)).contains("skip", "status", "capture");

        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(PAGE));
        get(server.shutdown());
        server.exit();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void a_lens_tries_the_example_under_it_and_no_other() throws Exception {
        get(server.initialize(new InitializeParams()));
        open(
                """
                # Bands

                ```bash
                curl "http://localhost:3000/bands?id=7"
                ```

                ```json
                {"id": "7"}
                ```

                ```bash
                curl "http://localhost:3000/bands?id=8"
                ```

                ```json
                {"id": 8}
                ```
                """);
        assertThat(client.codes(1)).isEmpty();

        execute("docproof.verify", 3);
        assertThat(client.codes(1)).containsExactly("type-differs");
        assertThat(hover(3, 3)).contains("contradicted");
        assertThat(hover(11, 3)).contains("it was not tried");

        execute("docproof.verify", 11);
        assertThat(client.codes(1)).containsExactly("type-differs", "status-differs");
        assertThat(hover(3, 3)).contains("contradicted");

        execute("docproof.verify", 0);
        assertThat(client.messages.poll(60, TimeUnit.SECONDS))
                .isEqualTo("there is no request any more");
    }

    @Test
    void comments_are_completed_in_markdown_and_in_mdx() throws Exception {
        get(server.initialize(new InitializeParams()));
        open("<\n<!-- doc\n<!-- docproof: \n{/* docproof: st\n<!-- docproof: skip -->\n{\n");

        assertThat(completions(0, 1)).containsExactly("<!-- docproof: -->");
        assertThat(completions(1, 8)).containsExactly("docproof:");
        assertThat(completions(2, 15)).contains("skip", "reason", "setup", "id");
        assertThat(completions(3, 16)).contains("status", "partial", "any", "capture");
        assertThat(completions(4, 24)).isEmpty();
        assertThat(completions(5, 1)).containsExactly("{/* docproof: */}");
    }

    @Test
    void no_text_brings_it_down() throws Exception {
        get(server.initialize(new InitializeParams()));
        int version = 1;
        open("");
        for (String text :
                List.of(
                        ">".repeat(20_000),
                        "```bash\ncurl '" + "\\".repeat(999),
                        "```json\n" + "[".repeat(50_000),
                        "| a |\n|-|\n" + "|".repeat(5_000),
                        "\uD83D\uD83D\r\r\n\u0000\uFEFF<!-- docproof:")) {
            change(++version, text);
            hover(99_999, 99_999);
            titles();
            completions(0, 99_999);
            // Where there is nothing to fix, asking for the first fix is refused; that is all.
            Throwable unused = catchThrowable(() -> fixes(1));
        }
        change(++version, TEXT);
        assertThat(client.codes(version)).containsExactly("curl-unquoted-glob");
    }

    private void open(String text) {
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(URI, "markdown", 1, text)));
    }

    private void change(int version, String text) {
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(URI, version),
                                List.of(new TextDocumentContentChangeEvent(text))));
    }

    private List<CodeAction> fixes(int line) throws Exception {
        return get(
                        server.getTextDocumentService()
                                .codeAction(
                                        new CodeActionParams(
                                                PAGE,
                                                range(line, 0, 1),
                                                new CodeActionContext(List.of()))))
                .stream()
                .map(either -> either.getRight())
                .toList();
    }

    private String hover(int line, int character) throws Exception {
        return Optional.ofNullable(
                        get(
                                server.getTextDocumentService()
                                        .hover(
                                                new HoverParams(
                                                        PAGE, new Position(line, character)))))
                .map(hover -> hover.getContents().getRight().getValue())
                .orElse("");
    }

    private List<String> titles() throws Exception {
        return get(server.getTextDocumentService().codeLens(new CodeLensParams(PAGE))).stream()
                .map(lens -> lens.getCommand().getTitle())
                .toList();
    }

    private List<String> completions(int line, int character) throws Exception {
        return get(
                        server.getTextDocumentService()
                                .completion(
                                        new CompletionParams(PAGE, new Position(line, character))))
                .getLeft()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private void execute(String command, int line) throws Exception {
        get(
                server.getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams(command, List.of(URI, line))));
    }

    private static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    /** Remembers what it is told. */
    private static final class Client implements LanguageClient {
        private final BlockingQueue<PublishDiagnosticsParams> published =
                new LinkedBlockingQueue<>();
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        /** The rules that are found in that version of the page. */
        List<String> codes(int version) throws InterruptedException {
            while (true) {
                PublishDiagnosticsParams next = published.poll(60, TimeUnit.SECONDS);
                assertThat(next).as("diagnostics of version " + version).isNotNull();
                if (next.getVersion() != null && next.getVersion() == version) {
                    return next.getDiagnostics().stream()
                            .map(diagnostic -> diagnostic.getCode().getLeft())
                            .toList();
                }
            }
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void showMessage(MessageParams message) {
            messages.add(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(
                ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // Nobody reads the log here.
        }

        @Override
        public void telemetryEvent(Object event) {
            // There is none.
        }
    }
}
