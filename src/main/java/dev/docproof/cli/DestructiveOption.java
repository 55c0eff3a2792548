package dev.docproof.cli;

import picocli.CommandLine.Option;

/** Whether examples that end the server are sent too. */
final class DestructiveOption {
    @Option(
            names = "--destructive",
            description = {
                "Also send, last of all, what ends or locks the server:",
                "POST /stop, PUT /shutdown and their like."
            })
    private boolean destructive;

    boolean isSent() {
        return destructive;
    }
}
