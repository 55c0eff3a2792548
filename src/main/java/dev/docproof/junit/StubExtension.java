package dev.docproof.junit;

import dev.docproof.contract.Contract;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Severity;
import dev.docproof.input.ContractFiles;
import dev.docproof.report.FindingText;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Serves the contracts of a folder on a free port while the tests of a class run; scenarios start
 * anew for each test.
 */
public final class StubExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private final Path contracts;
    private StubServer server;

    StubExtension(Path contracts) {
        this.contracts = contracts;
    }

    /** The address of the stub, {@code http://127.0.0.1:41234}. */
    public String url() {
        return Objects.requireNonNull(server, "the stub runs while the tests of a class do")
                .origin()
                .toString();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = StubServer.start(0, stubs());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    private List<Stub> stubs() throws IOException {
        Reading<List<Contract>> read = new ContractFiles(ReadPages.SERVER).read(contracts);
        List<Finding> errors =
                read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        if (!errors.isEmpty()) {
            throw new IOException("A contract cannot be read\n" + FindingText.plain(errors));
        }
        List<Stub> stubs = new ArrayList<>();
        for (Contract contract : read.value().orElse(List.of())) {
            contract.stubMapping().ifPresent(json -> stubs.add(new Stub(contract.label(), json)));
        }
        if (stubs.isEmpty()) {
            throw new IOException("There is no contract in " + contracts);
        }
        return stubs;
    }
}
