package dev.docproof.target.live;

import dev.docproof.http.Origin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.http.config.MessageConstraints;
import org.apache.http.impl.DefaultBHttpClientConnection;
import org.apache.http.impl.io.SessionInputBufferImpl;

/**
 * A connection to one origin. Heads are read and written as ISO-8859-1, which is the form of wire
 * strings, so every byte passes as it is.
 */
final class Connection extends DefaultBHttpClientConnection {
    private static final int BUFFER = 8192;
    // Far above what servers send, far below what hurts.
    private static final MessageConstraints HEAD_LIMITS =
            MessageConstraints.custom().setMaxLineLength(65_536).setMaxHeaderCount(1_000).build();

    private final Route route;

    private Connection(Route route) {
        super(
                BUFFER,
                StandardCharsets.ISO_8859_1.newDecoder(),
                StandardCharsets.ISO_8859_1.newEncoder(),
                HEAD_LIMITS);
        this.route = route;
    }

    static Connection open(Socket socket, Route route, Duration limit, Trust trust)
            throws IOException {
        Origin origin = route.origin();
        Connection connection = new Connection(route);
        try {
            int millis = Math.toIntExact(limit.toMillis());
            socket.setTcpNoDelay(true);
            Origin hop = route.hop();
            socket.connect(new InetSocketAddress(bareHost(hop), hop.port()), millis);
            // A little more than the limit: the clock ends an exchange, this only guards the clock.
            socket.setSoTimeout(millis + 1_000);
            route.tunnel(socket);
            connection.bind(origin.isSecure() ? secure(socket, origin, trust) : socket);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
        return connection;
    }

    Origin origin() {
        return route.origin();
    }

    Route route() {
        return route;
    }

    /** Fit for another exchange: nothing came after the answer's end. */
    boolean isReusable() {
        return isOpen() && !((SessionInputBufferImpl) getSessionInputBuffer()).hasBufferedData();
    }

    /** Ends the exchange, from any thread; reading and writing fail at once. */
    void abort() {
        try {
            shutdown();
        } catch (IOException e) {
            // Nothing is left to do for a socket that cannot even be closed.
        }
    }

    private static String bareHost(Origin origin) {
        String host = origin.host();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Socket secure(Socket socket, Origin origin, Trust trust) throws IOException {
        SSLSocketFactory factory = trust.sockets();
        SSLSocket secure =
                (SSLSocket) factory.createSocket(socket, bareHost(origin), origin.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        if (!trust.anybody()) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }
}
