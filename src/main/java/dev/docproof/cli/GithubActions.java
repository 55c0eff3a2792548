package dev.docproof.cli;

import dev.docproof.report.GithubReport;
import dev.docproof.report.MarkdownReport;
import dev.docproof.report.PageReport;
import dev.docproof.report.Reporter;
import dev.docproof.report.Summary;
import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a step of GitHub Actions shows without being asked: annotations and a job summary. */
final class GithubActions {
    private final Map<String, String> environment;

    GithubActions(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean isHere() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The console's report with the annotations after it. */
    Reporter around(Reporter console, PrintWriter out) {
        return new Fenced(console, out);
    }

    /** Between this and its end the runner takes no line for a command, whatever pages say. */
    Fence fence(PrintWriter out) {
        return isHere() ? Fence.open(out) : () -> {};
    }

    /** Keeps the runner from taking what pages say for commands. */
    interface Fence {
        void end();

        private static Fence open(PrintWriter out) {
            String token = UUID.randomUUID().toString();
            out.append("::stop-commands::").append(token).append('\n');
            return () -> {
                out.append("::").append(token).append("::\n");
                out.flush();
            };
        }
    }

    /** The summary of the job; none where the runner names no file for it. */
    List<OpenReport> summary() {
        String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            Writer out =
                    Files.newBufferedWriter(
                            Path.of(file),
                            StandardCharsets.UTF_8,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
            return List.of(new OpenReport(new MarkdownReport(out), out));
        } catch (IOException e) {
            throw CannotRun.because("cannot write the job summary", e);
        }
    }

    /**
     * The runner takes every line that looks like a command for one. What pages and servers say is
     * printed where it does not.
     */
    private static final class Fenced implements Reporter {
        private final Reporter console;
        private final GithubReport annotations;
        private final Fence fence;

        Fenced(Reporter console, PrintWriter out) {
            this.console = console;
            this.annotations = new GithubReport(out);
            this.fence = Fence.open(out);
        }

        @Override
        public void page(PageReport page) throws IOException {
            console.page(page);
            annotations.page(page);
        }

        @Override
        public void end(Summary summary) throws IOException {
            console.end(summary);
            fence.end();
            annotations.end(summary);
        }
    }
}
