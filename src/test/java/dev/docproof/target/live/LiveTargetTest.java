package dev.docproof.target.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.target.Outcome;
import dev.docproof.target.live.RawServer.Then;
import dev.docproof.users.UsersService;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveTargetTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

    private final LiveTarget target = new LiveTarget(new Limits(Duration.ofMillis(800), 100_000));

    @AfterEach
    void close() {
        target.close();
    }

    @Test
    void sends_exactly_the_bytes_it_was_given() throws IOException {
        try (RawServer server = new RawServer(OK, Then.CLOSE)) {
            target.send(
                    new Request(
                            "PUT",
                            server.origin(),
                            Wire.of("/a//b?f[x]=1&q={\"é\"}|^`&x=%2f?"),
                            Headers.of(
                                    "Host", "docs.example",
                                    "X-Twice", "1",
                                    "x-twice", "2",
                                    "Content-Type", "application/json",
                                    "Content-Length", "4"),
                            Body.of("{}\r\n")));
            assertThat(server.requests())
                    .containsExactly(
                            Wire.of("PUT /a//b?f[x]=1&q={\"é\"}|^`&x=%2f? HTTP/1.1\r\n")
                                    + "Host: docs.example\r\n"
                                    + "X-Twice: 1\r\n"
                                    + "x-twice: 2\r\n"
                                    + "Content-Type: application/json\r\n"
                                    + "Content-Length: 4\r\n"
                                    + "\r\n"
                                    + "{}\r\n");
        }
    }

    @Test
    void keeps_back_a_header_that_would_not_arrive_as_it_is() throws IOException {
        try (RawServer server = new RawServer(OK, Then.CLOSE)) {
            Request request =
                    request("GET", server.origin()).withHeaders(Headers.of("X-A", "1\nX-B: 2"));

            assertThat(target.send(request)).isInstanceOf(Outcome.NotSent.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void adds_nothing_to_a_post_without_a_body() throws IOException {
        try (RawServer server = new RawServer(OK, Then.CLOSE)) {
            target.send(request("POST", server.origin()));
            assertThat(server.requests()).containsExactly("POST /x HTTP/1.1\r\nHost: h\r\n\r\n");
        }
    }

    @Test
    void uses_a_connection_again() throws IOException {
        try (RawServer server = new RawServer(OK, Then.KEEP_OPEN)) {
            target.send(request("GET", server.origin()));
            target.send(request("GET", server.origin()));
            assertThat(server.requests()).hasSize(2);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** The JDK's server sends the body when the head is acknowledged, else 40 ms after each. */
    @Test
    void keeps_no_server_waiting_for_an_acknowledgement() throws IOException {
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            Request request = request("GET", new Origin("http", "127.0.0.1", service.port()));
            target.send(request);
            long start = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                target.send(request);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void opens_another_connection_where_the_server_closed_the_kept_one() throws Exception {
        try (RawServer server =
                new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Then.CLOSE)) {
            assertThat(status(target.send(request("GET", server.origin())))).isEqualTo(200);
            assertThat(status(target.send(request("GET", server.origin())))).isEqualTo(200);
        }
    }

    @Test
    void reads_an_answer_of_http_1_0_up_to_its_end() throws IOException {
        try (RawServer server =
                new RawServer("HTTP/1.0 200 OK\r\nX-A: b\r\n\r\n{\"id\":1}", Then.CLOSE)) {
            assertThat(target.send(request("GET", server.origin())))
                    .asInstanceOf(type(Outcome.Answered.class))
                    .satisfies(
                            answered -> {
                                assertThat(answered.flaw()).isEmpty();
                                assertThat(answered.response().body().text())
                                        .isEqualTo("{\"id\":1}");
                                assertThat(answered.response().headers())
                                        .isEqualTo(Headers.of("X-A", "b"));
                            });
        }
    }

    @Test
    void passes_by_what_a_server_says_before_its_answer() throws IOException {
        String informed =
                "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
                        + "HTTP/1.1 102 Processing\r\n\r\n"
                        + "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}";
        try (RawServer server = new RawServer(informed, Then.KEEP_OPEN)) {
            Outcome.Answered answered =
                    (Outcome.Answered) target.send(request("GET", server.origin()));
            assertThat(answered.response().status()).isEqualTo(201);
            assertThat(answered.response().body().text()).isEqualTo("{}");
            assertThat(answered.flaw()).isEmpty();
        }
    }

    @Test
    void reads_a_body_in_chunks_with_trailers_behind_it_and_goes_on() throws IOException {
        String chunked =
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: Checksum\r\n\r\n"
                        + "5\r\n{\"id\"\r\n3;x=y\r\n:1}\r\n0\r\nChecksum: abc\r\n\r\n";
        try (RawServer server = new RawServer(chunked, Then.KEEP_OPEN)) {
            for (int i = 0; i < 2; i++) {
                Outcome.Answered answered =
                        (Outcome.Answered) target.send(request("GET", server.origin()));
                assertThat(answered.response().body().text()).isEqualTo("{\"id\":1}");
                assertThat(answered.flaw()).isEmpty();
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void says_that_a_body_was_cut_short() throws IOException {
        try (RawServer server =
                new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", Then.CLOSE)) {
            assertThat(flaw(target.send(request("GET", server.origin()))))
                    .startsWith("the body was cut short");
        }
    }

    @Test
    void says_that_an_answer_never_ended() throws IOException {
        try (RawServer server =
                new RawServer(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
                        Then.KEEP_OPEN)) {
            assertThat(flaw(target.send(request("GET", server.origin()))))
                    .isEqualTo("the answer did not end within 800 ms");
        }
    }

    @Test
    void reads_no_more_of_a_body_than_its_limit() throws IOException {
        try (RawServer server =
                new RawServer("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(200_000), Then.CLOSE)) {
            assertThat(flaw(target.send(request("GET", server.origin()))))
                    .isEqualTo("only the first 100000 bytes of it were read");
        }
    }

    @Test
    void gives_up_on_a_server_that_never_answers() throws IOException {
        try (RawServer server = new RawServer("", Then.NEVER_ANSWER)) {
            assertThat(target.send(request("GET", server.origin())))
                    .isEqualTo(new Outcome.TimedOut(Duration.ofMillis(800)));
        }
    }

    @Test
    void tells_a_broken_connection_from_one_that_was_refused() throws IOException {
        try (RawServer server = new RawServer("", Then.RESET)) {
            assertThat(target.send(request("GET", server.origin())))
                    .isInstanceOf(Outcome.Broken.class);
        }
        assertThat(target.send(request("GET", closedPort())))
                .isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void does_not_take_garbage_for_an_answer() throws IOException {
        try (RawServer server = new RawServer("HELLO\r\n\r\n", Then.CLOSE)) {
            assertThat(target.send(request("GET", server.origin())))
                    .isInstanceOf(Outcome.Broken.class);
        }
    }

    private static Request request(String method, Origin origin) {
        return new Request(method, origin, "/x", Headers.of("Host", "h"), Body.none());
    }

    private static Origin closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new Origin("http", "127.0.0.1", free.getLocalPort());
        }
    }

    private static int status(Outcome outcome) {
        return ((Outcome.Answered) outcome).response().status();
    }

    private static String flaw(Outcome outcome) {
        return ((Outcome.Answered) outcome).flaw().orElseThrow().words();
    }
}
