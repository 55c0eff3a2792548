package dev.docproof.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a server sends a request on to, nothing but the server itself is ever asked. */
class RedirectsTest {
    private static final Base SERVER = Base.of("http://127.0.0.1:3000").orElseThrow();

    private final List<String> asked = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_circle_ends_after_fifty_steps() {
        assertThat(outcome("/again")).isEqualTo(new Outcome.Broken("more than 50 redirects"));
        assertThat(asked).hasSize(51);
    }

    @Test
    void slow_steps_end_with_the_time_of_one_answer() {
        clock.set(1);
        assertThat(outcome("/slow")).isEqualTo(new Outcome.TimedOut(Duration.ofSeconds(10)));
        assertThat(asked).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://0251.0376.0251.0376/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::ffff:a9fe:a9fe]/",
                "http://[fd00:ec2::254]/",
                "http://metadata.google.internal/",
                "http://127.0.0.1:22/",
                "http://127.0.0.1/",
                "http://127.1:3000/",
                "http://[::1]:3000/",
                "http://[::]:3000/",
                "http://0.0.0.0:3000/",
                "http://localhost.:3000/",
                "http://127.0.0.1.nip.io:3000/",
                "http://127.0.0.1:3000@169.254.169.254/",
                "http://127.0.0.1:3000.evil.example/",
                "//evil.example/",
                "///evil.example/",
                "https://127.0.0.1:3000/",
                "file:///etc/passwd",
                "ftp://127.0.0.1:3000/",
                "gopher://127.0.0.1:3000/_x",
                "jar:http://127.0.0.1:3000/!/a",
                "data:,x",
                "javascript:alert(1)",
                "http:/\\evil.example/",
                "\\\\evil.example\\",
                "http://evil.example\r\nHost: 127.0.0.1/",
                "http://127.0.0.1:99999/",
                "http://127.0.0.1:-1/",
                "http://"
            })
    void nobody_else_is_asked(String location) {
        outcome(location);
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).startsWith("http://127.0.0.1:3000/"));
    }

    private Outcome outcome(String location) {
        Target wire =
                request -> {
                    asked.add(request.url());
                    clock.addAndGet(clock.get() == 0 ? 0 : Duration.ofSeconds(4).toNanos());
                    Response response =
                            new Response(
                                    302, "Found", Headers.of("Location", location), Body.none());
                    return new Outcome.Answered(response, Duration.ZERO);
                };
        Target target =
                new Redirects(
                        new Readdressed(wire, SERVER, List.of()),
                        Duration.ofSeconds(10),
                        clock::get);
        return target.send(
                new Request(
                        "GET",
                        SERVER.origin(),
                        "/a",
                        Headers.of("Host", "127.0.0.1:3000"),
                        Body.none(),
                        true));
    }
}
