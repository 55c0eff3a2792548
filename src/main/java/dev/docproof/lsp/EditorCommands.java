package dev.docproof.lsp;

import com.google.gson.JsonPrimitive;
import dev.docproof.operation.RequestExample;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the lenses of a page do. */
final class EditorCommands implements WorkspaceService {
    private final OpenPages pages;
    private final Optional<PageTrial> trial;
    private final Consumer<String> messages;

    /**
     * @param trial empty where no target was named
     * @param messages shown to the user
     */
    EditorCommands(OpenPages pages, Optional<PageTrial> trial, Consumer<String> messages) {
        this.pages = pages;
        this.trial = trial;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams asked) {
        Optional<String> uri = text(asked.getArguments(), 0);
        if (uri.isPresent() && asked.getCommand().equals(Lenses.VERIFY)) {
            verify(uri.get());
        }
        if (uri.isPresent() && asked.getCommand().equals(Lenses.SHOW)) {
            int line =
                    text(asked.getArguments(), 1)
                            .filter(number -> number.matches("\\d{1,9}"))
                            .map(Integer::parseInt)
                            .orElse(0);
            return CompletableFuture.supplyAsync(() -> show(uri.get(), line));
        }
        return CompletableFuture.completedFuture(null);
    }

    private void verify(String uri) {
        if (trial.isPresent()) {
            pages.tried(uri, trial.get());
        } else {
            messages.accept("start docproof lsp with --against to verify pages");
        }
    }

    private Object show(String uri, int line) {
        Optional<RequestExample> request =
                pages.page(uri).stream()
                        .flatMap(page -> page.exchanges().stream())
                        .map(exchange -> exchange.request())
                        .filter(example -> example.span().line() == line + 1)
                        .findFirst();
        String text = request.map(Hovers::request).orElse("there is no request any more");
        messages.accept(text);
        return text;
    }

    private static Optional<String> text(List<Object> arguments, int index) {
        if (arguments == null || index >= arguments.size()) {
            return Optional.empty();
        }
        Object argument = arguments.get(index);
        return argument instanceof JsonPrimitive primitive
                ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams changed) {
        // Options are given on the command line.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
        // Only what is open is looked at.
    }
}
