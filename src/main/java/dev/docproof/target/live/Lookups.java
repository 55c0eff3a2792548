package dev.docproof.target.live;

import dev.docproof.http.Origin;
import dev.docproof.target.Loopback;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the way to an origin and the address at its end, for no longer than an alarm gives. */
final class Lookups implements AutoCloseable {
    private final Proxies proxies;
    private final ExecutorService threads = Executors.newCachedThreadPool(Lookups::thread);

    /** A way, and where its first step leads. */
    record Found(Route route, InetSocketAddress address) {}

    Lookups(Proxies proxies) {
        this.proxies = proxies;
    }

    /**
     * @throws IOException where there is no such host, or nobody says so in time
     */
    Found find(Origin origin, Alarm alarm) throws IOException {
        // No name service can be told how long it may take.
        Future<Found> found = threads.submit(() -> find(origin));
        try {
            return found.get(alarm.left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            found.cancel(true);
            throw new SocketTimeoutException("the name was not resolved in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + origin.host() + " was looked up", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known
                    ? known
                    : new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    /** This machine is never asked for from elsewhere. */
    private Found find(Origin origin) throws UnknownHostException {
        Route route =
                new Route(origin, Loopback.isHost(origin) ? Optional.empty() : proxies.of(origin));
        Origin hop = route.hop();
        InetAddress address = InetAddress.getByName(hop.bareHost());
        return new Found(route, new InetSocketAddress(address, hop.port()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "docproof-lookup");
        thread.setDaemon(true);
        return thread;
    }
}
