package dev.docproof.target.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class StubServerTest {
    private static final Stub TEAPOT =
            new Stub(
                    "contracts/tea.yml:1 (brew)",
                    """
                    {"request": {"method": "PUT", "urlPath": "/tea",
                                 "headers": {"Content-Type": {"equalTo": "application/json"}},
                                 "bodyPatterns": [{"matchesJsonPath": "$[?(@.['cups'] == 2)]"}]},
                     "response": {"status": 418, "body": "short and stout"}}
                    """);

    @Test
    void answers_as_the_contract_says() throws Exception {
        try (StubServer stub = StubServer.start(0, List.of(TEAPOT))) {
            HttpResponse<String> answer = put(stub, "/tea", "{\"cups\": 2}");
            assertThat(answer.statusCode()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("short and stout");
            assertThat(answer.headers().firstValue("Docproof-Unmatched")).isEmpty();
        }
    }

    @Test
    void names_the_nearest_contract_and_what_differed() throws Exception {
        try (StubServer stub = StubServer.start(0, List.of(TEAPOT))) {
            HttpResponse<String> answer = put(stub, "/tea", "{\"cups\": 3}");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Docproof-Unmatched")).contains("true");
            assertThat(answer.body())
                    .isEqualTo(
                            """
                            no contract covers PUT /tea
                            the nearest is contracts/tea.yml:1 (brew)
                              body: wants $[?(@.['cups'] == 2)], got {"cups": 3}
                            """);
        }
    }

    @Test
    void says_when_there_are_no_contracts() throws Exception {
        try (StubServer stub = StubServer.start(0, List.of())) {
            assertThat(put(stub, "/tea", "").body())
                    .isEqualTo("no contract covers PUT /tea\nthere are no contracts\n");
        }
    }

    @Test
    void cannot_be_changed_through_the_administration_interface() throws Exception {
        try (StubServer stub = StubServer.start(0, List.of(TEAPOT))) {
            assertThat(put(stub, "/__admin/settings", "{}").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void of_two_contracts_alike_the_first_answers() throws Exception {
        Stub second = new Stub("second", TEAPOT.mapping().replace("418", "200"));
        try (StubServer stub = StubServer.start(0, List.of(TEAPOT, second))) {
            assertThat(put(stub, "/tea", "{\"cups\": 2}").statusCode()).isEqualTo(418);
        }
    }

    @Test
    void a_port_in_use_is_an_io_exception() throws Exception {
        try (StubServer stub = StubServer.start(0, List.of())) {
            assertThatThrownBy(() -> StubServer.start(stub.port(), List.of()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Cannot listen at port " + stub.port());
        }
    }

    private static HttpResponse<String> put(StubServer stub, String target, String body)
            throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stub.origin() + target))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
