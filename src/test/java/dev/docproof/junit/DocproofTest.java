package dev.docproof.junit;

import static dev.docproof.junit.DocproofAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.docproof.finding.Finding;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.users.UsersService;
import dev.docproof.verify.Run;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.builder.ResponseSpecBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DocproofTest {
    @RegisterExtension static final StubExtension STUB = Docproof.stub("contracts");

    @TempDir Path folder;
    private UsersService service;

    @BeforeEach
    void start() throws IOException {
        service = UsersService.start(0, Optional.empty());
    }

    @AfterEach
    void stop() {
        service.close();
        RestAssured.reset();
    }

    @TestFactory
    Stream<DynamicNode> pages_hold_against_the_service() {
        return Docproof.pages("docs/users").against(url()).tests();
    }

    @TestFactory
    Stream<DynamicNode> pages_hold_against_the_contracts() {
        return Docproof.pages("docs/users").withoutProbes().against(STUB.url()).tests();
    }

    @Test
    void a_stub_without_contracts_says_so_and_nothing_else() {
        StubExtension stub = Docproof.stub(folder.toString());
        assertThatThrownBy(() -> stub.beforeAll(null))
                .hasMessageStartingWith("there is no contract in " + folder);
        stub.afterAll(null);
    }

    @Test
    void a_claim_is_a_test_at_its_line() throws IOException {
        Path page = page("| 200 | Found |");
        DynamicTest claim =
                tests(page)
                        .filter(test -> test.getDisplayName().contains("answers 200"))
                        .findFirst()
                        .get();
        assertThat(claim.getTestSourceUri())
                .contains(URI.create(page.toUri() + "?line=4&column=1"));
    }

    @Test
    void a_test_fails_with_the_words_of_the_report() throws IOException {
        DynamicTest claim =
                tests(page("| 204 | Found |"))
                        .filter(test -> test.getDisplayName().contains("answers 204"))
                        .findFirst()
                        .get();
        assertThatThrownBy(() -> claim.getExecutable().execute())
                .hasMessageContaining("error[status-differs]: documented 204, got 200")
                .hasMessageContaining("repeat with:\ncurl 'http");
    }

    @Test
    void what_was_not_tried_is_skipped_with_the_reason() throws IOException {
        DynamicTest claim =
                tests(page("| 200 | Found |\n| 418 | I am a teapot |"))
                        .filter(test -> test.getDisplayName().contains("teapot"))
                        .findFirst()
                        .get();
        assertThatThrownBy(() -> claim.getExecutable().execute())
                .isInstanceOf(org.opentest4j.TestAbortedException.class)
                .hasMessageContaining("not exercised: ");
    }

    @Test
    void a_run_that_tried_nothing_is_not_green() throws IOException {
        Path page = folder.resolve("empty.md");
        Files.writeString(page, "# Nothing\n");
        Run run = Docproof.pages(page.toString()).against(url()).run();
        assertThatThrownBy(() -> assertThat(run).hasNoContradiction())
                .hasMessageContaining("nothing on the pages could be tried");
    }

    @Test
    void a_run_without_contradiction_is_one() {
        assertThat(Docproof.pages("docs/users").against(url()).run()).hasNoContradiction();
    }

    @Test
    void a_contradiction_is_told_as_in_the_report() throws IOException {
        Run run = Docproof.pages(page("| 204 | Found |").toString()).against(url()).run();
        assertThatThrownBy(() -> assertThat(run).hasNoContradiction())
                .hasMessageContaining("error[status-differs]: documented 204, got 200")
                .hasMessageContaining("page.md:4:");
    }

    @Test
    void is_not_disturbed_by_what_the_tests_configure_for_all_of_rest_assured() {
        RestAssured.baseURI = "http://localhost:1";
        RestAssured.requestSpecification =
                new RequestSpecBuilder()
                        .addHeader("Accept", "image/png")
                        .setBaseUri("http://localhost:1")
                        .build();
        RestAssured.responseSpecification = new ResponseSpecBuilder().expectStatusCode(418).build();
        RestAssured.filters(
                (request, response, context) -> {
                    throw new IllegalStateException("not for Docproof");
                });
        Run run = Docproof.pages("docs/users").against(url()).run();
        assertThat(run).hasNoContradiction();
        assertThat(run.remarks()).hasSize(3).allMatch(remark -> remark.contains("RestAssured."));
    }

    @Test
    void ordinary_traffic_is_held_against_the_pages() throws IOException {
        TrafficFilter documented = Docproof.filter("docs/users");
        given().baseUri(url()).filter(documented).get("/users?id=1").then().statusCode(200);
        assertThat(documented.traffic()).isDocumented();
        given().baseUri(url()).filter(documented).get("/albums");
        given().baseUri(url()).filter(documented).queryParam("verbose", 1).get("/users?id=1");
        given().baseUri(url())
                .filter(documented)
                .contentType("application/json")
                .body("{\"nick\": 1}")
                .post("/users");
        assertThat(documented.traffic().findings())
                .extracting(finding -> finding.rule().id(), Finding::message)
                .contains(tuple("operation-undocumented", "no page documents GET /albums"));
        assertThatThrownBy(() -> assertThat(documented.traffic()).isDocumented())
                .hasMessageContaining(
                        "error[operation-undocumented]: no page documents GET /albums")
                .hasMessageContaining("POST /users was sent nick in the body");
    }

    @Test
    void no_traffic_is_not_documented_traffic() throws IOException {
        TrafficFilter unused = Docproof.filter("docs/users");
        assertThatThrownBy(() -> assertThat(unused.traffic()).isDocumented())
                .hasMessageContaining("no request was seen");
    }

    @Test
    void what_a_wiremock_stub_answers_is_held_against_the_pages() throws Exception {
        TrafficListener documented = Docproof.wireMock("docs/users");
        WireMockServer stub =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().extensions(documented));
        stub.start();
        try {
            stub.stubFor(
                    WireMock.get(WireMock.urlPathEqualTo("/users"))
                            .willReturn(WireMock.okJson("{\"id\": \"one\", \"colour\": 3}")));
            get(stub.baseUrl() + "/users?id=1");
        } finally {
            stub.stop();
        }
        assertThat(documented.traffic().findings())
                .extracting(finding -> finding.rule().id())
                .contains("type-differs", "field-undocumented", "field-missing");
    }

    @Test
    void an_answer_is_documented_by_a_page() throws Exception {
        HttpResponse<String> answer = get(url() + "/users?id=1");
        assertThat(answer).isDocumentedBy("docs/users/get-user.md", "GET /users");
        assertThat(given().baseUri(url()).get("/users?id=1"))
                .isDocumentedBy("docs/users/get-user.md", "GET /users");
    }

    @Test
    void an_answer_that_the_page_does_not_have_is_told_as_in_the_report() {
        Response answer = new Response(502, "", Headers.none(), Body.of("<html>"));
        assertThatThrownBy(
                        () ->
                                assertThat(answer)
                                        .isDocumentedBy("docs/users/get-user.md", "GET /users"))
                .hasMessageContaining("error[status-undocumented]: GET /users answered 502");
    }

    @Test
    void an_operation_that_the_page_does_not_have_is_named_with_those_it_has() {
        Response answer = new Response(200, "", Headers.none(), Body.none());
        assertThatThrownBy(
                        () ->
                                assertThat(answer)
                                        .isDocumentedBy("docs/users/get-user.md", "PUT /users"))
                .hasMessage("docs/users/get-user.md documents GET /users, not PUT /users");
    }

    private Stream<DynamicTest> tests(Path page) {
        List<DynamicNode> nodes = Docproof.pages(page.toString()).against(url()).tests().toList();
        return ((DynamicContainer) nodes.get(0)).getChildren().map(DynamicTest.class::cast);
    }

    private Path page(String rows) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(
                page,
                """
                # Get a user

                ```bash
                curl 'http://localhost:3000/users?id=1'
                ```

                | Status | Description |
                |---|---|
                %s
                """
                        .formatted(rows));
        return page;
    }

    private String url() {
        return "http://127.0.0.1:" + service.port();
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
