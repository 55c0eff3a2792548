package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The command that reports print sends what it was made of, as our own reader has it. */
class CurlTextTest {
    @Provide
    Arbitrary<Request> requests() {
        return Requests.all();
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void is_read_back_as_the_request_it_was_made_of(@ForAll("requests") Request request) {
        String text = CurlText.of(request);
        Request back = read(text);

        assertThat(back.method()).as(text).isEqualTo(request.method());
        assertThat(back.origin()).as(text).isEqualTo(request.origin());
        assertThat(back.target()).as(text).isEqualTo(request.target());
        assertThat(Requests.lines(back)).as(text).isEqualTo(Requests.lines(request));
        assertThat(back.body().bytes()).as(text).isEqualTo(request.body().bytes());
        assertThat(back.followsRedirects()).as(text).isEqualTo(request.followsRedirects());
    }

    @Example
    void pipes_a_body_that_no_argument_can_hold() {
        assertThat(CurlText.of(posted("a\0001%\n'")))
                .isEqualTo(
                        "printf 'a\\0001%%\\n\\047' | curl -H User-Agent: -H Accept:"
                                + " -H Content-Type: --data-binary @- http://a/");
        assertThat(read(CurlText.of(posted("x".repeat(150_000)))).body().length())
                .isEqualTo(150_000);
    }

    @Example
    void says_a_header_again_that_curl_would_send_once() {
        Request request =
                new Request(
                        "GET",
                        new Origin("http", "a.test", 80),
                        "/",
                        Headers.of(
                                "Host",
                                "A.test",
                                "User-Agent",
                                "curl/8.0",
                                "Accept",
                                "*/*",
                                "Accept",
                                "text/html"),
                        Body.none());

        assertThat(CurlText.of(request))
                .isEqualTo(
                        "curl -H 'User-Agent: curl/8.0' -H 'Accept: */*' -H 'Accept: text/html'"
                                + " http://A.test/");
    }

    private static Request posted(String body) {
        return new Request(
                "POST",
                new Origin("http", "a", 80),
                "/",
                Headers.of("Host", "a", "Content-Length", String.valueOf(body.length())),
                Body.of(body));
    }

    private static Request read(String script) {
        return CurlReader.ofScripts(name -> Optional.empty(), Attachments.none(), "")
                .read(Slice.of(new SourceFile("script", script)))
                .value()
                .orElseThrow()
                .get(0)
                .requests()
                .get(0);
    }
}
