package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a server does to the wire, each example gets a verdict and the run its report, in time.
 * A request to another path is answered well, so that the server counts as up.
 */
@Timeout(60)
class FaultsTest {
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";

    @TempDir private Path folder;

    @Test
    void a_connection_that_is_reset() throws IOException {
        assertThat(
                        verify(
                                (socket, out) -> {
                                    socket.setSoLinger(true, 0);
                                    socket.close();
                                }))
                .startsWith("exit 1\nerror[no-answer]");
    }

    @Test
    void half_a_body() throws IOException {
        assertThat(verify((socket, out) -> write(out, HEAD + "100\r\n\r\n{\"id\": 1,")))
                .startsWith("exit 1\nerror[answer-incomplete]");
    }

    @Test
    void no_answer() throws IOException {
        assertThat(verify((socket, out) -> pause(10_000))).startsWith("exit 1\nerror[no-answer]");
    }

    @Test
    void garbage() throws IOException {
        assertThat(verify((socket, out) -> write(out, "\u0000\u0001 what?\r\n\r\n")))
                .startsWith("exit 1\nerror[no-answer]");
    }

    @Test
    void a_body_that_comes_byte_by_byte() throws IOException {
        assertThat(
                        verify(
                                (socket, out) -> {
                                    write(out, HEAD + "1000\r\n\r\n{");
                                    for (int i = 0; i < 100; i++) {
                                        pause(100);
                                        write(out, " ");
                                    }
                                }))
                .startsWith("exit 1\nerror[answer-incomplete]");
    }

    @Test
    void a_body_of_a_gigabyte() throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) ' ');
        assertThat(
                        verify(
                                (socket, out) -> {
                                    write(out, HEAD + (1 << 30) + "\r\n\r\n");
                                    for (int i = 0; i < 1 << 14; i++) {
                                        out.write(block);
                                    }
                                }))
                .contains("1 contradicted")
                .contains("1 page against");
    }

    @Test
    void a_stream_that_never_ends_is_held_by_what_came_of_it() throws IOException {
        assertThat(
                        verify(
                                (socket, out) -> {
                                    write(
                                            out,
                                            "HTTP/1.1 200 OK\r\n"
                                                    + "Content-Type: application/x-ndjson\r\n\r\n");
                                    for (int i = 0; i < 100; i++) {
                                        write(out, "{\"id\": " + i + "}\n");
                                        pause(50);
                                    }
                                }))
                .startsWith("exit 0")
                .contains("1 confirmed");
    }

    private String verify(Fault fault) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(
                page,
                """
                # One

                ```bash
                curl http://localhost:3000/faulty
                ```

                ```json
                {"id": 1}
                ```
                """);
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        try (Faulty server = new Faulty(fault)) {
            int exit =
                    Main.run(
                            printer,
                            printer,
                            "verify",
                            page.toString(),
                            "--against",
                            server.url(),
                            "--probes",
                            "off",
                            "--timeout",
                            "2s");
            assertThat(out.toString()).contains("1 page against");
            return "exit " + exit + "\n" + out;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is done to a connection in the place of an answer. */
    private interface Fault {
        void on(Socket socket, OutputStream out) throws IOException;
    }

    /** Serves one fault at {@code /faulty} and is in good health elsewhere. */
    private static final class Faulty implements AutoCloseable {
        private final ServerSocket listener =
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Fault fault;

        Faulty(Fault fault) throws IOException {
            this.fault = fault;
            Thread thread = new Thread(this::accept, "faulty");
            thread.setDaemon(true);
            thread.start();
        }

        String url() {
            return "http://127.0.0.1:" + listener.getLocalPort();
        }

        private void accept() {
            while (!listener.isClosed()) {
                try {
                    Socket socket = listener.accept();
                    Thread thread = new Thread(() -> serve(socket), "faulty-connection");
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void serve(Socket socket) {
            try (socket) {
                byte[] head = new byte[8192];
                int read = socket.getInputStream().read(head);
                String line = read < 0 ? "" : new String(head, 0, read, StandardCharsets.UTF_8);
                if (line.startsWith("GET /faulty")) {
                    fault.on(socket, socket.getOutputStream());
                } else if (!line.isEmpty()) {
                    write(socket.getOutputStream(), HEAD + "2\r\n\r\n{}");
                }
            } catch (IOException e) {
                // The client has seen enough.
            }
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
