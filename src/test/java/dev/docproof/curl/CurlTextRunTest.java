package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.RealCurl.Sent;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The command that reports print, really run: what arrives is the request it was made of. */
@AddLifecycleHook(NeedsCurl.class)
class CurlTextRunTest {
    private static Path home;
    private static RealCurl curl;

    @BeforeContainer
    static void start() throws IOException {
        home = Files.createTempDirectory("docproof-curl");
        curl = new RealCurl(home);
        // The command is run as it is printed; the recorder answers for whatever host it names.
        Files.writeString(
                home.resolve(".curlrc"),
                "silent\nmax-time = 4\nconnect-to = \"::%s\"\n".formatted(curl.authority()));
    }

    @AfterContainer
    static void stop() throws IOException {
        if (curl != null) {
            curl.close();
        }
    }

    @Provide
    Arbitrary<Request> requests() {
        return Requests.all().filter(request -> request.origin().scheme().equals("http"));
    }

    @Property(tries = 100, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void sends_the_request_it_was_made_of(@ForAll("requests") Request request) throws IOException {
        arrives(request);
    }

    @Example
    void sends_a_body_that_is_too_long_for_an_argument() throws IOException {
        byte[] body = "%0\\'\0\u00ff\n-".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.of("Host", "a", "Content-Length", String.valueOf(body.length));
        arrives(new Request("POST", new Origin("http", "a", 80), "/", headers, Body.of(body)));
    }

    private static void arrives(Request request) throws IOException {
        String text = CurlText.of(request);

        Path script = Files.writeString(home.resolve("repeat.sh"), text);
        List<Sent> arrived = curl.run(List.of("/bin/bash", script.toString()));

        assertThat(arrived).as(text).hasSize(1);
        assertThat(byName(arrived.get(0))).as(text).isEqualTo(byName(Sent.of(request)));
    }

    private static Sent byName(Sent sent) {
        List<String> lines =
                sent.headers().stream()
                        .sorted(
                                Comparator.comparing(
                                        line -> line.toLowerCase(Locale.ROOT).split(":")[0]))
                        .toList();
        return new Sent(sent.line(), lines, sent.body());
    }
}
