package dev.docproof.target.live;

import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.target.Flaw;
import dev.docproof.target.Outcome;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.apache.http.HttpException;

/** Exchanges messages over connections kept open in between, each exchange within its limits. */
final class Connections implements AutoCloseable {
    private final Limits limits;
    private final Trust trust;
    private final Lookups lookups;
    private final Map<Origin, Deque<Connection>> idle = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor clock;

    @SuppressWarnings("FutureReturnValueIgnored") // The beat ends with the clock.
    Connections(Limits limits, Trust trust, Proxies proxies) {
        this.lookups = new Lookups(proxies);
        this.limits = limits;
        this.trust = trust;
        this.clock = new ScheduledThreadPoolExecutor(1, Connections::clockThread);
        this.clock.setRemoveOnCancelPolicy(true);
        // An alarm that is the next thing to do wakes the clock's thread, for nothing as a rule.
        // With this before it, only an alarm that rings within a second does.
        this.clock.scheduleWithFixedDelay(Connections::beat, 1, 1, TimeUnit.SECONDS);
    }

    Outcome exchange(Request request) {
        try (Alarm alarm = new Alarm(clock, limits.now())) {
            Optional<Connection> kept = take(request.origin());
            if (kept.isPresent()) {
                Outcome outcome = over(kept.get(), request, alarm);
                // As curl does: a server may close a kept connection at any time, so silence on one
                // says nothing; a fresh one tells.
                if (!(outcome instanceof Outcome.Broken)) {
                    return outcome;
                }
            }
            return overFresh(request, alarm);
        }
    }

    private Outcome overFresh(Request request, Alarm alarm) {
        String server = request.origin().authority();
        try {
            Lookups.Found way = lookups.find(request.origin(), alarm);
            return over(Connection.open(way, alarm, trust), request, alarm);
        } catch (UnknownHostException e) {
            return new Outcome.Unreachable("no such host: " + request.origin().host());
        } catch (IOException | IllegalArgumentException e) {
            boolean late = alarm.isLate() || e instanceof SocketTimeoutException;
            return new Outcome.Unreachable(
                    "no connection to "
                            + server
                            + (late
                                    ? " within " + alarm.time().toMillis() + " ms"
                                    : ": " + why(e, request)));
        }
    }

    private String why(Exception e, Request request) {
        return request.origin().isSecure()
                ? Reasons.ofHandshake(e, trust.certificate().isEmpty())
                : Reasons.of(e);
    }

    private Outcome over(Connection connection, Request request, Alarm alarm) {
        long start = System.nanoTime();
        alarm.stopping(connection::abort);
        Exchange exchange = new Exchange(connection, limits);
        try {
            Answer answer = exchange.run(request);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            boolean unended = alarm.isLate() && !answer.streams();
            return new Outcome.Answered(
                    answer.response(),
                    took,
                    unended ? Optional.of(Flaw.theirs(unended(alarm))) : answer.flaw());
        } catch (IOException | HttpException | RuntimeException e) {
            return unanswered(e, request, alarm);
        } finally {
            giveBack(connection, exchange);
        }
    }

    private Outcome unanswered(Exception e, Request request, Alarm alarm) {
        if (alarm.isLate() || e instanceof SocketTimeoutException) {
            return new Outcome.TimedOut(alarm.time());
        }
        // Newer versions of TLS refuse a client only once it speaks.
        return e instanceof SSLHandshakeException
                ? new Outcome.Unreachable(
                        "no connection to " + request.origin().authority() + ": " + why(e, request))
                : new Outcome.Broken(Reasons.of(e));
    }

    private static String unended(Alarm alarm) {
        return "the answer did not end within " + alarm.time().toMillis() + " ms";
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
        lookups.close();
        for (Deque<Connection> waiting : idle.values()) {
            synchronized (waiting) {
                waiting.forEach(Connection::abort);
                waiting.clear();
            }
        }
    }

    private static void beat() {
        // That there is something to do next is all that is wanted.
    }

    private static Thread clockThread(Runnable work) {
        Thread thread = new Thread(work, "docproof-clock");
        thread.setDaemon(true);
        return thread;
    }
}
