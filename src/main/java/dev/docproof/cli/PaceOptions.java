package dev.docproof.cli;

import dev.docproof.config.Setting;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Pace;
import dev.docproof.setup.CannotRun;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How fast and how patiently the target is asked. */
@OptionHeading("The target")
final class PaceOptions {
    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long one answer may take (default: 10s).")
    private Duration timeout;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long the whole run may take; what is left is not exercised.")
    private Duration timeLimit;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Pages tried at a time, for targets without state (default: 1).")
    private Integer jobs;

    @Option(
            names = "--retry",
            paramLabel = "N",
            description = "Repeat a read up to N times while it is not yet as documented.")
    private Integer retry;

    TargetSettings over(TargetSettings target) {
        Pace pace = target.pace();
        return target.with(
                new Pace(
                        pace.timeout().or(Optional.ofNullable(timeout), "--timeout"),
                        Setting.orSome(
                                pace.timeLimit(), Optional.ofNullable(timeLimit), "--time-limit"),
                        pace.jobs().or(number(jobs, 1, 64, "--jobs"), "--jobs"),
                        pace.retry().or(number(retry, 0, 100, "--retry"), "--retry")));
    }

    private static Optional<Integer> number(Integer asked, int least, int most, String option) {
        if (asked != null && (asked < least || asked > most)) {
            throw new CannotRun(
                    "%s must be a number from %d to %d, not %d"
                            .formatted(option, least, most, asked));
        }
        return Optional.ofNullable(asked);
    }
}
