package dev.docproof.cli;

import dev.docproof.claim.Verdict;
import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.config.Setting;
import dev.docproof.config.Settings;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.report.ConsoleReport;
import dev.docproof.report.Counts;
import dev.docproof.report.Reporter;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Ignored;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    @Parameters(
            paramLabel = "INPUT",
            description = "Pages, contracts or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin private EffortOptions effort;

    @Option(names = "--dry-run", description = "Print what would be sent where, and send nothing.")
    private boolean dry;

    @Mixin private SettingsOptions options;

    @Mixin private BaselineOptions baseline;

    @Mixin private SinceOptions since;

    @Mixin private ShardOptions shards;

    @Mixin private ReportOptions reports;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Configuration configuration = options.read();
        Settings settings = configuration.settings();
        TargetChoice choice = new TargetChoice(configuration, options);
        Selection selection = selection(subjects(configuration));
        if (dry) {
            return new DryRun(spec.commandLine().getOut(), options.redactor())
                    .print(selection.own(), choice.between());
        }
        Optional<SpecificationRun> specification =
                SpecificationRun.against(configuration.against(), settings.judging().levels());
        Ignored ignored = configuration.ignored();
        if (specification.isPresent()) {
            return check(selection, specification.get(), ignored, start);
        }
        Acceptance acceptance = acceptance();
        try (OpenTarget target = choice.open();
                Reports open = open(selection, acceptance)) {
            new Replay(
                            target,
                            settings.judging(),
                            effort,
                            verdict ->
                                    ignored.of(verdict) instanceof Verdict.Contradicted
                                            && !acceptance.mayKnow(verdict),
                            progress())
                    .run(selection, done(selection, ignored, open));
            ignored.unused().forEach(open::remark);
            return end(open, target.label(), selection, start);
        }
    }

    private Selection selection(List<Subject> all) {
        Part part = shards.part(System.getenv());
        List<Subject> concerned = since.of(all, Subject::documented);
        return new Selection(shards.of(concerned, part.shard()), all, concerned.size(), part);
    }

    private Acceptance acceptance() throws IOException {
        return baseline.open("verify", LocalDate.now(ZoneId.systemDefault()));
    }

    private Reports open(Selection selection, Acceptance acceptance) throws IOException {
        Reports open =
                reports.open("verify", this::console, acceptance, spec.commandLine().getOut());
        open.part(selection.part(), selection.concerned());
        since.remark(selection.concerned(), selection.all().size()).ifPresent(open::remark);
        return open;
    }

    private ProgressLine progress() {
        return new ProgressLine(reports.color());
    }

    private Reporter console(Writer out, Path spare) {
        return new ConsoleReport(reports.style(), reports.detail(), out, spare);
    }

    private int check(
            Selection selection, SpecificationRun specification, Ignored ignored, long start)
            throws IOException {
        try (Reports open = open(selection, acceptance())) {
            boolean first = selection.part().shard().index() == 1;
            specification.run(
                    selection.own(), selection.all(), first, done(selection, ignored, open));
            return end(open, specification.label(), selection, start);
        }
    }

    private Consumer<SubjectRun> done(Selection selection, Ignored ignored, Reports open) {
        Map<SourceFile, Integer> order = selection.order();
        return run -> {
            SourceFile page = run.subject().documented().page();
            SubjectRun shown = ignored.of(run).masked(options.redactor());
            open.page(open.transcript().of(shown, order.getOrDefault(page, Integer.MAX_VALUE)));
        };
    }

    private static int end(Reports open, String against, Selection selection, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return exitCode(open.end(Optional.of(against), took), selection);
    }

    private List<Subject> subjects(Configuration configuration) throws IOException {
        PageServers servers = PageServers.of(configuration.settings().inputs());
        Setting<List<String>> docs = configuration.settings().inputs().docs();
        List<Path> named = inputs.isEmpty() ? configuration.paths(docs) : inputs;
        try {
            return new SubjectReader(servers.placeholders(), PageServers.USUAL.origin())
                    .read(InputFiles.find(named));
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty() && docs.isUsual()
                            ? "there is no folder docs here; name the pages: docproof verify PAGE"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }

    /** That there is nothing to try on some of the pages is no failure of the run. */
    private static int exitCode(Counts counts, Selection selection) {
        if (counts.isContradicted()) {
            return ExitCode.CONTRADICTED;
        }
        return counts.isExercised() || !selection.isEverything()
                ? ExitCode.CLEAN
                : ExitCode.NOTHING_EXERCISED;
    }
}
