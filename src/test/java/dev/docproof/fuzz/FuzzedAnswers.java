package dev.docproof.fuzz;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.shape.BodyReader;
import dev.docproof.target.Outcome;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The bytes of an input as the answer of a server, over a socket. */
final class FuzzedAnswers implements Consumer<byte[]> {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), 1 << 20);

    /** In milliseconds; longer than a client waits. */
    private static final int PATIENCE = 10_000;

    @Override
    public void accept(byte[] answer) {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // A client that gave up before it connected leaves nobody to accept.
            listener.setSoTimeout(PATIENCE);
            CompletableFuture<Void> server =
                    CompletableFuture.runAsync(() -> serve(listener, answer));
            ask(listener.getLocalPort());
            server.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(int port) {
        try (LiveTarget target = new LiveTarget(LIMITS)) {
            read(target.send(request(port)));
        }
    }

    private static Request request(int port) {
        return new Request(
                "GET",
                new Origin("http", "127.0.0.1", port),
                "/",
                Headers.of("Host", "a", "Accept-Encoding", "gzip, deflate"),
                Body.none());
    }

    private static void read(Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            BodyReader.read(Headers.none(), answered.response());
        }
    }

    private static void serve(ServerSocket listener, byte[] answer) {
        try (Socket socket = listener.accept()) {
            socket.getInputStream().read(new byte[1024]);
            socket.getOutputStream().write(answer);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The client has read enough of it.
        }
    }
}
