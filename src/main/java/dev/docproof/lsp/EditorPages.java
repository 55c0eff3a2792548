package dev.docproof.lsp;

import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor tells and asks of its open pages. */
final class EditorPages implements TextDocumentService {
    private final OpenPages pages;
    private final Consumer<PublishDiagnosticsParams> publisher;
    private final UnaryOperator<String> shown;
    private final QuickFixes fixes;

    EditorPages(
            OpenPages pages,
            UnaryOperator<String> shown,
            Consumer<PublishDiagnosticsParams> publisher) {
        this.pages = pages;
        this.shown = shown;
        this.fixes = new QuickFixes(shown);
        this.publisher = publisher;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        var document = opened.getTextDocument();
        pages.changed(document.getUri(), document.getVersion(), document.getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        String uri = changed.getTextDocument().getUri();
        String text = pages.text(uri);
        for (TextDocumentContentChangeEvent change : changed.getContentChanges()) {
            text = applied(text, change);
        }
        pages.changed(uri, changed.getTextDocument().getVersion(), text);
    }

    /** Whole texts are what was agreed on; an editor that sends parts is understood as well. */
    private static String applied(String text, TextDocumentContentChangeEvent change) {
        Range range = change.getRange();
        if (range == null) {
            return change.getText();
        }
        SourceFile file = new SourceFile("page", text);
        int mark = text.length() - file.text().length();
        int start = mark + Places.offset(file, range.getStart());
        int end = mark + Places.offset(file, range.getEnd());
        return text.substring(0, start) + change.getText() + text.substring(Math.max(start, end));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        String uri = closed.getTextDocument().getUri();
        pages.closed(uri);
        publisher.accept(Diagnostics.none(uri));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        // What is shown is what is typed, saved or not.
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return answer(
                () ->
                        pages.page(asked.getTextDocument().getUri())
                                .map(page -> fixes.of(page, asked.getRange()))
                                .orElse(List.of()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return answer(
                () ->
                        pages.page(asked.getTextDocument().getUri())
                                .flatMap(
                                        page ->
                                                Hovers.at(
                                                        page,
                                                        Places.offset(
                                                                page.page().file(),
                                                                asked.getPosition()),
                                                        shown))
                                .orElse(null));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams asked) {
        return answer(
                () ->
                        pages.page(asked.getTextDocument().getUri())
                                .map(Lenses::of)
                                .orElse(List.of()));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams asked) {
        return answer(
                () -> {
                    SourceFile file =
                            new SourceFile("page", pages.text(asked.getTextDocument().getUri()));
                    int offset = Places.offset(file, asked.getPosition());
                    int start = file.line(file.position(offset).line()).start();
                    return Either.forLeft(Completions.at(file.text().substring(start, offset)));
                });
    }

    /** On the pool that readers share; a failure is this request's alone. */
    private static <T> CompletableFuture<T> answer(Supplier<T> supplier) {
        return CompletableFuture.supplyAsync(supplier);
    }
}
