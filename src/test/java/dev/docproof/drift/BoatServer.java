package dev.docproof.drift;

import java.io.IOException;

/** Serves {@link Boats} as one drift has it. */
public final class BoatServer implements AutoCloseable {
    private final Boats boats;
    private final WireServer server;

    public BoatServer(Drift drift) throws IOException {
        this.boats = new Boats(drift.switches());
        this.server = new WireServer(call -> answer(call, drift));
    }

    public String url() {
        return server.url();
    }

    public Boats boats() {
        return boats;
    }

    private Reply answer(WireServer.Call call, Drift drift) {
        Reply reply = boats.answer(call.method(), call.target(), call.headers(), call.body());
        drift.change().accept(reply);
        return reply;
    }

    @Override
    public void close() {
        server.close();
    }
}
