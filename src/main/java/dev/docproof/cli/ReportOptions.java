package dev.docproof.cli;

import dev.docproof.report.ConsoleReport.Detail;
import dev.docproof.report.PageNames;
import dev.docproof.report.Reporter;
import dev.docproof.report.Style;
import dev.docproof.report.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much is said, and which reports are written besides. */
@OptionHeading("Output")
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description =
                    "Also write a report: github, gitlab, html, json, junit, markdown, "
                            + "sarif or tap; - is standard output. May be repeated.")
    private List<ReportFile> files = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what is contradicted, and the summary.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything, what holds included.")
    private boolean verbose;

    @Mixin private ColorOption color;

    private final Map<String, String> environment = System.getenv();

    private final Masks masks;

    ReportOptions(Masks masks) {
        this.masks = masks;
    }

    ColorOption color() {
        return color;
    }

    Style style() {
        return color.style();
    }

    Detail detail() {
        return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    }

    /** The report for people; not there where another takes standard output. */
    interface Console {
        /**
         * @param spare a folder for what has to wait
         */
        Reporter on(Writer out, Path spare);
    }

    /**
     * Begins all reports.
     *
     * @param command whose run it is
     * @param out standard output
     */
    Reports open(String command, Console console, Acceptance acceptance, PrintWriter out)
            throws IOException {
        Transcript transcript = new Transcript(new PageNames(Path.of("")), masks.redactor());
        return new Reports(command, transcript, masks.redactor(), acceptance)
                .begin(open -> openAll(open, console, out));
    }

    private void openAll(List<OpenReport> open, Console console, PrintWriter out)
            throws IOException {
        GithubActions github = new GithubActions(environment);
        if (files.stream().noneMatch(ReportFile::isStandardOutput)) {
            Reporter people = console.on(out, ReportFile.SPARE);
            open.add(
                    new OpenReport(
                            github.isHere() ? github.around(people, out) : people, out::flush));
        }
        files.forEach(file -> open.add(file.open(out)));
        if (github.isHere()) {
            open.addAll(github.summary());
        }
    }
}
