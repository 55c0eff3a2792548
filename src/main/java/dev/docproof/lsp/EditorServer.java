package dev.docproof.lsp;

import dev.docproof.lint.Linter;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: one editor, from its first message to its last. */
public final class EditorServer implements LanguageServer {
    private final EditorPages documents;
    private final EditorCommands workspace;
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(EditorServer::daemon);
    private volatile boolean shutDown;

    /**
     * @param trial what tries pages; without it they are only read
     * @param shown takes what must not be shown out of a text
     */
    public EditorServer(
            PageReader reader,
            Linter linter,
            Optional<PageTrial> trial,
            UnaryOperator<String> shown) {
        OpenPages pages =
                new OpenPages(
                        reader,
                        linter,
                        worker,
                        page ->
                                toClient(
                                        one -> one.publishDiagnostics(Diagnostics.of(page, shown))),
                        problem -> message(MessageType.Error, shown.apply(problem)));
        this.documents =
                new EditorPages(
                        pages, shown, none -> toClient(one -> one.publishDiagnostics(none)));
        this.workspace =
                new EditorCommands(
                        pages, trial, words -> message(MessageType.Info, shown.apply(words)));
    }

    /**
     * Serves until the editor goes.
     *
     * @return 0 where it said good-bye first, 1 where it did not
     */
    public int serve(InputStream in, OutputStream out) {
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(this, in, out);
        client.complete(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        // A thread of its own: on two cores the common pool has one, and that answers the editor.
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(
                        () -> await(listening), waiting -> daemon(waiting).start());
        CompletableFuture.anyOf(ended, exit).join();
        worker.shutdownNow();
        return shutDown ? 0 : 1;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setHoverProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setCompletionProvider(new CompletionOptions(false, List.of(":")));
        can.setExecuteCommandProvider(
                new ExecuteCommandOptions(List.of(Lenses.VERIFY, Lenses.SHOW)));
        return CompletableFuture.completedFuture(
                new InitializeResult(can, new ServerInfo("docproof")));
    }

    @Override
    public void setTrace(SetTraceParams asked) {
        // There is nothing to trace.
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        exit.complete(0);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    private void message(MessageType type, String words) {
        toClient(one -> one.showMessage(new MessageParams(type, words)));
    }

    private void toClient(Consumer<LanguageClient> telling) {
        // The future of the client is complete before the first word is told.
        CompletableFuture<Void> unused = client.thenAccept(telling);
    }

    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The connection to the editor broke", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "docproof-pages");
        thread.setDaemon(true);
        return thread;
    }
}
