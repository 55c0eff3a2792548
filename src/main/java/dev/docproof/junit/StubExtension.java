package dev.docproof.junit;

import dev.docproof.setup.ContractFolder;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.nio.file.Path;
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
        server = StubServer.start(0, new ContractFolder(contracts).stubs());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // Where it could not be started, that has been told already.
        if (server != null) {
            server.close();
        }
    }
}
