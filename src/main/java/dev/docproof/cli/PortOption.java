package dev.docproof.cli;

import dev.docproof.setup.CannotRun;
import java.io.IOException;
import picocli.CommandLine.Option;

/** {@code --port}. */
final class PortOption {
    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3000",
            description = "Where to listen on this machine; 0 for a free port (default: 3000).")
    private int port;

    int port() {
        if (port < 0 || port > HIGHEST) {
            throw new CannotRun("--port must be a number from 0 to 65535, not " + port);
        }
        return port;
    }

    CannotRun inUse(IOException cause) {
        return new CannotRun(
                "port %d is in use; stop what listens there or choose another with --port"
                        .formatted(port),
                cause);
    }
}
