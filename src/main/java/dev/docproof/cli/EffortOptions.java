package dev.docproof.cli;

import dev.docproof.setup.CannotRun;
import picocli.CommandLine.Option;

/** How much is tried, how often, and when it is enough. */
@OptionHeading("What is tried")
final class EffortOptions {
    private static final int MOST_TIMES = 1000;

    @Option(
            names = "--max-probes",
            paramLabel = "N",
            defaultValue = "12",
            description = "Probes for one operation at most (default: 12).")
    private int maxProbes;

    @Option(names = "--fail-fast", description = "Stop at the first contradiction.")
    private boolean failFast;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Try everything N times; what holds only sometimes is flaky.")
    private int times;

    @Option(
            names = "--destructive",
            description =
                    "Also send, last of all, what ends or locks the server: "
                            + "POST /stop, PUT /shutdown and their like.")
    private boolean destructive;

    int maxProbes() {
        return maxProbes;
    }

    boolean isFailFast() {
        return failFast;
    }

    /**
     * @throws CannotRun where the number is out of bounds
     */
    int times() {
        if (times < 1 || times > MOST_TIMES) {
            throw new CannotRun("--repeat must be between 1 and " + MOST_TIMES + ", not " + times);
        }
        return times;
    }

    boolean isDestructive() {
        return destructive;
    }
}
