package dev.docproof.cli;

import dev.docproof.contract.Contract;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    public Integer call() {
        List<Stub> stubs = stubs();
        StubServer server = start(stubs);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d contracts at http://localhost:%d; Ctrl-C stops the stub%n",
                stubs.size(), server.port());
        out.flush();
        return Serving.untilInterrupted(server);
    }

    private List<Stub> stubs() {
        Reading<List<Contract>> reading =
                new ContractFolder(folder).read(new Origin("http", "localhost", port.port()));
        if (!reading.findings().isEmpty()) {
            reading.findings().forEach(this::print);
            throw new CannotRun("correct these contracts; the stub was not started");
        }
        List<Stub> stubs =
                reading.value().orElse(List.of()).stream().flatMap(StubCommand::stub).toList();
        if (stubs.isEmpty()) {
            throw new CannotRun("there are no contracts in " + folder);
        }
        return stubs;
    }

    private static Stream<Stub> stub(Contract contract) {
        return contract.stubMapping().stream().map(json -> new Stub(contract.label(), json));
    }

    private StubServer start(List<Stub> stubs) {
        try {
            return StubServer.start(port.port(), stubs);
        } catch (IOException e) {
            throw port.inUse(e);
        }
    }

    private void print(Finding finding) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "error[%s]: %s%n --> %s%n", finding.rule().id(), finding.message(), finding.span());
        finding.hint().ifPresent(hint -> err.printf("  = hint: %s%n", hint));
    }
}
