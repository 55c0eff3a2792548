package dev.docproof.junit;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.http.Wire;
import dev.docproof.setup.PageServers;
import dev.docproof.traffic.Documentation;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A rest-assured filter that changes nothing and holds what passes against pages:
 *
 * <pre>{@code
 * static final TrafficFilter DOCUMENTED = Docproof.filter("docs");
 *
 * given().filter(DOCUMENTED).get("/users").then().statusCode(200);
 * …
 * assertThat(DOCUMENTED.traffic()).isDocumented();
 * }</pre>
 */
public final class TrafficFilter implements Filter {
    private final Traffic traffic;

    TrafficFilter(Documentation documentation) {
        this.traffic = new Traffic(documentation);
    }

    public Traffic traffic() {
        return traffic;
    }

    @Override
    public io.restassured.response.Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification response,
            FilterContext context) {
        io.restassured.response.Response answer = context.next(request, response);
        traffic.saw(request(request), response(answer));
        return answer;
    }

    static Response response(io.restassured.response.Response answer) {
        return new Response(
                answer.statusCode(),
                "",
                headers(answer.headers()),
                Body.of(answer.body().asByteArray()));
    }

    private static Request request(FilterableRequestSpecification request) {
        URI uri = URI.create(request.getURI());
        String query = uri.getRawQuery();
        return new Request(
                request.getMethod(),
                Origin.of(request.getURI()).orElse(PageServers.USUAL.origin()),
                Wire.of(Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/"))
                        + (query == null ? "" : "?" + Wire.of(query)),
                headers(request.getHeaders()),
                body(request.getBody()));
    }

    /** Of a body that is neither text nor bytes nothing is said; it is read when it is sent. */
    private static Body body(Object body) {
        if (body instanceof byte[] bytes) {
            return Body.of(bytes);
        }
        return body instanceof String text
                ? Body.of(text.getBytes(StandardCharsets.UTF_8))
                : Body.none();
    }

    private static Headers headers(io.restassured.http.Headers lines) {
        Headers headers = Headers.none();
        for (Header line : lines) {
            headers = headers.with(line.getName(), Wire.of(line.getValue()));
        }
        return headers;
    }
}
