package dev.docproof.cli;

import picocli.CommandLine.Option;

/** {@code --repeat}: how often the claims are tried. */
final class RepeatOption {
    private static final int MOST = 1000;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Try everything N times; what holds only sometimes is flaky.")
    private int times;

    int times() {
        if (times < 1 || times > MOST) {
            throw new CannotRun("--repeat must be between 1 and " + MOST + ", not " + times);
        }
        return times;
    }
}
