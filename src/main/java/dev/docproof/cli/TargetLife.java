package dev.docproof.cli;

import dev.docproof.config.Reset;
import dev.docproof.config.ResetBetween;
import dev.docproof.config.TargetSettings;
import dev.docproof.config.TargetSettings.Life;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.setup.CannotRun;
import dev.docproof.target.Base;
import dev.docproof.target.Loopback;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import dev.docproof.target.live.Proxies;
import dev.docproof.target.process.FileCopy;
import dev.docproof.target.process.OneCommand;
import dev.docproof.target.process.ServerFailed;
import dev.docproof.target.process.StartedServer;
import dev.docproof.verify.StateReset;
import dev.docproof.verify.StateReset.Moment;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Brings a target up, puts its state back in between, and ends it if it was started here. */
final class TargetLife implements AutoCloseable {
    private static final int KNOCK_MILLIS = 1_000;

    private final Life life;
    private final Base base;
    private final Target server;
    private final Path folder;
    private final Proxies proxies;
    private final Duration timeout;
    private final Optional<StartedServer> started;
    private boolean fresh;
    private boolean begun;

    /**
     * @param server the target without anything between
     * @param folder that of the configuration, where programs run and files are copied
     * @param proxies on the way to the server, where it is knocked first
     */
    TargetLife(TargetSettings settings, Base base, Target server, Path folder, Proxies proxies) {
        this.proxies = proxies;
        this.life = settings.life();
        this.base = base;
        this.server = server;
        this.folder = folder.toAbsolutePath();
        this.timeout = settings.pace().timeout().value();
        this.started =
                life.start().value().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new StartedServer(
                                        life.start().value(),
                                        this.folder,
                                        this::missing,
                                        life.readyTimeout().value()));
    }

    /**
     * @throws CannotRun where it does not come up
     */
    void begin() {
        if (started.isEmpty()) {
            awaitReady();
            return;
        }
        if (knock(KNOCK_MILLIS).isEmpty()) {
            throw new CannotRun(
                    "something answers at %s already; stop it, or use it with --no-start"
                            .formatted(base));
        }
        reset(false);
        restart();
        fresh = true;
    }

    boolean isStarted() {
        return started.isPresent();
    }

    /** Ends the server, if it was started here. */
    void stop() {
        started.ifPresent(StartedServer::stop);
    }

    /** Puts the state back as often as it is configured; empty where it never is. */
    Optional<StateReset> stateReset() {
        ResetBetween between = life.resetBetween().value();
        if (life.reset().value().isEmpty() || between == ResetBetween.NOTHING) {
            return Optional.empty();
        }
        Moment moment = between == ResetBetween.PAGES ? Moment.BEFORE_PAGE : Moment.BEFORE_EXAMPLE;
        return Optional.of(at -> resetOnce(at == moment));
    }

    /** What has just been started is in its first state already. */
    private Optional<String> resetOnce(boolean due) {
        if (!due) {
            return Optional.empty();
        }
        boolean first = !begun;
        begun = true;
        try {
            if (!fresh) {
                reset(true);
            }
        } catch (CannotRun e) {
            // What has been tried until now is worth a report.
            if (first) {
                throw e;
            }
            return Optional.of(e.getMessage());
        }
        fresh = false;
        return Optional.empty();
    }

    @Override
    public void close() {
        started.ifPresent(StartedServer::close);
    }

    /**
     * @param up whether the server is; only files can be put back before it is
     */
    private void reset(boolean up) {
        Reset reset = life.reset().value().orElse(null);
        if (reset instanceof Reset.Copy copy) {
            stop();
            copy(copy);
        }
        if (!up) {
            return;
        }
        if (reset instanceof Reset.Restart) {
            stop();
        } else if (reset instanceof Reset.Call call) {
            call(call);
        } else if (reset instanceof Reset.Command command) {
            guarded(
                    () ->
                            new OneCommand(command.words(), folder, life.readyTimeout().value())
                                    .run());
        }
        if (reset instanceof Reset.Copy || reset instanceof Reset.Restart) {
            restart();
        }
    }

    private void restart() {
        started.ifPresent(server -> guarded(server::start));
    }

    private void copy(Reset.Copy copy) {
        try {
            new FileCopy(folder.resolve(copy.from()), folder.resolve(copy.to()), folder).run();
        } catch (IOException e) {
            throw new CannotRun("the state cannot be put back: " + e.getMessage(), e);
        }
    }

    private void call(Reset.Call call) {
        Outcome outcome = server.send(request(call.method(), call.target()));
        if (!isSuccess(outcome)) {
            throw new CannotRun(
                    "the state cannot be put back: %s %s %s"
                            .formatted(call.method(), call.target(), outcome.label()));
        }
    }

    private static void guarded(Runnable program) {
        try {
            program.run();
        } catch (ServerFailed e) {
            throw new CannotRun(e.getMessage().strip(), e);
        }
    }

    /** A server that is up may still be loading. */
    private void awaitReady() {
        Optional<String> down = knock(Math.toIntExact(timeout.toMillis()));
        if (down.isPresent()) {
            throw new CannotRun(
                    "nothing answers at %s (%s); start the server, or name another with --against"
                            .formatted(base, down.get()));
        }
        if (life.ready().value().isEmpty()) {
            return;
        }
        long end = System.nanoTime() + life.readyTimeout().value().toNanos();
        Optional<String> missing = missing();
        while (missing.isPresent() && System.nanoTime() < end) {
            pause();
            missing = missing();
        }
        if (missing.isPresent()) {
            throw new CannotRun("%s is not ready: %s".formatted(base, missing.get()));
        }
    }

    private Optional<String> missing() {
        if (life.ready().value().isEmpty()) {
            return knock(KNOCK_MILLIS);
        }
        String path = life.ready().value().get();
        Outcome outcome = server.send(request("GET", path));
        return isSuccess(outcome)
                ? Optional.empty()
                : Optional.of("GET %s: %s".formatted(path, outcome.label()));
    }

    private Request request(String method, String path) {
        return new Request(
                method,
                base.origin(),
                base.absolute(path),
                Headers.of("Host", base.origin().authority(), "Accept", "*/*"),
                Body.none());
    }

    private static boolean isSuccess(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && answered.response().status() / 100 == 2;
    }

    /** Why no connection can be made; empty where one can. */
    private Optional<String> knock(int millis) {
        try (Socket socket = new Socket()) {
            Origin hop =
                    Loopback.isHost(base.origin())
                            ? base.origin()
                            : proxies.firstHop(base.origin());
            socket.connect(new InetSocketAddress(hop.bareHost(), hop.port()), millis);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("interrupted while the target was not ready yet", e);
        }
    }
}
