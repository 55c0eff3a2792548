package dev.docproof.target.live;

import dev.docproof.http.Origin;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import jdk.net.ExtendedSocketOptions;
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
    private final Socket bare;
    private final boolean acknowledgesAtOnce;

    private Connection(Route route, Socket bare) {
        super(
                BUFFER,
                StandardCharsets.ISO_8859_1.newDecoder(),
                StandardCharsets.ISO_8859_1.newEncoder(),
                HEAD_LIMITS);
        this.route = route;
        this.bare = bare;
        this.acknowledgesAtOnce =
                bare.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
    }

    /**
     * @param alarm ends the attempt when its time is over, however far it got
     */
    static Connection open(Lookups.Found way, Alarm alarm, Trust trust) throws IOException {
        Route route = way.route();
        Socket socket = new Socket();
        alarm.stopping(() -> closeQuietly(socket));
        Connection connection = new Connection(route, socket);
        try {
            socket.setTcpNoDelay(true);
            socket.connect(way.address(), alarm.left());
            // A little more than is left: the alarm ends an exchange, this only guards the alarm.
            socket.setSoTimeout(alarm.left() + 1_000);
            route.tunnel(socket);
            connection.bind(
                    route.origin().isSecure() ? secure(socket, route.origin(), trust) : socket);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
        return connection;
    }

    /**
     * Sends what is left of a request. What comes of it is acknowledged at once, where the system
     * can: many a server holds back the body of an answer until its head has arrived, and that
     * would be told 40 ms later (RFC 9293, section 3.8.6.3).
     */
    @Override
    public void flush() throws IOException {
        super.flush();
        if (acknowledgesAtOnce) {
            bare.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
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

    /**
     * Ends the exchange, from any thread; reading and writing fail at once. An encrypted connection
     * is not asked to say good-bye, for which it might wait.
     */
    void abort() {
        closeQuietly(bare);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to do for a socket that cannot even be closed.
        }
    }

    private static Socket secure(Socket socket, Origin origin, Trust trust) throws IOException {
        SSLSocketFactory factory = trust.sockets();
        SSLSocket secure =
                (SSLSocket) factory.createSocket(socket, origin.bareHost(), origin.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        if (!trust.anybody()) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }
}
