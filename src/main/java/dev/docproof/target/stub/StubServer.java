package dev.docproof.target.stub;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.docproof.http.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Serves stubs on the loopback interface until it is closed. */
public final class StubServer implements AutoCloseable {
    /**
     * Present on the answer to a request that no stub covers. Without it a 404 is a contract's own.
     */
    public static final String UNMATCHED_HEADER = "Docproof-Unmatched";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 8;

    private final WireMockServer server;

    private StubServer(WireMockServer server) {
        this.server = server;
    }

    /**
     * @param port 0 for a free one
     * @param stubs of several that match a request with the same priority the first answers
     * @throws IOException if nothing can listen at that port
     */
    public static StubServer start(int port, List<Stub> stubs) throws IOException {
        List<StubMapping> mappings = stubs.stream().map(StubServer::mapping).toList();
        WireMockServer server =
                new WireMockServer(options(port).extensions(new NearestContract(mappings)));
        for (int i = mappings.size() - 1; i >= 0; i--) {
            // WireMock lets the one added last answer.
            server.addStubMapping(mappings.get(i));
        }
        server.addStubMapping(NearestContract.lastResort());
        try {
            server.start();
        } catch (FatalStartupException e) {
            server.stop();
            throw new IOException("Cannot listen at port " + port, e);
        }
        return new StubServer(server);
    }

    public int port() {
        return server.port();
    }

    public Origin origin() {
        return new Origin("http", LOOPBACK, port());
    }

    /** Puts every scenario back to its first step. */
    public void reset() {
        server.resetScenarios();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static StubMapping mapping(Stub stub) {
        StubMapping mapping = StubMapping.buildFrom(stub.mapping());
        mapping.setName(stub.name());
        return mapping;
    }

    private static WireMockConfiguration options(int port) {
        return WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .port(port)
                .containerThreads(THREADS)
                .jettyAcceptors(1)
                .jettyStopTimeout(0L)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .http2PlainDisabled(true)
                .extensionScanningEnabled(false)
                .notifier(new QuietNotifier())
                // A page must not be able to change its own stub.
                .adminAuthenticator(request -> false)
                .withRootDirectory(nowhere());
    }

    /** WireMock serves whatever lies in its root folder; there shall be nothing. */
    private static String nowhere() {
        return Path.of(System.getProperty("java.io.tmpdir"), "docproof-" + UUID.randomUUID())
                .toString();
    }
}
