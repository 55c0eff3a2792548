package dev.docproof.cli;

import dev.docproof.changes.ChangedContracts;
import dev.docproof.changes.ConcernedPages;
import dev.docproof.changes.GitChanges;
import dev.docproof.contract.ContractReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.PageServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** {@code --since}. */
@OptionHeading("In CI")
final class SinceOptions {
    @Option(
            names = "--since",
            paramLabel = "REF",
            description =
                    "Only pages that changed since a commit of git, and pages that "
                            + "document what changed contracts are about.")
    private String ref;

    boolean isGiven() {
        return ref != null;
    }

    /** What a reader of the reports should know of it. */
    Optional<String> remark(int concerned, int all) {
        return isGiven()
                ? Optional.of("%d of %d pages changed since %s".formatted(concerned, all, ref))
                : Optional.empty();
    }

    /** Whether the change concerns a page; any page, where no commit was named. */
    Predicate<PageOperations> concerned() {
        if (!isGiven()) {
            return page -> true;
        }
        try {
            GitChanges changes = GitChanges.since(ref, Path.of("").toAbsolutePath());
            ContractReader contracts = new ContractReader(PageServers.USUAL.origin());
            ConcernedPages concerned =
                    new ConcernedPages(
                            changes.files(), new ChangedContracts(contracts).of(changes));
            return page -> isIn(concerned, page);
        } catch (IOException e) {
            throw cannotSay(e);
        }
    }

    private boolean isIn(ConcernedPages concerned, PageOperations page) {
        try {
            return concerned.contain(page);
        } catch (IOException e) {
            throw cannotSay(e);
        }
    }

    private CannotRun cannotSay(IOException e) {
        return new CannotRun("--since " + ref + ": " + e.getMessage(), e);
    }
}
