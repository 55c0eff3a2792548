package dev.docproof.cli;

import dev.docproof.config.ProbeChoice;
import dev.docproof.config.Settings;
import dev.docproof.config.Settings.Judging;
import dev.docproof.finding.RuleLevels;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is tried, and what weighs how much. */
@OptionHeading("What is tried")
final class JudgingOptions {
    @Option(
            names = "--strict",
            negatable = true,
            description = "Compare values too, and let what no page mentions be an error.")
    private Boolean strict;

    @Option(
            names = "--probes",
            paramLabel = "auto|on|off",
            description =
                    "Whether error rows and tables are tried with requests of our own; "
                            + "auto (default): on a stub and on this machine.")
    private ProbeChoice probes;

    @Option(names = "--no-ignore", description = "Report what the configuration ignores as well.")
    private boolean ignoreNothing;

    @Mixin private RuleOptions rules;

    Settings over(Settings written) {
        Judging judging = written.judging();
        return written.with(
                new Judging(
                        judging.probes().or(Optional.ofNullable(probes), "--probes"),
                        judging.strict().or(Optional.ofNullable(strict), "--strict"),
                        judging.rules().or(levels(judging.rules().value()), "--rule"),
                        judging.ignore()
                                .or(
                                        ignoreNothing ? Optional.of(List.of()) : Optional.empty(),
                                        "--no-ignore")));
    }

    private Optional<RuleLevels> levels(RuleLevels written) {
        RuleLevels asked = rules.levels();
        return asked.levels().isEmpty() ? Optional.empty() : Optional.of(asked.over(written));
    }
}
