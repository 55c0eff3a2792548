package dev.docproof.users;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docproof.http.Body;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The Users service of the pages under {@code docs/users}, on the loopback interface, until it is
 * closed.
 */
public final class UsersService implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int LONGEST_BODY = 1 << 20;

    private final HttpServer server;
    private final ExecutorService threads;

    private UsersService(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port 0 for a free one
     * @param data the file that keeps the users; without it they are forgotten in the end
     * @throws IOException if nothing can listen at that port
     */
    public static UsersService start(int port, Optional<Path> data) throws IOException {
        Store store = data.<Store>map(FileStore::new).orElseGet(Store::inMemory);
        Desk desk = new Desk(new Users(store));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads =
                Executors.newFixedThreadPool(
                        THREADS,
                        work -> {
                            Thread thread = new Thread(work, "users-service");
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(desk, exchange));
        server.start();
        return new UsersService(server, threads);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void handle(Desk desk, HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
            // A client that is still sending would not read the answer.
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            Answer answer =
                    body.length > LONGEST_BODY
                            ? Answer.error(413, "the body is longer than 1 MiB")
                            : answer(desk, asked(exchange, body));
            send(exchange, answer);
        }
    }

    private static Answer answer(Desk desk, Asked asked) {
        try {
            return desk.answer(asked);
        } catch (UncheckedIOException e) {
            return Answer.error(500, "the change could not be stored");
        }
    }

    private static Asked asked(HttpExchange exchange, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")),
                Body.of(body));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        answer.allow().ifPresent(methods -> headers.set("Allow", methods));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (body.length > 0) {
            headers.set("Content-Type", "application/json");
        }
        boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (bare && body.length > 0) {
            headers.set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
        if (!bare) {
            exchange.getResponseBody().write(body);
        }
    }
}
