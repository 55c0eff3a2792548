package dev.docproof.cli;

import dev.docproof.draft.Draft;
import dev.docproof.draft.DraftFolder;
import dev.docproof.draft.Drafter;
import dev.docproof.draft.Drafts;
import dev.docproof.draft.PageInput;
import dev.docproof.draft.Step;
import dev.docproof.draft.Undrafted;
import dev.docproof.input.InputFile;
import dev.docproof.input.SubjectReader;
import dev.docproof.redact.Redactor;
import dev.docproof.report.Printable;
import dev.docproof.setup.PageServers;
import dev.docproof.target.Outcome;
import dev.docproof.target.Readdressed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docproof contracts}. */
@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Drafts contracts from the examples of pages, for people to review.",
        footer = {
            "",
            "Examples:",
            "  docproof contracts docs",
            "      a contract for every example that has none, in the folder contracts",
            "  docproof contracts docs --check",
            "      writes nothing, and says where pages and contracts differ",
            "",
            "Exit codes: 0 written, or nothing differs, 1 pages and contracts differ (--check),",
            "2 could not run, 3 the pages show no example that a contract can be made of."
        })
final class ContractsCommand implements Callable<Integer> {
    private static final String INDENT = " ".repeat(9);

    @Mixin private NamedPages named;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "contracts",
            description = "Where the contracts are (default: contracts).")
    private Path folder;

    @Option(names = "--check", description = "Write nothing; end with 1 where they differ.")
    private boolean check;

    @Option(names = "--force", description = "Also overwrite what was edited by hand.")
    private boolean force;

    @Mixin private ConfigOption config;

    @Mixin private ServerOptions servers;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Drafts drafts = drafts();
        DraftFiles files = new DraftFiles(folder);
        DraftFolder there = files.read();
        List<Step> steps = there.steps(drafts.drafts(), force);
        if (!check) {
            files.write(steps);
        }
        PrintWriter out = spec.commandLine().getOut();
        GithubActions.Fence fence = new GithubActions(System.getenv()).fence(out);
        lines(steps, drafts.undrafted()).map(Printable::of).forEach(out::println);
        fence.end();
        out.flush();
        return exitCode(steps, drafts);
    }

    private Drafts drafts() throws IOException {
        PageServers known = PageServers.of(config.read().with(servers::over).settings().inputs());
        SubjectReader reader = new SubjectReader(known.placeholders(), PageServers.USUAL.origin());
        List<PageInput> pages = new ArrayList<>();
        for (InputFile file : named.files()) {
            reader.read(List.of(file))
                    .forEach(
                            subject -> pages.add(new PageInput(place(file), subject.documented())));
        }
        Readdressed addressing =
                new Readdressed(
                        request -> new Outcome.NotSent("drafting"),
                        PageServers.USUAL,
                        known.servers());
        return withoutSecrets(Drafter.of(pages, addressing, PageServers.USUAL.origin()));
    }

    /** Contracts are committed, and what stands for a placeholder may come from the environment. */
    private Drafts withoutSecrets(Drafts drafts) {
        Redactor redactor = config.masks().redactor();
        List<Draft> kept = new ArrayList<>();
        List<Undrafted> undrafted = new ArrayList<>(drafts.undrafted());
        for (Draft draft : drafts.drafts()) {
            if (redactor.text(draft.text()).equals(draft.text())) {
                kept.add(draft);
            } else {
                undrafted.add(
                        new Undrafted(
                                draft.from(),
                                draft.request().method() + " " + draft.request().path(),
                                "it would hold a secret"));
            }
        }
        return new Drafts(kept, undrafted);
    }

    private static String place(InputFile file) {
        Path root = file.root().toAbsolutePath().normalize();
        String path = root.relativize(file.path().toAbsolutePath().normalize()).toString();
        return path.replace('\\', '/').replaceFirst("\\.[^./]*$", "");
    }

    private Stream<String> lines(List<Step> steps, List<Undrafted> undrafted) {
        Stream<String> told =
                steps.stream().filter(step -> step.kind() != Step.Kind.SAME).flatMap(this::lines);
        Stream<String> skipped =
                undrafted.stream()
                        .flatMap(
                                one ->
                                        Stream.of(
                                                "skipped  %s at %s"
                                                        .formatted(one.what(), one.from()),
                                                INDENT + one.reason()));
        return Stream.of(told, skipped, Stream.of(summary(steps, undrafted.size())))
                .flatMap(lines -> lines);
    }

    private Stream<String> lines(Step step) {
        List<String> lines = new ArrayList<>();
        String path = "%-8s %s".formatted(step.kind().label(), step.path());
        step.draft()
                .ifPresentOrElse(
                        draft -> {
                            lines.add(path);
                            lines.add(INDENT + "for " + draft.from() + remark(step));
                        },
                        () -> lines.add(path + remark(step)));
        if (step.kind() == Step.Kind.LEFT) {
            lines.add(INDENT + "no page shows its example any more");
        }
        step.differences().forEach(difference -> lines.add(INDENT + difference));
        return lines.stream();
    }

    private String remark(Step step) {
        return switch (step.kind()) {
            case NEW -> check ? ", which has no contract yet" : "";
            case RENEWED -> check ? ", which has changed" : "";
            case KEPT ->
                    isItsOwn(step)
                            ? ", which differs; --force overwrites what is written by hand"
                            : ", which differs; correct the page or the contract";
            case LEFT, SAME -> "";
        };
    }

    private static boolean isItsOwn(Step step) {
        return step.draft().filter(draft -> step.path().endsWith("/" + draft.path())).isPresent();
    }

    private static String summary(List<Step> steps, int undrafted) {
        List<String> counts = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            long count = steps.stream().filter(step -> step.kind() == kind).count();
            if (count > 0) {
                counts.add(count + " " + kind.label());
            }
        }
        if (undrafted > 0) {
            counts.add(undrafted + " skipped");
        }
        return "contracts " + (counts.isEmpty() ? "none" : String.join(", ", counts));
    }

    private int exitCode(List<Step> steps, Drafts drafts) {
        if (drafts.drafts().isEmpty()) {
            return ExitCode.NOTHING_EXERCISED;
        }
        boolean differs = steps.stream().anyMatch(step -> step.kind() != Step.Kind.SAME);
        return check && differs ? ExitCode.CONTRADICTED : ExitCode.CLEAN;
    }
}
