package dev.docproof.target.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http_proxy=http://p:8080|http://a.example/|http://p:8080",
                "http_proxy=p:8080|http://a.example/|http://p:8080",
                "http_proxy=http://p|http://a.example/|http://p:1080",
                "HTTP_PROXY=http://p:8080|http://a.example/|none",
                "HTTPS_PROXY=http://p:8080|https://a.example/|http://p:8080",
                "ALL_PROXY=http://p:8080|https://a.example/|http://p:8080",
                "http_proxy=http://p:8080;no_proxy=.example|http://a.example/|none",
                "http_proxy=http://p:8080;NO_PROXY=b.example, a.example|http://a.example/|none",
                "http_proxy=http://p:8080;no_proxy=*|http://a.example/|none",
                "http_proxy=http://p:8080;no_proxy=ample|http://a.example/|http://p:8080"
            })
    void reads_the_environment_as_curl_does(String variables, String url, String expected) {
        Proxies proxies = proxies(variables);
        assertThat(
                        proxies.of(Origin.of(url).orElseThrow())
                                .map(proxy -> proxy.origin().toString())
                                .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void asks_the_proxy_for_the_whole_address() throws IOException {
        try (RawServer proxy =
                        new RawServer("HTTP/1.1 204 No Content\r\n\r\n", RawServer.Then.KEEP_OPEN);
                LiveTarget target =
                        new LiveTarget(
                                Limits.standard(),
                                Trust.usual(),
                                proxies(
                                        "http_proxy=http://me:word@127.0.0.1:"
                                                + proxy.origin().port()))) {
            target.send(
                    new Request(
                            "GET",
                            new Origin("http", "a.invalid", 80),
                            "/b?c",
                            Headers.of("Host", "a.invalid"),
                            Body.none()));
            assertThat(proxy.requests())
                    .containsExactly(
                            "GET http://a.invalid/b?c HTTP/1.1\r\n"
                                    + "Host: a.invalid\r\n"
                                    + "Proxy-Authorization: Basic bWU6d29yZA==\r\n\r\n");
        }
    }

    private static Proxies proxies(String variables) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (String variable : variables.split(";")) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return new Proxies(name -> Optional.ofNullable(environment.get(name)));
    }
}
