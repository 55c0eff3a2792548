package dev.docproof.cli;

import dev.docproof.input.ContractFiles;
import dev.docproof.setup.CannotRun;
import dev.docproof.verify.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What watched pages are tried on. A stub is made anew whenever a contract is saved. */
final class WatchedTarget implements AutoCloseable {
    private final TargetChoice choice;
    private final Optional<Path> contracts;
    private Optional<OpenTarget> open;

    private WatchedTarget(
            TargetChoice choice, Optional<Path> contracts, Optional<OpenTarget> open) {
        this.choice = choice;
        this.contracts = contracts;
        this.open = open;
    }

    /** One that is up. */
    static WatchedTarget open(TargetChoice choice) throws IOException {
        return new WatchedTarget(choice, choice.contracts(), Optional.of(choice.open()));
    }

    /** For pages that are only read. */
    static WatchedTarget none(TargetChoice choice) {
        return new WatchedTarget(choice, Optional.empty(), Optional.empty());
    }

    /** The contracts as they are now. */
    List<Path> files() throws IOException {
        return contracts.isPresent() ? ContractFiles.in(contracts.get()) : List.of();
    }

    Optional<Rehearsal> rehearsal() {
        return open.map(own -> new Rehearsal(own.target(), own.reset()));
    }

    /**
     * Whether it is another one now.
     *
     * @throws CannotRun where a contract cannot be read; the target stays what it was
     */
    boolean follow(Set<Path> changed) throws IOException {
        if (contracts.isEmpty() || changed.stream().noneMatch(this::isContract)) {
            return false;
        }
        OpenTarget next = choice.open();
        close();
        open = Optional.of(next);
        return true;
    }

    private boolean isContract(Path file) {
        return file.toAbsolutePath().startsWith(contracts.orElseThrow().toAbsolutePath())
                && ContractFiles.mayBeContract(file);
    }

    @Override
    public void close() {
        open.ifPresent(OpenTarget::close);
    }
}
