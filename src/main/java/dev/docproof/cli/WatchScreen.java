package dev.docproof.cli;

import dev.docproof.redact.Redactor;
import dev.docproof.report.ConsoleReport.Detail;
import dev.docproof.report.WatchReport;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Where a watcher looks: a terminal is redrawn in place, anything else gets lines. */
final class WatchScreen {
    private static final String HOME_AND_CLEAR = "\u001B[H\u001B[2J\u001B[3J";

    private final PrintWriter out;
    private final ColorOption color;
    private final Redactor redactor;

    WatchScreen(PrintWriter out, ColorOption color, Redactor redactor) {
        this.out = out;
        this.color = color;
        this.redactor = redactor;
    }

    /** On a terminal all pages; elsewhere those that changed. */
    void show(WatchedPages pages, Set<Path> changed) throws IOException {
        boolean terminal = color.isTerminal();
        List<SubjectRun> shown =
                pages.runs().stream()
                        .filter(run -> terminal || changed.isEmpty() || isOf(run, changed))
                        .toList();
        if (terminal) {
            out.print(HOME_AND_CLEAR);
        }
        Run run = new Run("themselves", List.of(), shown, Duration.ZERO);
        new WatchReport(color.style(), Detail.NORMAL, redactor).write(run, out);
        out.flush();
    }

    private static boolean isOf(SubjectRun run, Set<Path> changed) {
        String name = run.subject().documented().page().name();
        return changed.stream().anyMatch(path -> path.toString().replace('\\', '/').equals(name));
    }
}
