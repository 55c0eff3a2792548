package dev.docproof.target.live;

import dev.docproof.http.Origin;
import dev.docproof.target.live.Proxies.Proxy;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How an origin is reached: directly, by asking a proxy for it, or through a tunnel of one. */
record Route(Origin origin, Optional<Proxy> proxy) {
    private static final int LONGEST_HEAD = 16_384;

    /** Where the connection goes. */
    Origin hop() {
        return proxy.map(Proxy::origin).orElse(origin);
    }

    /** Whether requests go to a proxy, and name the whole address. */
    boolean asksProxy() {
        return proxy.isPresent() && !origin.isSecure();
    }

    Optional<String> credentials() {
        return proxy.flatMap(Proxy::credentials);
    }

    /**
     * Has the proxy open the way to an origin that is spoken to in private.
     *
     * @throws IOException where it refuses
     */
    void tunnel(Socket socket) throws IOException {
        if (proxy.isEmpty() || !origin.isSecure()) {
            return;
        }
        String to = origin.host() + ":" + origin.port();
        String line =
                "CONNECT "
                        + to
                        + " HTTP/1.1\r\nHost: "
                        + to
                        + "\r\n"
                        + credentials().map(c -> "Proxy-Authorization: " + c + "\r\n").orElse("")
                        + "\r\n";
        socket.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
        String answer = head(socket.getInputStream());
        if (!answer.matches("(?s)HTTP/1\\.[01] 2\\d\\d.*")) {
            throw new IOException(
                    "the proxy answers " + answer.lines().findFirst().orElse("nothing"));
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            head.append((char) b);
        }
        return head.toString();
    }
}
