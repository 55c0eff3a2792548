package dev.docproof.sample;

import static dev.docproof.junit.DocproofAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.docproof.contract.Contract;
import dev.docproof.http.Origin;
import dev.docproof.input.ContractFiles;
import dev.docproof.junit.Docproof;
import dev.docproof.junit.TrafficFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.cloud.contract.wiremock.WireMockSpring;

/** A Spring Boot service verifies its own page, live and through its contracts. */
@SpringBootTest(
        classes = BooksApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.main.banner-mode=off")
class BooksDocsTest {
    private static final String DOCS = "src/test/sample/docs";
    private static final Path CONTRACTS = Path.of("src/test/sample/contracts");

    @Value("${local.server.port}")
    private int port;

    @TestFactory
    Stream<DynamicNode> the_page_holds() {
        return Docproof.pages(DOCS).against(url()).tests();
    }

    @Test
    void the_page_holds_against_the_contracts() throws IOException {
        WireMockServer stub = new WireMockServer(WireMockSpring.options().dynamicPort());
        contracts().forEach(stub::addStubMapping);
        stub.start();
        try {
            assertThat(Docproof.pages(DOCS).withoutProbes().against(stub.baseUrl()).run())
                    .hasNoContradiction();
        } finally {
            stub.stop();
        }
    }

    @Test
    void the_tests_use_nothing_that_the_page_does_not_have() throws IOException {
        TrafficFilter documented = Docproof.filter(DOCS);
        given().baseUri(url()).filter(documented).get("/books/1").then().statusCode(200);
        given().baseUri(url()).filter(documented).get("/books/77").then().statusCode(404);
        assertThat(documented.traffic()).isDocumented();
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private static Stream<StubMapping> contracts() throws IOException {
        return new ContractFiles(new Origin("http", "localhost", 3000))
                .read(CONTRACTS).value().orElseThrow().stream()
                        .map(Contract::stubMapping)
                        .flatMap(Optional::stream)
                        .map(StubMapping::buildFrom);
    }
}
