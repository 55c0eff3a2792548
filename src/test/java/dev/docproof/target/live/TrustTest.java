package dev.docproof.target.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.TlsServer;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real encrypted connections, to a server that signed its certificate itself. */
class TrustTest {
    @TempDir private static Path folder;

    private static TlsServer server;
    private static TlsServer choosy;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = new TlsServer(folder, false);
        choosy = new TlsServer(folder, true);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        choosy.close();
    }

    @Test
    void nobody_vouches_for_a_server_that_signed_its_own_certificate() {
        assertThat(get("localhost", server, Trust.usual()))
                .isEqualTo(
                        "unreachable: no connection to localhost:%d: its certificate is not trusted; name the one who signed it with --cacert"
                                .formatted(server.port()));
    }

    @Test
    void a_named_authority_is_trusted() throws IOException, GeneralSecurityException {
        assertThat(get("localhost", server, authority())).isEqualTo("answered 200");
    }

    @Test
    void a_certificate_for_another_name_is_refused() throws IOException, GeneralSecurityException {
        assertThat(get("127.0.0.1", server, authority()))
                .startsWith("unreachable: no connection to 127.0.0.1:")
                .contains("its certificate is for another name: No subject alternative names");
    }

    @Test
    void anybody_will_do_where_somebody_asks_for_it() {
        Trust anybody = new Trust(Optional.empty(), Optional.empty(), Optional.empty(), true);

        assertThat(get("127.0.0.1", server, anybody)).isEqualTo("answered 200");
    }

    @Test
    void a_server_that_wants_a_certificate_gets_none()
            throws IOException, GeneralSecurityException {
        assertThat(get("localhost", choosy, authority()))
                .startsWith("unreachable: ")
                .containsPattern("wants a certificate of the client[;,] .*--cert");
    }

    @Test
    void a_server_that_wants_a_certificate_gets_the_one_in_pem()
            throws IOException, GeneralSecurityException {
        Trust trust =
                new Trust(
                        Optional.of(server.certificate()),
                        Optional.of(server.client()),
                        Optional.of(server.clientKey()),
                        false);

        assertThat(get("localhost", choosy, trust)).isEqualTo("answered 200");
    }

    @Test
    void a_server_that_wants_a_certificate_gets_the_one_in_pkcs_12()
            throws IOException, GeneralSecurityException {
        Trust trust =
                new Trust(
                        Optional.of(server.certificate()),
                        Optional.of(server.clientStore()),
                        Optional.empty(),
                        false);

        assertThat(get("localhost", choosy, trust)).isEqualTo("answered 200");
    }

    @Test
    void a_proxy_opens_a_tunnel_and_hears_no_more() throws IOException, GeneralSecurityException {
        try (Tunnel proxy = new Tunnel("HTTP/1.1 200 go on", server.port());
                LiveTarget target = through(proxy, authority())) {
            assertThat(target.send(request("boats.invalid", 443)).label())
                    .isEqualTo("answered 200");
            assertThat(proxy.heads())
                    .containsExactly(
                            "CONNECT boats.invalid:443 HTTP/1.1\r\nHost: boats.invalid:443\r\n"
                                    + "Proxy-Authorization: Basic bWU6d29yZA==\r\n\r\n");
        }
    }

    @Test
    void a_proxy_that_refuses_is_the_reason() throws IOException, GeneralSecurityException {
        try (Tunnel proxy = new Tunnel("HTTP/1.1 407 who are you", server.port());
                LiveTarget target = through(proxy, authority())) {
            assertThat(target.send(request("boats.invalid", 443)).label())
                    .isEqualTo(
                            "unreachable: no connection to boats.invalid: the proxy answers HTTP/1.1 407 who are you");
        }
    }

    private static Trust authority() throws IOException, GeneralSecurityException {
        return new Trust(
                Optional.of(server.certificate()), Optional.empty(), Optional.empty(), false);
    }

    private static String get(String host, TlsServer server, Trust trust) {
        try (LiveTarget target = new LiveTarget(Limits.standard(), trust, Proxies.none())) {
            Outcome outcome = target.send(request(host, server.port()));
            return outcome.label();
        }
    }

    private static Request request(String host, int port) {
        return new Request(
                "GET",
                new Origin("https", host, port),
                "/boats",
                Headers.of("Host", host),
                Body.none());
    }

    private static LiveTarget through(Tunnel proxy, Trust trust) {
        String url = "http://me:word@127.0.0.1:" + proxy.port();
        return new LiveTarget(
                Limits.standard(),
                trust,
                new Proxies(name -> Optional.of(url).filter(own -> name.equals("https_proxy"))));
    }

    /** A proxy that answers {@code CONNECT}, and passes bytes on to a server on this machine. */
    private static final class Tunnel implements AutoCloseable {
        private final ServerSocket listener =
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final List<String> heads = new CopyOnWriteArrayList<>();
        private final String answer;
        private final int server;

        Tunnel(String answer, int server) throws IOException {
            this.answer = answer;
            this.server = server;
            run(this::serve);
        }

        int port() {
            return listener.getLocalPort();
        }

        List<String> heads() {
            return heads;
        }

        private void serve() throws IOException {
            try (Socket client = listener.accept()) {
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) client.getInputStream().read());
                }
                heads.add(head.toString());
                client.getOutputStream()
                        .write((answer + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                try (Socket other = new Socket(InetAddress.getLoopbackAddress(), server)) {
                    run(() -> pass(other.getInputStream(), client.getOutputStream()));
                    pass(client.getInputStream(), other.getOutputStream());
                }
            }
        }

        private static void pass(InputStream in, OutputStream out) throws IOException {
            in.transferTo(out);
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void run(Work work) {
            Thread thread =
                    new Thread(
                            () -> {
                                try {
                                    work.run();
                                } catch (IOException e) {
                                    // The other side has hung up.
                                }
                            },
                            "tunnel");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
