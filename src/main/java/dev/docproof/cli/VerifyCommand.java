package dev.docproof.cli;

import dev.docproof.claim.Verdict;
import dev.docproof.config.Setting;
import dev.docproof.config.Settings;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.report.ConsoleReport;
import dev.docproof.report.Counts;
import dev.docproof.report.Reporter;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.verify.Ignored;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tries what pages or contracts promise, and says what holds.",
        footer = {
            "",
            "Examples:",
            "  docproof verify",
            "      the pages of docs/ against the contracts of contracts/, through a stub",
            "  docproof verify docs/users --against http://localhost:3000",
            "      some pages against a running server",
            "  docproof verify contracts --against http://localhost:3000",
            "      the contracts against a running server",
            "",
            "Exit codes: 0 nothing contradicted, 1 something contradicted,",
            "2 could not run, 3 nothing was tried."
        })
final class VerifyCommand implements Callable<Integer> {
    /** A page takes some five times the room of its text once it is read. */
    private static final int SHARE_OF_MEMORY = 64;

    /** In bytes. */
    private static final long MOST_AHEAD = 16 << 20;

    private static final int MOST_HANDS = 4;

    @Parameters(
            paramLabel = "INPUT",
            description = "Pages, contracts or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin private EffortOptions effort;

    @Option(names = "--dry-run", description = "Print what would be sent where, and send nothing.")
    private boolean dry;

    @Mixin private SettingsOptions options;

    @Mixin private BaselineOptions baseline;

    @Mixin private SelectionOptions selection;

    @Mixin private ReportOptions reports;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Configuration configuration = options.read();
        try (SubjectFiles files = files(configuration)) {
            return verify(configuration, selection.of(files, System.getenv()), start);
        }
    }

    private int verify(Configuration configuration, Selection selected, long start)
            throws IOException {
        Settings settings = configuration.settings();
        TargetChoice choice = new TargetChoice(configuration, options);
        if (dry) {
            return new DryRun(spec.commandLine().getOut(), options.redactor())
                    .print(selected, choice.between());
        }
        Optional<SpecificationRun> specification =
                SpecificationRun.against(configuration.against(), settings.judging().levels());
        Ignored ignored = configuration.ignored();
        if (specification.isPresent()) {
            return check(selected, specification.get(), ignored, start);
        }
        Acceptance acceptance = acceptance();
        try (OpenTarget target = choice.open();
                Reports open = open(selected, acceptance)) {
            new Replay(
                            target,
                            settings.judging(),
                            effort,
                            verdict ->
                                    ignored.of(verdict) instanceof Verdict.Contradicted
                                            && !acceptance.mayKnow(verdict),
                            progress())
                    .run(selected, new Teller(selected, ignored, options.redactor(), open));
            ignored.unused().forEach(open::remark);
            return end(open, target.label(), selected, start);
        }
    }

    private Acceptance acceptance() throws IOException {
        return baseline.open("verify", LocalDate.now(ZoneId.systemDefault()));
    }

    private Reports open(Selection selected, Acceptance acceptance) throws IOException {
        Reports open =
                reports.open("verify", this::console, acceptance, spec.commandLine().getOut());
        open.part(selected.part(), selected.concerned());
        selection.remark(selected).ifPresent(open::remark);
        return open;
    }

    private ProgressLine progress() {
        return new ProgressLine(reports.color());
    }

    private Reporter console(Writer out, Path spare) {
        return new ConsoleReport(reports.style(), reports.detail(), out, spare);
    }

    private int check(
            Selection selected, SpecificationRun specification, Ignored ignored, long start)
            throws IOException {
        try (Reports open = open(selected, acceptance())) {
            boolean first = selected.part().shard().index() == 1;
            specification.run(first, new Teller(selected, ignored, options.redactor(), open));
            return end(open, specification.label(), selected, start);
        }
    }

    private static int end(Reports open, String against, Selection selected, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return exitCode(open.end(Optional.of(against), took), selected);
    }

    private SubjectFiles files(Configuration configuration) throws IOException {
        PageServers servers = PageServers.of(configuration.settings().inputs());
        Setting<List<String>> docs = configuration.settings().inputs().docs();
        List<Path> named = inputs.isEmpty() ? configuration.paths(docs) : inputs;
        try {
            Runtime machine = Runtime.getRuntime();
            return SubjectFiles.of(
                    new SubjectReader(servers.placeholders(), PageServers.USUAL.origin()),
                    InputFiles.find(named),
                    Math.min(machine.maxMemory() / SHARE_OF_MEMORY, MOST_AHEAD),
                    Math.max(1, Math.min(machine.availableProcessors() - 1, MOST_HANDS)));
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty() && docs.isUsual()
                            ? "there is no folder docs here; name the pages: docproof verify PAGE"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }

    /** That there is nothing to try on some of the pages is no failure of the run. */
    private static int exitCode(Counts counts, Selection selected) {
        if (counts.isContradicted()) {
            return ExitCode.CONTRADICTED;
        }
        return counts.isExercised() || !selected.isEverything()
                ? ExitCode.CLEAN
                : ExitCode.NOTHING_EXERCISED;
    }
}
