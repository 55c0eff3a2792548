package dev.docproof.changes;

import dev.docproof.operation.Exchange;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.RequestExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which pages a change concerns: those that changed, those that name a file that did, and those
 * that document what a changed contract is about. Rather one too many than one too few.
 */
public final class ConcernedPages {
    private static final Pattern PAGE = Pattern.compile("(?i)\\.(md|markdown|mdx)$");

    private final Set<Path> changed;
    private final Set<String> fileNames;
    private final List<RequestExample> requests;

    /**
     * @param changed by their real paths
     * @param contracts the exchanges of changed contracts, as they were and as they are
     */
    public ConcernedPages(Set<Path> changed, List<Exchange> contracts) {
        this.changed = Set.copyOf(changed);
        this.fileNames =
                changed.stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !PAGE.matcher(name).find())
                        .collect(Collectors.toUnmodifiableSet());
        this.requests = contracts.stream().map(Exchange::request).toList();
    }

    public boolean contain(PageOperations page) throws IOException {
        return isChanged(page) || namesChangedFile(page) || documentsContract(page);
    }

    private boolean isChanged(PageOperations page) throws IOException {
        return changed.contains(Path.of(page.page().name()).toRealPath());
    }

    /** A body in a file beside the page is as good as written on it. */
    private boolean namesChangedFile(PageOperations page) {
        return fileNames.stream().anyMatch(page.page().text()::contains);
    }

    private boolean documentsContract(PageOperations page) {
        return requests.stream().anyMatch(request -> documents(page, request));
    }

    private static boolean documents(PageOperations page, RequestExample contract) {
        return page.operations().stream()
                        .anyMatch(own -> own.fit(contract.method(), contract.target()) > 0)
                || page.unowned().stream()
                        .map(Exchange::request)
                        .anyMatch(shown -> isAlike(shown, contract));
    }

    private static boolean isAlike(RequestExample shown, RequestExample contract) {
        return shown.method().equals(contract.method()) && shown.path().endsWith(contract.path());
    }
}
