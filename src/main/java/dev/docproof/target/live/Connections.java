package dev.docproof.target.live;

import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.target.Loopback;
import dev.docproof.target.Outcome;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.http.HttpException;

/** Exchanges messages over connections kept open in between, each exchange within its limits. */
final class Connections implements AutoCloseable {
    private final Limits limits;
    private final Trust trust;
    private final Proxies proxies;
    private final Map<Origin, Deque<Connection>> idle = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor clock;

    Connections(Limits limits, Trust trust, Proxies proxies) {
        this.proxies = proxies;
        this.limits = limits;
        this.trust = trust;
        this.clock = new ScheduledThreadPoolExecutor(1, Connections::clockThread);
        this.clock.setRemoveOnCancelPolicy(true);
    }

    Outcome exchange(Request request) {
        long start = System.nanoTime();
        Optional<Connection> kept = take(request.origin());
        if (kept.isPresent()) {
            Outcome outcome = over(kept.get(), request, start);
            // As curl does: a server may close a kept connection at any time, so silence on one
            // says nothing; a fresh one tells.
            if (!(outcome instanceof Outcome.Broken)) {
                return outcome;
            }
        }
        return overFresh(request, start);
    }

    private Outcome overFresh(Request request, long start) {
        String server = request.origin().authority();
        AtomicBoolean late = new AtomicBoolean();
        try {
            return over(open(request.origin(), start, late), request, start);
        } catch (UnknownHostException e) {
            return new Outcome.Unreachable("no such host: " + request.origin().host());
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome.Unreachable(
                    late.get() || e instanceof SocketTimeoutException
                            ? "no connection to %s within %d ms"
                                    .formatted(server, limits.time().toMillis())
                            : "no connection to " + server + ": " + words(e));
        }
    }

    /** A handshake byte by byte keeps every time-out of the socket waiting; the clock does not. */
    private Connection open(Origin origin, long start, AtomicBoolean late) throws IOException {
        Socket socket = new Socket();
        ScheduledFuture<?> alarm =
                clock.schedule(() -> end(socket, late), left(start), TimeUnit.NANOSECONDS);
        try {
            return Connection.open(socket, route(origin), limits.time(), trust);
        } finally {
            alarm.cancel(false);
        }
    }

    private static void end(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to do for a socket that cannot even be closed.
        }
    }

    /** This machine is never asked for from elsewhere. */
    private Route route(Origin origin) {
        return new Route(origin, Loopback.isHost(origin) ? Optional.empty() : proxies.of(origin));
    }

    private Outcome over(Connection connection, Request request, long start) {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm =
                clock.schedule(() -> end(connection, late), left(start), TimeUnit.NANOSECONDS);
        Exchange exchange = new Exchange(connection, limits);
        try {
            Answer answer = exchange.run(request);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            boolean unended = late.get() && !answer.streams();
            return new Outcome.Answered(
                    answer.response(), took, unended ? Optional.of(unended()) : answer.flaw());
        } catch (IOException | HttpException | RuntimeException e) {
            return late.get() || e instanceof SocketTimeoutException
                    ? new Outcome.TimedOut(limits.time())
                    : new Outcome.Broken(words(e));
        } finally {
            alarm.cancel(false);
            giveBack(connection, exchange);
        }
    }

    private long left(long start) {
        return limits.time().toNanos() - (System.nanoTime() - start);
    }

    private static void end(Connection connection, AtomicBoolean late) {
        late.set(true);
        connection.abort();
    }

    private String unended() {
        return "the answer did not end within " + limits.time().toMillis() + " ms";
    }

    private Optional<Connection> take(Origin origin) {
        Deque<Connection> waiting = idle.get(origin);
        if (waiting == null) {
            return Optional.empty();
        }
        synchronized (waiting) {
            return Optional.ofNullable(waiting.pollFirst());
        }
    }

    private void giveBack(Connection connection, Exchange exchange) {
        if (!exchange.keepsConnection() || !connection.isReusable()) {
            connection.abort();
            return;
        }
        Deque<Connection> waiting =
                idle.computeIfAbsent(connection.origin(), origin -> new ArrayDeque<>());
        synchronized (waiting) {
            waiting.addFirst(connection);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        for (Deque<Connection> waiting : idle.values()) {
            synchronized (waiting) {
                waiting.forEach(Connection::abort);
                waiting.clear();
            }
        }
    }

    private static String words(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    }

    private static Thread clockThread(Runnable work) {
        Thread thread = new Thread(work, "docproof-clock");
        thread.setDaemon(true);
        return thread;
    }
}
