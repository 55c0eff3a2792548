package dev.docproof.cli;

import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.report.RulePage;
import dev.docproof.setup.CannotRun;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule means, why it matters and when to ignore it.",
        footer = {
            "",
            "Examples:",
            "  docproof explain status-differs",
            "      the page of one rule",
            "  docproof explain",
            "      all rules, a line each"
        })
final class ExplainCommand implements Callable<Integer> {
    /** The start of more rules is the start of all of a kind. */
    private static final int MOST_MEANT = 4;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            completionCandidates = RuleIds.class,
            description = "A rule as findings name it; all of them where none is named.")
    private String id;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            Arrays.stream(Rule.values()).map(ExplainCommand::line).forEach(out::print);
        } else {
            out.print(page(Rule.withId(id).orElseThrow(() -> unknown(id))));
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private static String line(Rule rule) {
        return "%-29s %-8s %s%n".formatted(rule.id(), rule.severity().label(), rule.title());
    }

    private static CannotRun unknown(String id) {
        List<String> names = Arrays.stream(Rule.values()).map(Rule::id).toList();
        List<String> begun = names.stream().filter(name -> name.startsWith(id)).toList();
        String hint =
                NearestName.of(id, names)
                        .or(() -> Optional.of(String.join(" or ", begun)))
                        .filter(meant -> !meant.isEmpty() && begun.size() <= MOST_MEANT)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse("; docproof explain lists them all");
        return new CannotRun("there is no rule " + id + hint);
    }

    private static String page(Rule rule) {
        return RulePage.of(rule.id())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The page of " + rule.id() + " is not in the jar"));
    }

    /** What a shell completes. */
    private static final class RuleIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Rule.values()).map(Rule::id).iterator();
        }
    }
}
