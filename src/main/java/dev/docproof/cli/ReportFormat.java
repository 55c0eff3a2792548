package dev.docproof.cli;

import dev.docproof.report.GithubReport;
import dev.docproof.report.GitlabReport;
import dev.docproof.report.JsonReport;
import dev.docproof.report.JunitReport;
import dev.docproof.report.MarkdownReport;
import dev.docproof.report.Reporter;
import dev.docproof.report.SarifReport;
import dev.docproof.report.TapReport;
import dev.docproof.report.html.HtmlReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A format that {@code --report} knows, and how a report of it is begun.
 *
 * @param label as it is named on the command line
 * @param text how it begins on a stream; empty where it is a folder
 */
record ReportFormat(String label, Optional<Text> text) {
    /** All that are one text, by name. */
    private static final List<ReportFormat> TEXTS =
            List.of(
                    of("github", GithubReport::new),
                    of("gitlab", GitlabReport::new),
                    of("json", JsonReport::new),
                    of("junit", JunitReport::new),
                    of("markdown", MarkdownReport::new),
                    of("sarif", out -> new SarifReport(out, DocproofCommand.VERSION)),
                    of("tap", TapReport::new));

    private static final ReportFormat HTML = new ReportFormat("html", Optional.empty());

    /** Starts a report on a stream. */
    interface Text {
        Reporter on(Writer out) throws IOException;
    }

    private static ReportFormat of(String label, Text text) {
        return new ReportFormat(label, Optional.of(text));
    }

    /** Begins a report in a file, whose folder is made where it is missing, or in a folder. */
    OpenReport open(Path path) throws IOException {
        if (text.isEmpty()) {
            return new OpenReport(new HtmlReport(path), () -> {});
        }
        if (path.toAbsolutePath().getParent() != null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
        }
        Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        return new OpenReport(text.get().on(out), out);
    }

    /** Begins a report on a stream that stays open afterwards. */
    OpenReport open(Writer out) throws IOException {
        Text own = text.orElseThrow(() -> new IOException(label + " is a folder, not a text"));
        return new OpenReport(own.on(out), out::flush);
    }

    static Optional<ReportFormat> labelled(String label) {
        return all().filter(format -> format.label().equals(label)).findFirst();
    }

    static String labels() {
        return all().map(ReportFormat::label).sorted().collect(Collectors.joining(", "));
    }

    private static Stream<ReportFormat> all() {
        return Stream.concat(TEXTS.stream(), Stream.of(HTML));
    }
}
