package dev.docproof.lsp;

import com.google.gson.JsonPrimitive;
import dev.docproof.operation.Exchange;
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
    static final String GONE = "there is no request any more";

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
            verify(uri.get(), line(asked));
        }
        if (uri.isPresent() && asked.getCommand().equals(Lenses.SHOW)) {
            return CompletableFuture.supplyAsync(() -> show(uri.get(), line(asked)));
        }
        return CompletableFuture.completedFuture(null);
    }

    private static int line(ExecuteCommandParams asked) {
        return text(asked.getArguments(), 1)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void verify(String uri, int line) {
        if (trial.isPresent()) {
            pages.tried(uri, page -> request(page, line), trial.get());
        } else {
            messages.accept("start docproof lsp with --against to verify examples");
        }
    }

    private Object show(String uri, int line) {
        String text =
                pages.page(uri)
                        .flatMap(page -> request(page, line))
                        .map(Hovers::request)
                        .orElse(GONE);
        messages.accept(text);
        return text;
    }

    private static Optional<RequestExample> request(OpenPage page, int line) {
        return page.exchanges().stream()
                .map(Exchange::request)
                .filter(example -> example.span().line() == line + 1)
                .findFirst();
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
