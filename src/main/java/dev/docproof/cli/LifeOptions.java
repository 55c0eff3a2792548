package dev.docproof.cli;

import dev.docproof.config.ResetBetween;
import dev.docproof.config.Setting;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Life;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the target comes up, and back to its first state. */
@OptionHeading("The target")
final class LifeOptions {
    @Option(names = "--no-start", description = "The target runs already; do not start it.")
    private boolean running;

    @Option(
            names = "--ready",
            paramLabel = "PATH",
            description = "The path that answers 2xx once the target is ready.")
    private String ready;

    @Option(
            names = "--ready-timeout",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long the target may take to be ready (default: 30s).")
    private Duration readyTimeout;

    @Option(names = "--no-reset", description = "Leave the state of the target as it is.")
    private boolean unreset;

    @Option(
            names = "--reset-between",
            paramLabel = "pages|examples|nothing",
            description = "How often the state of the target is put back (default: pages).")
    private ResetBetween resetBetween;

    TargetSettings over(TargetSettings target) {
        Life life = target.life();
        return target.with(
                new Life(
                        life.start()
                                .or(
                                        running ? Optional.of(List.of()) : Optional.empty(),
                                        "--no-start"),
                        Setting.orSome(life.ready(), Optional.ofNullable(ready), "--ready"),
                        life.readyTimeout()
                                .or(Optional.ofNullable(readyTimeout), "--ready-timeout"),
                        life.reset()
                                .or(
                                        unreset ? Optional.of(Optional.empty()) : Optional.empty(),
                                        "--no-reset"),
                        life.resetBetween()
                                .or(Optional.ofNullable(resetBetween), "--reset-between")));
    }
}
