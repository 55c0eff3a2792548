package dev.docproof.drift;

import java.io.IOException;
import java.util.Set;

/** Boats and moorings at one address, and a request that puts both back to what they were. */
public final class BothServers implements AutoCloseable {
    private final WireServer server;
    private Boats boats = new Boats(Set.of());
    private Harbour harbour = new Harbour(Set.of());

    public BothServers() throws IOException {
        this.server = new WireServer(this::answer);
    }

    public String url() {
        return server.url();
    }

    private synchronized Reply answer(WireServer.Call call) {
        if (call.target().equals("/__reset")) {
            boats = new Boats(Set.of());
            harbour = new Harbour(Set.of());
            return Reply.of(204, null);
        }
        return call.target().startsWith("/boats")
                ? boats.answer(call.method(), call.target(), call.headers(), call.body())
                : harbour.answer(call);
    }

    @Override
    public void close() {
        server.close();
    }
}
