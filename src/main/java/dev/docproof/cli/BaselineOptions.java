package dev.docproof.cli;

import dev.docproof.baseline.Baseline;
import dev.docproof.baseline.BaselineReader;
import dev.docproof.finding.Reading;
import dev.docproof.input.SourceReader;
import dev.docproof.report.FindingText;
import dev.docproof.setup.CannotRun;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --baseline} and {@code --write-baseline}. */
@OptionHeading("In CI")
final class BaselineOptions {
    private static final Path USUAL = Path.of("docproof-baseline.json");

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Do not count what this file knows; let its stale entries fail.")
    private Path file;

    @Option(
            names = "--write-baseline",
            description =
                    "Write all that is found to the baseline, "
                            + "docproof-baseline.json where none is named.")
    private boolean write;

    /**
     * @param command whose run it is
     */
    Acceptance open(String command, LocalDate today) throws IOException {
        if (file == null && !write) {
            return Acceptance.nothing();
        }
        Path path = file == null ? USUAL : file;
        Baseline baseline = read(path);
        return write
                ? Acceptance.writing(path, baseline, command)
                : Acceptance.of(baseline, command, today);
    }

    private Baseline read(Path path) throws IOException {
        if (!Files.exists(path)) {
            if (write) {
                return Baseline.empty(path.toString());
            }
            throw new CannotRun("there is no baseline " + path + "; --write-baseline makes one");
        }
        Reading<SourceFile> source = new SourceReader().read(path);
        Reading<Baseline> read = source.flatMap(new BaselineReader()::read);
        Optional<Baseline> baseline = read.value();
        return baseline.orElseThrow(
                () ->
                        new CannotRun(
                                "the baseline cannot be read\n"
                                        + FindingText.plain(read.findings()).strip()));
    }
}
