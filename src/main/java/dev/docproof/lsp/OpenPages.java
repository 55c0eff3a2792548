package dev.docproof.lsp;

import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.RequestExample;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** The pages that an editor has open. Reading waits until the typing pauses. */
final class OpenPages {
    private static final long PAUSE_MILLIS = 150;

    private final PageReader reader;
    private final Linter linter;
    private final ScheduledExecutorService worker;
    private final Consumer<OpenPage> published;
    private final Consumer<String> problems;
    private final Map<String, Text> texts = new ConcurrentHashMap<>();
    private final Map<String, OpenPage> pages = new ConcurrentHashMap<>();

    /** What an editor last sent. */
    private record Text(int version, String content) {}

    /**
     * @param worker one thread, so that pages are read in the order they change
     * @param published told of every page that was read or tried
     * @param problems told of what went wrong, for a log
     */
    OpenPages(
            PageReader reader,
            Linter linter,
            ScheduledExecutorService worker,
            Consumer<OpenPage> published,
            Consumer<String> problems) {
        this.reader = reader;
        this.linter = linter;
        this.worker = worker;
        this.published = published;
        this.problems = problems;
    }

    void changed(String uri, int version, String content) {
        texts.put(uri, new Text(version, content));
        // What goes wrong is told by the work itself; nobody waits for it.
        ScheduledFuture<?> unused =
                worker.schedule(
                        () -> guarded(() -> refresh(uri, version)),
                        PAUSE_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    String text(String uri) {
        return Optional.ofNullable(texts.get(uri)).map(Text::content).orElse("");
    }

    void closed(String uri) {
        texts.remove(uri);
        pages.remove(uri);
    }

    /** The page as it is now, even where the typing has not paused yet. */
    Optional<OpenPage> page(String uri) {
        Text text = texts.get(uri);
        OpenPage known = pages.get(uri);
        if (text == null || known != null && known.version() == text.version()) {
            return Optional.ofNullable(text == null ? null : known);
        }
        OpenPage page = read(uri, text);
        pages.put(uri, page);
        return Optional.of(page);
    }

    /**
     * Tries one example of a page, and tells of it.
     *
     * @param which finds it in the page as it is by then
     */
    void tried(String uri, Function<OpenPage, Optional<RequestExample>> which, PageTrial trial) {
        worker.execute(
                () ->
                        guarded(
                                () ->
                                        page(uri)
                                                .ifPresent(
                                                        page ->
                                                                tried(
                                                                        page,
                                                                        which.apply(page),
                                                                        trial))));
    }

    private void tried(OpenPage page, Optional<RequestExample> request, PageTrial trial) {
        if (request.isEmpty()) {
            throw new IllegalStateException(EditorCommands.GONE);
        }
        publish(page.tried(run(trial, page, request.get())));
    }

    /** Only the newest text is worth reading. */
    private void refresh(String uri, int version) {
        Text text = texts.get(uri);
        if (text != null && text.version() == version) {
            page(uri).ifPresent(published);
        }
    }

    private void publish(OpenPage tried) {
        Text text = texts.get(tried.uri());
        if (text != null && text.version() == tried.version()) {
            pages.put(tried.uri(), tried);
            published.accept(tried);
        }
    }

    private static SubjectRun run(PageTrial trial, OpenPage page, RequestExample request) {
        try {
            return trial.run(page.page(), request.span());
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private OpenPage read(String uri, Text text) {
        SourceFile file = new SourceFile(name(uri), text.content());
        ReadPage page = reader.read(file);
        return new OpenPage(uri, text.version(), page, linter.page(page), Optional.empty());
    }

    private static String name(String uri) {
        try {
            URI parsed = new URI(uri);
            return "file".equals(parsed.getScheme())
                    ? Path.of(parsed).toString().replace('\\', '/')
                    : uri;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return uri;
        }
    }

    /** An editor must not lose its server over one page. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
    }
}
