package dev.docproof.cli;

import dev.docproof.claim.Judge;
import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.finding.Level;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.report.ConsoleReport;
import dev.docproof.report.Counts;
import dev.docproof.report.Reporter;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Passes;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
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

    @Mixin private RepeatOption repeat;

    @Mixin private RuleOptions rules;

    @Mixin private DestructiveOption destructive;

    @Mixin private BaselineOptions baseline;

    @Mixin private SinceOptions since;

    @Mixin private ShardOptions shards;

    @Mixin private ReportOptions reports;

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
        Selection selection = selection(subjects(choice));
        Optional<SpecificationRun> specification = SpecificationRun.against(against, ruleLevels());
        if (specification.isPresent()) {
            return check(selection, specification.get(), start);
        }
        try (OpenTarget target = choice.open();
                Reports open = open(selection)) {
            replay(selection, target, open);
            return end(open, target.label(), selection, start);
        }
    }

    /**
     * @param own what is tried
     * @param all what was read
     * @param concerned how many there are in all parts together
     */
    private record Selection(List<Subject> own, List<Subject> all, int concerned, Part part) {
        boolean isEverything() {
            return own.size() == all.size();
        }
    }

    private Selection selection(List<Subject> all) {
        Part part = shards.part(System.getenv());
        List<Subject> concerned = since.of(all, Subject::documented);
        return new Selection(shards.of(concerned, part.shard()), all, concerned.size(), part);
    }

    private Reports open(Selection selection) throws IOException {
        Acceptance acceptance = baseline.open("verify", LocalDate.now(ZoneId.systemDefault()));
        Reports open =
                reports.open("verify", this::console, acceptance, spec.commandLine().getOut());
        open.part(selection.part(), selection.concerned());
        since.remark(selection.concerned(), selection.all().size()).ifPresent(open::remark);
        return open;
    }

    private Reporter console(Writer out) {
        return new ConsoleReport(reports.style(), reports.detail(), out);
    }

    private int check(Selection selection, SpecificationRun specification, long start)
            throws IOException {
        try (Reports open = open(selection)) {
            boolean first = selection.part().shard().index() == 1;
            specification.run(selection.own(), selection.all(), first, done(selection, open));
            return end(open, specification.label(), selection, start);
        }
    }

    private void replay(Selection selection, OpenTarget target, Reports open) {
        ProgressLine progress = new ProgressLine(reports.color());
        Verifier verifier =
                new Verifier(
                                target.target(),
                                new Judge(strict),
                                probeOptions(target),
                                ruleLevels(),
                                failFast,
                                progress)
                        .withDestructive(destructive.isSent());
        Consumer<SubjectRun> done = done(selection, open);
        if (repeat.times() == 1 && target.stop().isEmpty()) {
            verifier.verify(
                    selection.own(),
                    selection.all(),
                    run -> {
                        progress.ends();
                        done.accept(run);
                    });
        } else {
            together(verifier, selection, target).forEach(done);
        }
    }

    /** Where what comes later has a say in a verdict, all pages are kept until then. */
    private List<SubjectRun> together(Verifier verifier, Selection selection, OpenTarget target) {
        List<List<SubjectRun>> passes = new ArrayList<>();
        for (int i = 0; i < repeat.times(); i++) {
            List<SubjectRun> pass = new ArrayList<>();
            verifier.verify(selection.own(), selection.all(), pass::add);
            passes.add(pass);
        }
        List<SubjectRun> runs = new Passes(ruleLevels()).together(passes);
        return target.stop().isPresent()
                ? new OfflineRows(target.target(), target.stop().get()).tried(runs)
                : runs;
    }

    private static Consumer<SubjectRun> done(Selection selection, Reports open) {
        Map<SourceFile, Integer> order = order(selection.all());
        return run -> {
            SourceFile page = run.subject().documented().page();
            open.page(open.transcript().of(run, order.getOrDefault(page, Integer.MAX_VALUE)));
        };
    }

    private static int end(Reports open, String against, Selection selection, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return exitCode(open.end(Optional.of(against), took), selection);
    }

    private static Map<SourceFile, Integer> order(List<Subject> subjects) {
        Map<SourceFile, Integer> order = new HashMap<>();
        subjects.forEach(subject -> order.put(subject.documented().page(), order.size()));
        return order;
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
