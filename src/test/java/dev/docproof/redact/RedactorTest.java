package dev.docproof.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private final Redactor redactor = Redactor.of(List.of("s3cr3t/with \"all\" of+it"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cr3t/with \"all\" of+it",
                "s3cr3t%2Fwith+%22all%22+of%2Bit",
                "s3cr3t%2Fwith%20%22all%22%20of%2Bit",
                "s3cr3t/with \\\"all\\\" of+it"
            })
    void knows_the_forms_a_secret_travels_in(String form) {
        assertThat(redactor.text("a " + form + " b")).isEqualTo("a *** b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "user:", "someone:"})
    void finds_a_secret_within_base64_wherever_it_starts(String before) {
        String text = before + "s3cr3t/with \"all\" of+it";
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        String masked = redactor.text(encoded);
        assertThat(masked).contains("***");
        assertThat(masked.replace("***", "").length()).isLessThan(encoded.length() - 20);
    }

    @Test
    void does_not_let_a_cut_secret_pass() {
        assertThat(redactor.text("got \"s3cr3t/with…")).isEqualTo("got \"***…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"access_token\":\"abc\",\"id\":1}|{\"access_token\":\"***\",\"id\":1}",
                "{\"apiKey\" : \"a\\\"b\"}|{\"apiKey\" : \"***\"}",
                "{\"token_type\":\"bearer\"}|{\"token_type\":\"bearer\"}",
                "{\"password\": 48151623, \"pin_token\": 12}|{\"password\": \"***\", \"pin_token\": 12}",
                "{\"secret\": [\"abc\", 4815], \"id\": 1}|{\"secret\": [\"***\", \"***\"], \"id\": 1}",
                "{\"secret\": {\"id\": 4815}, \"secret\": null}|{\"secret\": {\"id\": 4815}, \"secret\": null}",
                "<a><password>abc</password><n:apiKey>x</n:apiKey><id>1</id></a>|<a><password>***</password><n:apiKey>***</n:apiKey><id>1</id></a>",
                "<?xml version=\"1.0\"?><user name=\"Ada\" access-token=\"abc\"/>|<?xml version=\"1.0\"?><user name=\"Ada\" access-token=\"***\"/>",
                "grant=x&client_secret=abc&b=2|grant=x&client_secret=***&b=2"
            })
    void masks_bodies_by_the_names_in_them(String body, String expected) {
        Request request = request("/", Headers.none(), body);
        assertThat(new MaskedMessages(Redactor.of(List.of())).request(request).body().text())
                .isEqualTo(expected);
    }

    @Test
    void masks_headers_and_queries_by_their_names() {
        Headers headers =
                Headers.of("Authorization", "Bearer abc", "X-Api-Key", "k", "Accept", "a/b");
        Request masked =
                new MaskedMessages(Redactor.of(List.of()))
                        .request(request("/a?id=1&api_key=k2", headers, ""));
        assertThat(masked.headers().lines())
                .hasToString("[Authorization: Bearer ***, X-Api-Key: ***, Accept: a/b]");
        assertThat(masked.target()).isEqualTo("/a?id=1&api_key=***");
    }

    @Test
    void leaves_text_without_secrets_alone() {
        assertThat(redactor.text("nothing here")).isEqualTo("nothing here");
        assertThat(Redactor.of(List.of("abc")).text("abc")).isEqualTo("abc");
    }

    private static Request request(String target, Headers headers, String body) {
        return new Request(
                "POST",
                Origin.of("http://localhost").orElseThrow(),
                target,
                headers,
                Body.of(body));
    }

    @Test
    void a_page_is_shown_with_stars_over_its_secrets_and_every_place_where_it_was() {
        SourceFile page =
                new SourceFile(
                        "page.md",
                        """
                        curl -u ada:l0velace -H "Authorization: Bearer abc.def" http://localhost:3000/a
                        Authorization: Bearer <token>
                        Password: must have eight letters
                        {"api_key": "k\\"1", "name": "Ada"}
                        """);
        assertThat(Redactor.byName().page(page).text())
                .isEqualTo(
                        """
                        curl -u ada:******** -H "Authorization: Bearer *******" http://localhost:3000/a
                        Authorization: Bearer <token>
                        Password: must have eight letters
                        {"api_key": "****", "name": "Ada"}
                        """);
    }

    @Test
    void a_second_byte_order_mark_is_text_and_moves_no_place() {
        SourceFile page = new SourceFile("page.md", "\uFEFF\uFEFFpassword=l0velace");

        assertThat(Redactor.byName().page(page).text()).isEqualTo("\uFEFFpassword=********");
    }
}
