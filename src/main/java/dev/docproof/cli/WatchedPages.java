package dev.docproof.cli;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.input.InputFile;
import dev.docproof.input.KnownFiles;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.setup.PageServers;
import dev.docproof.verify.Rehearsal;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Pages as they were when they were last looked at. */
final class WatchedPages {
    private final PageServers servers;
    private final Supplier<Optional<Rehearsal>> rehearsal;
    private final Map<Path, ReadPage> pages = new LinkedHashMap<>();
    private final Map<Path, List<Verdict>> verdicts = new HashMap<>();
    private List<SubjectRun> runs = List.of();

    WatchedPages(PageServers servers, Supplier<Optional<Rehearsal>> rehearsal) {
        this.servers = servers;
        this.rehearsal = rehearsal;
    }

    /** Reads what is new or changed, and forgets what is gone. */
    void look(List<InputFile> files, Set<Path> changed) throws IOException {
        pages.keySet().retainAll(files.stream().map(InputFile::path).toList());
        Linter linter = new Linter(KnownFiles.of(files)::mayExist);
        for (InputFile file : files) {
            if (changed.contains(file.path()) || !pages.containsKey(file.path())) {
                read(file);
            }
        }
        List<ReadPage> all = List.copyOf(pages.values());
        List<Finding> findings = linter.lint(all);
        List<SubjectRun> seen = new ArrayList<>();
        pages.forEach((path, page) -> seen.add(run(path, page, findings)));
        runs = List.copyOf(seen);
    }

    /** Forgets them all, so that they are looked at again. */
    void forget() {
        pages.clear();
    }

    /** One for each page, in their order. */
    List<SubjectRun> runs() {
        return runs;
    }

    private void read(InputFile file) throws IOException {
        try {
            ReadPage page =
                    new PageReading(file, servers).read(new SourceReader().read(file.path()));
            pages.put(file.path(), page);
            rehearsal.get().ifPresent(own -> verdicts.put(file.path(), verify(page, own)));
        } catch (NoSuchFileException e) {
            pages.remove(file.path());
        }
    }

    private SubjectRun run(Path path, ReadPage page, List<Finding> findings) {
        List<Finding> own =
                findings.stream()
                        .filter(finding -> finding.span().file().equals(page.file()))
                        .toList();
        return new SubjectRun(
                new Subject(page.documented(), own), verdicts.getOrDefault(path, List.of()), 0);
    }

    private static List<Verdict> verify(ReadPage page, Rehearsal rehearsal) {
        return rehearsal.of(page.documented(), page.findings()).verdicts();
    }
}
