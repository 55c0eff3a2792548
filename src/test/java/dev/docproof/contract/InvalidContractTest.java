package dev.docproof.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidContractTest {
    private static final ContractReader READER =
            new ContractReader(new Origin("http", "localhost", 3000));

    @Test
    void broken_yaml() {
        assertThat(report("request:\n  method: [GET\nresponse:\n  status: 200\n"))
                .isEqualTo("c.yml:3:9 this is no YAML: expected ',' or ']', but got :");
    }

    @Test
    void an_unclosed_quote() {
        assertThat(report("request:\n  url: \"/a\nresponse: x\n"))
                .startsWith("c.yml:4:1 this is no YAML: found unexpected end of stream");
    }

    @Test
    void a_key_that_nobody_knows() {
        assertThat(
                        report(
                                """
                                request:
                                  method: GET
                                  url: /a
                                  header: {Accept: text/plain}
                                response: {status: 200}
                                """))
                .isEqualTo("c.yml:4:3 a contract has no header here");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(report("request: {method: GET, url: /a, url: /b}\nresponse: {status: 200}\n"))
                .isEqualTo("c.yml:1:33 url stands here twice");
    }

    @Test
    void no_response() {
        assertThat(report("request: {method: GET, url: /a}\n"))
                .isEqualTo("c.yml:1:1 this contract has no response");
    }

    @Test
    void a_status_that_is_none() {
        assertThat(report("request: {method: GET, url: /a}\nresponse: {status: OK}\n"))
                .isEqualTo("c.yml:2:20 OK is no HTTP status");
    }

    @Test
    void a_url_without_a_slash_in_front() {
        assertThat(report("request: {method: GET, url: a}\nresponse: {status: 200}\n"))
                .isEqualTo("c.yml:1:29 the url of a request starts with a slash");
    }

    @Test
    void a_contract_about_messages() {
        assertThat(report("input: {triggeredBy: run()}\noutputMessage: {sentTo: q}\n"))
                .isEqualTo("c.yml:1:1 this contract is about messages, not about HTTP");
    }

    @Test
    void a_tag_that_asks_for_an_object() {
        assertThat(
                        report(
                                """
                                request: {method: GET, url: !!java.net.URL ["http://x"]}
                                response: {status: 200}
                                """))
                .isEqualTo(
                        "c.yml:1:29 this is no YAML: Global tag is not allowed:"
                                + " tag:yaml.org,2002:java.net.URL");
    }

    @Test
    void a_tag_of_somebodys_own() {
        assertThat(report("request: {method: GET, url: !x /a}\nresponse: {status: 200}\n"))
                .isEqualTo("c.yml:1:29 only plain YAML is read, without the tag !x");
    }

    @Test
    void a_matcher_that_spring_cloud_contract_refuses() {
        assertThat(
                        report(
                                """
                                request:
                                  method: GET
                                  url: /a
                                  headers: {Accept: text/plain}
                                  matchers:
                                    headers: [{key: Accept, regex: "json"}]
                                response: {status: 200}
                                """))
                .startsWith("c.yml:1:1 Spring Cloud Contract cannot read this: ");
    }

    @Test
    void the_second_contract_of_a_file_is_named_where_it_stands() {
        assertThat(
                        report(
                                """
                                request: {method: GET, url: /a}
                                response: {status: 200}
                                ---
                                request: {method: GET}
                                response: {status: 200}
                                """))
                .isEqualTo("c.yml:4:11 the request has neither url nor urlPath");
    }

    @Test
    void a_file_that_leads_out_of_the_folder() {
        assertThat(
                        report(
                                """
                                request: {method: GET, url: /a}
                                response: {status: 200, bodyFromFile: ../../secret}
                                """))
                .isEqualTo("c.yml:2:39 ../../secret leads out of the folder of this contract");
    }

    @Test
    void a_contract_that_would_have_to_be_run() {
        Reading<List<Contract>> reading =
                READER.read(new SourceFile("c.groovy", "System.exit(1)"), Attachments.none());
        assertThat(reading.findings().get(0).message())
                .isEqualTo("a contract in this language is code, and is not run");
    }

    @Test
    void an_empty_file() {
        assertThat(report("# nothing\n")).isEqualTo("c.yml:1:1 there is no contract in here");
    }

    @Test
    void aliases_that_multiply() {
        String bomb =
                IntStream.range(1, 25)
                        .mapToObj(i -> "  a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining("", "metadata:\n  a0: &a0 x\n", ""));
        assertThat(report(bomb + "request: {method: GET, url: /a}\nresponse: {status: 200}\n"))
                .contains("its aliases make this document larger than is read");
    }

    @Test
    void an_alias_to_what_it_stands_in() {
        assertThat(
                        report(
                                "request: &r {method: GET, url: /a, body: *r}\nresponse: {status: 200}\n"))
                .contains("its aliases make this document larger than is read");
    }

    @Test
    void ten_thousand_brackets() {
        assertThat(report("request: " + "[".repeat(10_000))).contains("this is no YAML");
    }

    private static String report(String yaml) {
        Reading<List<Contract>> reading =
                READER.read(new SourceFile("c.yml", yaml), Attachments.none());
        assertThat(reading.value()).isEmpty();
        return reading.findings().stream()
                .map(InvalidContractTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return finding.span() + " " + finding.message();
    }
}
