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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
                .startsWith("exit 3")
                .contains("only the first 2097152 bytes of it were read")
                .contains("1 not exercised");
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

    /** The limit of the run ends an exchange in the middle, and accuses nobody. */
    @Test
    void a_body_that_comes_byte_by_byte_in_a_run_with_a_time_limit() throws IOException {
        long start = System.nanoTime();
        assertThat(
                        verify(
                                (socket, out) -> {
                                    write(out, HEAD + "100000\r\n\r\n{");
                                    for (int i = 0; i < 600; i++) {
                                        pause(100);
                                        write(out, " ");
                                    }
                                },
                                "--time-limit",
                                "700ms",
                                "--timeout",
                                "60s"))
                .startsWith("exit 3")
                .contains(
                        "the run's time limit of 0.7 s was over\n            before the answer was");
        // Far below the minute that an answer may take; the rest is for a machine that is busy.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private String verify(Fault fault, String... options) throws IOException {
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
            List<String> arguments =
                    new ArrayList<>(
                            List.of(
                                    "verify",
                                    page.toString(),
                                    "--against",
                                    server.url(),
                                    "--probes",
                                    "off"));
            arguments.addAll(options.length == 0 ? List.of("--timeout", "2s") : List.of(options));
            int exit = Main.run(printer, printer, arguments.toArray(String[]::new));
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
