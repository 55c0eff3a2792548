package dev.docproof.cli;

import dev.docproof.claim.Judge;
import dev.docproof.finding.Level;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.report.ConsoleReport;
import dev.docproof.report.ConsoleReport.Detail;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Passes;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.Run;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
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
    @Parameters(
            paramLabel = "INPUT",
            description = "Pages, contracts or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "TARGET",
            defaultValue = "contracts",
            description = {
                "A folder of contracts, an OpenAPI file, or the URL of a server",
                "(default: contracts)."
            })
    private String against;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {
                "What the pages call the server; requests to it go to the target instead.",
                "May be repeated. Known without it: http://localhost:3000, {server_url}."
            })
    private List<String> servers = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description = "Also write a report: json=FILE. May be repeated.")
    private List<ReportFile> reports = new ArrayList<>();

    @Option(
            names = "--strict",
            description = "Compare values too, and let what no page mentions be an error.")
    private boolean strict;

    @Option(
            names = "--probes",
            paramLabel = "auto|on|off",
            defaultValue = "auto",
            description = {
                "Whether error rows and tables are tried with requests of our own;",
                "auto (default): on a stub and on this machine."
            })
    private Probes probes;

    @Option(
            names = "--max-probes",
            paramLabel = "N",
            defaultValue = "12",
            description = "Probes for one operation at most (default: 12).")
    private int maxProbes;

    @Option(names = "--fail-fast", description = "Stop at the first contradiction.")
    private boolean failFast;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long one answer may take (default: 10).")
    private double timeout;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what is contradicted, and the summary.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything, what holds included.")
    private boolean verbose;

    @Mixin private RepeatOption repeat;

    @Mixin private RuleOptions rules;

    @Mixin private DestructiveOption destructive;

    @Mixin private ColorOption color;

    @Spec private CommandSpec spec;

    /** Whether requests derived from tables and error rows are sent. */
    enum Probes {
        AUTO,
        ON,
        OFF
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        TargetChoice choice = new TargetChoice(against, servers, timeLimit());
        List<Subject> subjects = subjects(choice);
        Optional<SpecificationRun> specification = SpecificationRun.against(against, ruleLevels());
        Run run =
                specification.isPresent()
                        ? specification.get().run(subjects, start)
                        : replay(subjects, choice, start);
        report(run);
        return exitCode(run);
    }

    private Run replay(List<Subject> subjects, TargetChoice choice, long start) throws IOException {
        try (OpenTarget target = choice.open()) {
            Verifier verifier =
                    new Verifier(
                                    target.target(),
                                    new Judge(strict),
                                    probeOptions(target),
                                    ruleLevels(),
                                    failFast,
                                    new ProgressLine(color))
                            .withDestructive(destructive.isSent());
            List<SubjectRun> runs = passes(verifier, subjects);
            if (target.stop().isPresent()) {
                runs = new OfflineRows(target.target(), target.stop().get()).tried(runs);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Run(target.label(), List.of(), runs, took);
        }
    }

    private List<SubjectRun> passes(Verifier verifier, List<Subject> subjects) {
        List<List<SubjectRun>> passes = new ArrayList<>();
        for (int i = 0; i < repeat.times(); i++) {
            passes.add(verifier.verify(subjects));
        }
        return new Passes(ruleLevels()).together(passes);
    }

    private List<Subject> subjects(TargetChoice choice) throws IOException {
        List<Path> named = inputs.isEmpty() ? List.of(Path.of("docs")) : inputs;
        try {
            return new SubjectReader(choice.placeholders(), TargetChoice.SERVER.origin())
                    .read(InputFiles.find(named));
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty()
                            ? "there is no folder docs here; name the pages: docproof verify PAGE"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }

    private Duration timeLimit() {
        if (!(timeout > 0) || timeout > 86_400) {
            throw new CannotRun("--timeout must be a number of seconds above 0, not " + timeout);
        }
        return Duration.ofMillis(Math.max(1, Math.round(timeout * 1000)));
    }

    private ProbeOptions probeOptions(OpenTarget target) {
        boolean enabled = probes == Probes.ON || probes == Probes.AUTO && target.isOurs();
        return new ProbeOptions(enabled, maxProbes, target.keepsState(), System.nanoTime());
    }

    /** What was asked for by name counts more than --strict. */
    private RuleLevels ruleLevels() {
        RuleLevels usual = RuleLevels.usual();
        return rules.levels()
                .over(strict ? usual.with(Rule.FIELD_UNDOCUMENTED, Level.ERROR) : usual);
    }

    private void report(Run run) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new ConsoleReport(color.style(), detail()).write(run, out);
        out.flush();
        for (ReportFile report : reports) {
            report.write(run);
        }
    }

    private Detail detail() {
        return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    }

    private static int exitCode(Run run) {
        if (run.isContradicted()) {
            return ExitCode.CONTRADICTED;
        }
        return run.isExercised() ? ExitCode.CLEAN : ExitCode.NOTHING_EXERCISED;
    }
}
