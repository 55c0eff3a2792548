package dev.docproof.cli;

import dev.docproof.setup.ContractFolder;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof stub}. */
@Command(
        name = "stub",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Serves contracts as a stub.",
        footer = {
            "",
            "Examples:",
            "  docproof stub",
            "      the contracts of the folder contracts, on port 3000",
            "  docproof stub src/contracts --port 0",
            "      those of another folder, on a free port",
            "",
            "A request that no contract covers is answered with 404, a Docproof-Unmatched",
            "header, the nearest contract and what differed."
        })
final class StubCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "contracts",
            description = "The folder with the contracts (default: contracts).")
    private Path folder;

    @Mixin private PortOption port;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Stub> stubs = new ContractFolder(folder).stubs();
        StubServer server = start(stubs);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d contracts at http://localhost:%d; Ctrl-C stops the stub%n",
                stubs.size(), server.port());
        out.flush();
        return Serving.untilInterrupted(server);
    }

    private StubServer start(List<Stub> stubs) {
        try {
            return StubServer.start(port.port(), stubs);
        } catch (IOException e) {
            throw port.inUse(e);
        }
    }
}
