package dev.docproof.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docproof.finding.Reading;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.BodyMatcher;
import dev.docproof.operation.BodyMatcher.Kind;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractReaderTest {
    private static final ContractReader READER =
            new ContractReader(new Origin("http", "localhost", 3000));

    @Test
    void a_request_carries_what_the_contract_says_and_where_it_goes() {
        Request request =
                request(
                        """
                        request:
                          method: PUT
                          urlPath: /users
                          queryParameters:
                            id: 1
                            q: "a b&c"
                          headers:
                            Content-Type: application/json
                            X-Two: [one, two]
                          cookies:
                            session: abc
                          body:
                            name: Ada
                            tags: [x, 1, 1.50, true, ~]
                        response:
                          status: 200
                        """);
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.target()).isEqualTo("/users?id=1&q=a%20b%26c");
        assertThat(request.body().text())
                .isEqualTo("{\"name\":\"Ada\",\"tags\":[\"x\",1,1.50,true,null]}");
        assertThat(request.headers())
                .isEqualTo(
                        Headers.of(
                                "Host", "localhost:3000",
                                "Content-Type", "application/json",
                                "X-Two", "one",
                                "X-Two", "two",
                                "Cookie", "session=abc",
                                "Content-Length", "44"));
    }

    @Test
    void a_response_points_into_the_contract() {
        Contract contract =
                one(
                        """
                        request:
                          method: GET
                          url: /users?id=2
                        response:
                          status: 404
                          headers:
                            Content-Type: application/json
                          body:
                            error: no such user
                        """);
        ResponseExample response = contract.exchange().response().orElseThrow();
        assertThat(response.status()).hasValue(404);
        assertThat(response.statusSpan().orElseThrow()).hasToString("c.yml:5:11");
        assertThat(response.headers()).isEqualTo(Headers.of("Content-Type", "application/json"));
        assertThat(JsonText.compact(response.json().orElseThrow()))
                .isEqualTo("{\"error\":\"no such user\"}");
        assertThat(response.json().orElseThrow().span()).hasToString("c.yml:9:5");
    }

    @Test
    void matchers_of_the_response_are_kept_beside_it() {
        Contract contract =
                one(
                        """
                        request:
                          method: GET
                          url: /users
                        response:
                          status: 200
                          headers:
                            Content-Type: application/json
                            X-Trace: "1"
                          body:
                            - id: 7
                              made: "2026-01-01"
                          matchers:
                            headers:
                              - key: X-Trace
                                regex: "[0-9]+"
                            body:
                              - path: $.[*].id
                                type: by_type
                              - path: $[0].made
                                type: by_regex
                                predefined: iso_date
                        """);
        assertThat(contract.bodyMatchers())
                .extracting(BodyMatcher::path, BodyMatcher::kind)
                .containsExactly(tuple("$.[*].id", Kind.TYPE), tuple("$[0].made", Kind.REGEX));
        assertThat(contract.bodyMatchers().get(1).value().orElseThrow()).contains("\\d");
        assertThat(contract.exchange().response().orElseThrow().headers().has("X-Trace")).isFalse();
    }

    @Test
    void a_response_repeats_the_request_where_the_contract_says_so() {
        Contract contract =
                one(
                        """
                        request:
                          method: PUT
                          urlPath: /users
                          queryParameters:
                            id: 12
                          body:
                            email: ada@example.com
                        response:
                          status: 200
                          body: >-
                            {"email": "{{{ jsonPath request.body '$.email' }}}",
                            "id": {{{ request.query.id }}}}
                        """);
        assertThat(JsonText.compact(body(contract)))
                .isEqualTo("{\"email\":\"ada@example.com\",\"id\":12}");
        assertThat(contract.bodyMatchers()).isEmpty();
    }

    @Test
    void what_only_the_answer_can_tell_may_be_anything() {
        Contract contract =
                one(
                        """
                        request:
                          method: GET
                          url: /now
                        response:
                          status: 200
                          body:
                            now: "{{{ now }}}"
                        """);
        assertThat(contract.bodyMatchers())
                .containsExactly(new BodyMatcher("$['now']", Kind.ANYTHING, Optional.empty()));
    }

    @Test
    void several_contracts_of_a_file_keep_their_order_and_names() {
        List<Contract> contracts =
                read("""
                                name: first
                                request: {method: GET, url: /a}
                                response: {status: 200}
                                ---
                                - name: second
                                  request: {method: GET, url: /b}
                                  response: {status: 204}
                                - request: {method: GET, url: /c}
                                  response: {status: 404}
                                """)
                        .value()
                        .orElseThrow();
        assertThat(contracts)
                .extracting(Contract::label)
                .containsExactly("c.yml:1 (first)", "c.yml:5 (second)", "c.yml:8 (c_1)");
    }

    @Test
    void an_ignored_contract_has_no_stub_and_says_why_it_is_not_sent() {
        Contract contract =
                one(
                        """
                        ignored: true
                        request: {method: GET, url: /a}
                        response: {status: 200}
                        """);
        assertThat(contract.stubMapping()).isEmpty();
        assertThat(contract.exchange().request().obstacle())
                .contains("the contract says that it is to be ignored");
    }

    @Test
    void a_body_may_come_from_a_file_beside_the_contract() {
        String text =
                """
                request:
                  method: POST
                  url: /a
                  headers: {Content-Type: application/json}
                  bodyFromFile: ada.json
                response: {status: 200}
                """;
        Attachments files = path -> Optional.of(Body.of("{\"name\": \"Ada\"}"));
        Contract contract =
                READER.read(new SourceFile("c.yml", text), files).value().orElseThrow().get(0);
        assertThat(contract.exchange().request().requests().get(0).body().text())
                .isEqualTo("{\"name\": \"Ada\"}");
        assertThat(contract.stubMapping().orElseThrow()).contains("@.['name'] == 'Ada'");
    }

    @Test
    void xml_is_matched_by_its_parts() {
        Contract contract =
                one(
                        """
                        request:
                          method: POST
                          url: /a
                          headers: {Content-Type: application/xml}
                          body: <user><name>Ada</name><id>7</id></user>
                          matchers:
                            body:
                              - path: /user/id/text()
                                type: by_regex
                                value: "[0-9]+"
                        response:
                          status: 200
                          headers: {Content-Type: application/xml}
                          body: <user><id>7</id></user>
                          matchers:
                            body:
                              - path: /user/id/text()
                                type: by_regex
                                value: "[0-9]+"
                        """);
        assertThat(contract.stubMapping().orElseThrow()).contains("/user/name/text()");
        assertThat(contract.exchange().response().orElseThrow().json()).isEmpty();
    }

    @Test
    void a_number_may_be_matched_by_a_predefined_form() {
        Contract contract =
                one(
                        """
                        request:
                          method: POST
                          url: /a
                          headers: {Content-Type: application/json}
                          body: {id: 7, at: "2026-01-01T10:00:00", who: {mail: a@example.com}}
                          matchers:
                            url: {regex: "/[a-z]"}
                            body:
                              - {path: $.id, type: by_regex, predefined: number}
                              - {path: $.at, type: by_timestamp}
                              - {path: $.who.mail, type: by_regex, predefined: email}
                        response:
                          status: 200
                        """);
        assertThat(contract.stubMapping().orElseThrow()).contains("urlPathPattern", "$.who");
    }

    @Test
    void the_context_class_loader_is_left_as_it_was() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        one("request: {method: GET, url: /a}\nresponse: {status: 200}\n");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private static JsonValue body(Contract contract) {
        return contract.exchange().response().orElseThrow().json().orElseThrow();
    }

    private static Request request(String yaml) {
        return one(yaml).exchange().request().requests().get(0);
    }

    private static Contract one(String yaml) {
        Reading<List<Contract>> reading = read(yaml);
        assertThat(reading.findings()).isEmpty();
        return reading.value().orElseThrow().get(0);
    }

    private static Reading<List<Contract>> read(String yaml) {
        return READER.read(new SourceFile("c.yml", yaml), Attachments.none());
    }
}
