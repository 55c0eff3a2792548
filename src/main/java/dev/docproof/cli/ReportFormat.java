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
                    new ReportFormat("json", Optional.of(JsonReport::new)),
                    of("junit", JunitReport::new),
                    of("markdown", MarkdownReport::new),
                    of("sarif", out -> new SarifReport(out, DocproofCommand.VERSION)),
                    of("tap", TapReport::new));

    private static final ReportFormat HTML = new ReportFormat("html", Optional.empty());

    /** Starts a report on a stream. */
    interface Text {
        /**
         * @param spare a folder for what has to wait
         */
        Reporter on(Writer out, Path spare) throws IOException;
    }

    /** One that has nothing to keep. */
    private interface Plain {
        Reporter on(Writer out) throws IOException;
    }

    private static ReportFormat of(String label, Plain text) {
        return new ReportFormat(label, Optional.of((out, spare) -> text.on(out)));
    }

    /** Begins a report in a file, whose folder is made where it is missing, or in a folder. */
    OpenReport open(Path path) throws IOException {
        if (text.isEmpty()) {
            return new OpenReport(new HtmlReport(path), () -> {});
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("it is a folder");
        }
        Files.createDirectories(folder);
        Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        return new OpenReport(text.get().on(out, folder), out);
    }

    /** Begins a report on a stream that stays open afterwards. */
    OpenReport open(Writer out, Path spare) throws IOException {
        Text own = text.orElseThrow(() -> new IOException(label + " is a folder, not a text"));
        return new OpenReport(own.on(out, spare), out::flush);
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
