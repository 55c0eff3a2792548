package dev.docproof.cli;

import dev.docproof.diff.UnifiedDiff;
import dev.docproof.finding.Finding;
import dev.docproof.fix.Fix;
import dev.docproof.fix.FixedPage;
import dev.docproof.fix.PageFixer;
import dev.docproof.input.InputFile;
import dev.docproof.input.KnownFiles;
import dev.docproof.lint.Linter;
import dev.docproof.redact.Redactor;
import dev.docproof.report.FixText;
import dev.docproof.report.Printable;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docproof fix}. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes pages true with the smallest edits that do, as a diff at first.",
        footer = {
            "",
            "Examples:",
            "  docproof fix docs",
            "      what can be told from the pages alone, as a diff",
            "  docproof fix docs --against http://localhost:3000",
            "      responses, types and statuses as the server has them, as a diff",
            "  docproof fix docs --against http://localhost:3000 --accept",
            "      the same, written to the pages",
            "",
            "Exit codes: 0 nothing to fix, or all is fixed, 1 there are edits to accept or",
            "something is left to the author, 2 could not run, 3 there were no pages."
        })
final class FixCommand implements Callable<Integer> {
    @Mixin private NamedPages named;

    @Mixin private SettingsOptions options;

    @Option(names = "--accept", description = "Write the edits to the pages.")
    private boolean accept;

    @Option(names = "--diff", description = "Show the edits as a diff (this is the default).")
    private boolean diff;

    @Mixin private ColorOption color;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (accept && diff) {
            throw new CannotRun("--accept writes the edits and --diff shows them; choose one");
        }
        List<InputFile> files = named.files();
        Configuration configuration = options.read();
        PageServers servers = PageServers.of(configuration.settings().inputs());
        if (!configuration.asksForServer()) {
            return fix(files, servers, Optional.empty());
        }
        try (OpenTarget target = new TargetChoice(configuration, options).open()) {
            return fix(files, servers, Optional.of(target));
        }
    }

    private int fix(List<InputFile> files, PageServers servers, Optional<OpenTarget> target)
            throws IOException {
        GithubActions.Fence fence =
                new GithubActions(System.getenv()).fence(spec.commandLine().getOut());
        List<FixedPage> fixed = fixed(files, servers, target);
        summarise(fixed);
        fence.end();
        return exitCode(fixed);
    }

    private List<FixedPage> fixed(
            List<InputFile> files, PageServers servers, Optional<OpenTarget> target)
            throws IOException {
        Linter linter = new Linter(KnownFiles.of(files)::mayExist);
        List<FixedPage> fixed = new ArrayList<>();
        for (InputFile input : files) {
            PageText text = PageText.read(input);
            PageReading reading = new PageReading(input, servers);
            if (text.isSafeToWrite()) {
                PageFixer fixer = new PageFixer(reading::read, linter);
                FixedPage page =
                        target.map(own -> fixer.fix(text.source(), own.target(), own.reset()))
                                .orElseGet(() -> fixer.fix(text.source()));
                show(page);
                fixed.add(page);
                if (accept && page.isChanged()) {
                    write(page, text);
                }
            } else {
                spec.commandLine()
                        .getOut()
                        .println(Printable.of("# " + input.path() + " is no UTF-8 text"));
            }
        }
        return fixed;
    }

    /** An answer may repeat a secret that was sent; pages are committed. */
    private void write(FixedPage page, PageText text) throws IOException {
        if (secrets(page.after().text()) > secrets(page.before().text())) {
            spec.commandLine()
                    .getOut()
                    .println(
                            Printable.of(
                                    "# %s was not written: it would hold a secret"
                                            .formatted(text.path())));
            return;
        }
        text.write(page.after().text());
    }

    private int secrets(String text) {
        return options.redactor().text(text).split(Pattern.quote(Redactor.MASK), -1).length;
    }

    /**
     * What only the author can decide stands as comments above the diff; {@code patch} skips them.
     */
    private void show(FixedPage page) {
        PrintWriter out = spec.commandLine().getOut();
        FixText text = new FixText(color.style(), Terminal.isThere());
        if (accept) {
            page.applied().stream().map(text::applied).distinct().forEach(out::println);
        }
        page.proposals().forEach(fix -> out.println(text.proposal(fix)));
        unexplained(page).forEach(finding -> out.println(text.left(finding)));
        if (!accept) {
            UnifiedDiff.lines(page.after().name(), page.before().text(), page.after().text())
                    .forEach(line -> out.print(text.diff(line)));
        }
        out.flush();
    }

    private static List<Finding> unexplained(FixedPage page) {
        List<Finding> proposed = page.proposals().stream().map(Fix::finding).toList();
        return page.left().stream().filter(finding -> !proposed.contains(finding)).toList();
    }

    private void summarise(List<FixedPage> pages) {
        long changed = pages.stream().filter(FixedPage::isChanged).count();
        int left = pages.stream().mapToInt(page -> page.left().size()).sum();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "# %d of %d pages %s, %d errors left%n",
                changed, pages.size(), accept ? "changed" : "to be changed", left);
        if (changed > 0 && !accept) {
            out.println("# --accept writes the edits");
        }
        out.flush();
    }

    private int exitCode(List<FixedPage> pages) {
        if (pages.isEmpty()) {
            return ExitCode.NOTHING_EXERCISED;
        }
        boolean open =
                pages.stream()
                        .anyMatch(page -> !page.left().isEmpty() || !accept && page.isChanged());
        return open ? ExitCode.CONTRADICTED : ExitCode.CLEAN;
    }
}
