package dev.docproof.cli;

import dev.docproof.curl.Placeholders;
import dev.docproof.target.Base;
import dev.docproof.target.Readdressed;
import dev.docproof.target.Redirects;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.target.stub.ContractsOnly;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code --against} names: a folder of contracts, or a server. */
final class TargetChoice {
    /** What pages call the server where nothing else is said. */
    static final Base SERVER = Base.of("http://localhost:3000").orElseThrow();

    private static final List<String> SERVER_NAMES =
            List.of("server_url", "base_url", "SERVER_URL", "BASE_URL");

    private final String against;
    private final List<Base> servers;
    private final Duration timeLimit;

    TargetChoice(String against, List<String> servers, Duration timeLimit) {
        this.against = against;
        this.servers = bases(servers);
        this.timeLimit = timeLimit;
    }

    /** What pages write where the server's address belongs stands for the usual one. */
    Placeholders placeholders() {
        return name ->
                SERVER_NAMES.contains(name) ? Optional.of(SERVER.toString()) : Optional.empty();
    }

    /** What pages call the server. */
    List<Base> servers() {
        return List.copyOf(servers);
    }

    /**
     * @throws CannotRun where nothing answers there, or the contracts cannot be read
     */
    OpenTarget open() throws IOException {
        Optional<Base> url = Base.of(against);
        if (url.isPresent()) {
            return server(url.get());
        }
        if (against.contains("://")) {
            throw new CannotRun("--against " + against + " is no http or https URL");
        }
        return stub(Path.of(against));
    }

    private OpenTarget server(Base base) {
        requireUp(base);
        LiveTarget live = new LiveTarget(Limits.standard().withTime(timeLimit));
        return new OpenTarget(
                new Redirects(new Readdressed(live, base, servers)),
                base.toString(),
                isLoopback(base),
                true,
                Optional.empty(),
                List.of(live));
    }

    private OpenTarget stub(Path folder) throws IOException {
        List<Stub> stubs = new ContractStubs(folder).read();
        StubServer stub = StubServer.start(0, stubs);
        LiveTarget live = new LiveTarget(Limits.standard().withTime(timeLimit));
        Base base = new Base(stub.origin(), "");
        String label = "%s (%d contracts) through a stub".formatted(folder, stubs.size());
        return new OpenTarget(
                new Redirects(new Readdressed(new ContractsOnly(live), base, servers)),
                label,
                true,
                false,
                Optional.of(stub::close),
                List.of(live, stub));
    }

    private void requireUp(Base base) {
        try (Socket socket = new Socket()) {
            String host = base.origin().host().replaceAll("[\\[\\]]", "");
            InetSocketAddress address = new InetSocketAddress(host, base.origin().port());
            socket.connect(address, Math.toIntExact(timeLimit.toMillis()));
        } catch (IOException e) {
            throw new CannotRun(
                    "nothing answers at %s (%s); start the server, or name another with --against"
                            .formatted(base, e.getMessage()),
                    e);
        }
    }

    private static boolean isLoopback(Base base) {
        String host = base.origin().host();
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    private static List<Base> bases(List<String> urls) {
        List<Base> bases = new ArrayList<>();
        for (String url : urls) {
            bases.add(
                    Base.of(url)
                            .orElseThrow(
                                    () ->
                                            new CannotRun(
                                                    "--server "
                                                            + url
                                                            + " is no http or https URL")));
        }
        bases.add(SERVER);
        return bases;
    }
}
