package dev.docproof.junit;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.http.Wire;
import dev.docproof.verify.Run;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** AssertJ assertions whose failures read like Docproof's report. */
public final class DocproofAssertions {
    private DocproofAssertions() {}

    public static RunAssert assertThat(Run run) {
        return new RunAssert(run);
    }

    public static TrafficAssert assertThat(Traffic traffic) {
        return new TrafficAssert(traffic);
    }

    public static ResponseAssert assertThat(Response response) {
        return new ResponseAssert(response);
    }

    /** An answer that rest-assured got. */
    public static ResponseAssert assertThat(io.restassured.response.Response response) {
        return new ResponseAssert(TrafficFilter.response(response));
    }

    /** An answer that the JDK's own client got. */
    public static ResponseAssert assertThat(HttpResponse<String> response) {
        Headers headers = Headers.none();
        for (Map.Entry<String, List<String>> line : response.headers().map().entrySet()) {
            for (String value : line.getValue()) {
                headers = headers.with(line.getKey(), Wire.of(value));
            }
        }
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        return new ResponseAssert(new Response(response.statusCode(), "", headers, Body.of(body)));
    }
}
