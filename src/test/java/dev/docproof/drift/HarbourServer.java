package dev.docproof.drift;

import java.io.IOException;

/** Serves {@link Harbour} as one drift has it. */
public final class HarbourServer implements AutoCloseable {
    private final WireServer server;

    public HarbourServer(Drift drift) throws IOException {
        Harbour harbour = new Harbour(drift.switches());
        this.server =
                new WireServer(
                        call -> {
                            Reply reply = harbour.answer(call);
                            drift.change().accept(reply);
                            return reply;
                        });
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
