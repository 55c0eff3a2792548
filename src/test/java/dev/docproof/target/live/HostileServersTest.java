package dev.docproof.target.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.target.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a server sends and however long, an exchange is over in its time and within its bytes.
 */
@Timeout(60)
class HostileServersTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int MOST_BYTES = 100_000;
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final LiveTarget target = new LiveTarget(new Limits(LIMIT, MOST_BYTES));
    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        target.close();
        listener.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void a_head_without_end_or_sense_is_no_answer(String what, Sending sending) {
        assertThat(outcome("http", sending)).isNotInstanceOf(Outcome.Answered.class);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                hostile("headers without end", forever(OK, i -> "X-" + i + ": y\r\n")),
                hostile(
                        "one header line without end",
                        forever(OK + "X: ", i -> "yyyyyyyyyyyyyyyy")),
                hostile("one header folded without end", forever(OK + "X: y\r\n", i -> " y\r\n")),
                hostile("a status line without end", forever("HTTP/1.1 200 ", i -> "OKOKOKOKOKOK")),
                hostile(
                        "thousands of cookies",
                        said(OK + "Set-Cookie: a=b\r\n".repeat(5_000) + "\r\n")),
                hostile(
                        "interim answers without end",
                        forever("", i -> "HTTP/1.1 100 Continue\r\n\r\n")),
                hostile(
                        "early hints without end",
                        forever("", i -> "HTTP/1.1 103 Early Hints\r\nLink: </" + i + ">\r\n\r\n")),
                hostile(
                        "another protocol",
                        said("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n\0\0\0")),
                hostile("a head that comes byte by byte", slowly(OK + "X: ", "y".repeat(1_000))),
                hostile("empty lines without end", forever("", i -> "\r\n")),
                hostile(
                        "a status that is no number",
                        said("HTTP/1.1 9999999999999999999 OK\r\n\r\n")),
                hostile("a header without a colon", said(OK + "nothing\r\n\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_without_end_or_truth_is_an_answer_with_a_flaw(String what, Sending sending) {
        Outcome outcome = outcome("http", sending);
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        Outcome.Answered answered = (Outcome.Answered) outcome;
        assertThat(answered.flaw()).isPresent();
        assertThat(answered.response().body().length()).isLessThanOrEqualTo(MOST_BYTES);
    }

    static Stream<Arguments> bodies() {
        String chunked = OK + "Transfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                hostile("a body without end", forever(OK + "\r\n", i -> " ".repeat(8_000))),
                hostile("chunks without end", forever(chunked, i -> "1\r\n \r\n")),
                hostile(
                        "a chunk extension without end",
                        forever(chunked + "1;", i -> "aaaaaaaaaaaaaaaa")),
                hostile(
                        "a chunk as large as no memory",
                        forever(chunked + "7fffffffffffffff\r\n", i -> " ".repeat(8_000))),
                hostile(
                        "a chunk of less than nothing",
                        said(chunked + "-5\r\n{\"a\":1}\r\n0\r\n\r\n")),
                hostile(
                        "trailers without end",
                        forever(chunked + "0\r\n", i -> "X-" + i + ": y\r\n")),
                hostile("a length beyond what comes", said(OK + "Content-Length: 50\r\n\r\n{}")),
                hostile(
                        "a body that comes byte by byte",
                        slowly(OK + "Content-Length: 900\r\n\r\n", "y".repeat(900))));
    }

    /**
     * The bytes that came are read as RFC 9112 has it or not at all; they are never an exception.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void lies_about_the_length_end_the_exchange_and_the_connection(String what, Sending sending) {
        assertThat(outcome("http", sending)).isNotInstanceOf(Outcome.NotSent.class);
        Outcome next = outcome("http", said(OK + "Content-Length: 4\r\n\r\ntrue"));
        assertThat(next).isInstanceOf(Outcome.Answered.class);
        assertThat(((Outcome.Answered) next).response().body().text()).isEqualTo("true");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                hostile(
                        "more comes than the length says",
                        said(
                                OK
                                        + "Content-Length: 2\r\n\r\n{}HTTP/1.1 500 No\r\nContent-Length: 5\r\n\r\nfalse")),
                hostile("a length of less than nothing", said(OK + "Content-Length: -1\r\n\r\n{}")),
                hostile(
                        "a length beyond all numbers",
                        said(OK + "Content-Length: 99999999999999999999\r\n\r\n{}")),
                hostile(
                        "two lengths",
                        said(OK + "Content-Length: 2\r\nContent-Length: 4\r\n\r\n{}  ")),
                hostile("two lengths in one line", said(OK + "Content-Length: 2, 4\r\n\r\n{}  ")),
                hostile(
                        "a length and chunks",
                        said(
                                OK
                                        + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")),
                hostile("a length that is no number", said(OK + "Content-Length: {}\r\n\r\n{}")),
                hostile(
                        "a body where none may be",
                        said("HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\n{}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handshakes")
    void a_handshake_without_end_is_no_connection(String what, Sending sending) {
        assertThat(outcome("https", sending)).isInstanceOf(Outcome.Unreachable.class);
    }

    static Stream<Arguments> handshakes() {
        // Five bytes of a record's head that promise sixteen thousand, and then those, one by one.
        return Stream.of(
                hostile("no word", said("")),
                hostile(
                        "a record that comes byte by byte",
                        slowly("\u0016\u0003\u0003@\u0000", "\u0002".repeat(900))),
                hostile("plain text", said(OK + "\r\n")));
    }

    private Outcome outcome(String scheme, Sending sending) {
        Thread server = new Thread(() -> serve(sending), "hostile-server");
        server.setDaemon(true);
        server.start();
        Request request =
                new Request(
                        "GET",
                        new Origin(scheme, "127.0.0.1", listener.getLocalPort()),
                        "/",
                        Headers.of("Host", "a"),
                        Body.none());
        long start = System.nanoTime();
        Outcome outcome = target.send(request);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.multipliedBy(5));
        return outcome;
    }

    private void serve(Sending sending) {
        try (Socket socket = listener.accept()) {
            socket.getInputStream().read(new byte[4_096]);
            sending.to(socket.getOutputStream());
            socket.shutdownOutput();
            // Closed at once it would be reset, and nobody could read what was sent.
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The client has had enough of it.
        }
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private static Arguments hostile(String what, Sending sending) {
        return Arguments.of(what, sending);
    }

    private static Sending said(String text) {
        return out -> out.write(bytes(text));
    }

    private static Sending forever(String start, Function<Integer, String> next) {
        return out -> {
            out.write(bytes(start));
            for (int i = 0; true; i++) {
                out.write(bytes(String.join("", Collections.nCopies(50, next.apply(i)))));
            }
        };
    }

    private static Sending slowly(String start, String rest) {
        return out -> {
            out.write(bytes(start));
            for (byte each : bytes(rest)) {
                out.write(each);
                pause();
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
