package dev.docproof.junit;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.http.Wire;
import dev.docproof.setup.PageServers;
import dev.docproof.traffic.Documentation;

/**
 * A WireMock extension that holds what a stub is asked, and what it answers, against pages:
 *
 * <pre>{@code
 * TrafficListener documented = Docproof.wireMock("docs");
 * new WireMockServer(options().dynamicPort().extensions(documented));
 * …
 * assertThat(documented.traffic()).isDocumented();
 * }</pre>
 */
public final class TrafficListener implements ServeEventListener {
    private final Traffic traffic;

    TrafficListener(Documentation documentation) {
        this.traffic = new Traffic(documentation);
    }

    public Traffic traffic() {
        return traffic;
    }

    @Override
    public String getName() {
        return "docproof-traffic";
    }

    @Override
    public boolean applyGlobally() {
        return true;
    }

    /** Before the answer is sent, so that a test that has it finds it here too. */
    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        traffic.saw(request(event.getRequest()), response(event.getResponse()));
    }

    private static Request request(LoggedRequest request) {
        return new Request(
                request.getMethod().getName(),
                PageServers.USUAL.origin(),
                Wire.of(request.getUrl()),
                headers(request.getHeaders()),
                Body.of(request.getBody()));
    }

    private static Response response(LoggedResponse response) {
        byte[] body = response.getBody();
        return new Response(
                response.getStatus(),
                "",
                headers(response.getHeaders()),
                body == null ? Body.none() : Body.of(body));
    }

    private static Headers headers(HttpHeaders lines) {
        Headers headers = Headers.none();
        if (lines != null) {
            for (HttpHeader line : lines.all()) {
                for (String value : line.values()) {
                    headers = headers.with(line.key(), Wire.of(value));
                }
            }
        }
        return headers;
    }
}
