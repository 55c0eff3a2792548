package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    application/json; charset=utf-8 | {"a":1}   | {"a":1}
                    application/vnd.acme.v2+json    | {"a":1}   | {"a":1}
                    application/json                | {"a":1,}  | NOT_JSON the body is no JSON though its content type says so: nothing follows this comma at line 1, column 7 of it
                    application/json                | {"a":NaN} | NOT_JSON the body is no JSON though its content type says so: expected a value, found NaN at line 1, column 6 of it
                    application/json                | {"a":1} x | NOT_JSON the body is no JSON though its content type says so: expected the end of the text, found x at line 1, column 9 of it
                    application/json                | <html><h1>Error</h1></html> | NOT_JSON the body is an HTML page, not JSON though its content type says so
                    text/html                       | <h1>Error</h1> | NOT_JSON the body is an HTML page, not JSON
                    text/plain                      | {"a":1}   | {"a":1} CONTENT_TYPE_DIFFERS the body is JSON under text/plain
                    -                               | {"a":1}   | {"a":1} CONTENT_TYPE_MISSING the JSON came without a content type
                    application/json                | {"a":1,"a":2} | {"a":1,"a":2} DUPLICATE_MEMBER in the body at line 1, column 8 of it: a member "a" stands above already
                    application/json                | {"a":1} {"a":2} | {"a":1} SEVERAL_DOCUMENTS the body is 2 JSON documents in a row
                    application/x-ndjson            | {"a":1} {"a":2} | {"a":1}
                    application/json                | -         | EMPTY the body is empty
                    application/json                | null      | null
                    """)
    void a_body_is_judged_as_a_whole(String type, String body, String expected) {
        Headers headers = type == null ? Headers.none() : Headers.of("Content-Type", type);
        Body bytes = Body.of(body == null ? "" : body);

        assertThat(shown(BodyReader.read(Headers.none(), new Response(200, "OK", headers, bytes))))
                .isEqualTo(expected);
    }

    @Test
    void unasked_compression_is_undone_and_said() {
        Body zipped = Body.of(gzip("{\"a\":1}"));
        Headers headers =
                Headers.of("Content-Type", "application/json", "Content-Encoding", "gzip");
        Response response = new Response(200, "OK", headers, zipped);

        assertThat(shown(BodyReader.read(Headers.none(), response)))
                .isEqualTo(
                        "{\"a\":1} ENCODED the body is gzip-encoded, which the request did not ask"
                                + " for");
        assertThat(shown(BodyReader.read(Headers.of("Accept-Encoding", "deflate, gzip"), response)))
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void compression_that_is_none_is_said() {
        Headers headers =
                Headers.of("Content-Type", "application/json", "Content-Encoding", "gzip");
        Response response = new Response(200, "OK", headers, Body.of("{\"a\":1}"));

        assertThat(shown(BodyReader.read(Headers.of("Accept-Encoding", "gzip"), response)))
                .isEqualTo("{\"a\":1} NOT_ENCODED the body is said to be gzip-encoded and is not");
    }

    @Test
    void a_byte_order_mark_and_a_wrong_character_set_are_said() {
        Headers headers = Headers.of("Content-Type", "application/json");
        Body marked = Body.of("\uFEFF{\"a\":1}");
        Body latin = Body.of("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Body wide = Body.of("\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(shown(BodyReader.read(Headers.none(), new Response(200, "", headers, marked))))
                .isEqualTo("{\"a\":1} BYTE_ORDER_MARK a byte order mark stands before the body");
        assertThat(shown(BodyReader.read(Headers.none(), new Response(200, "", headers, latin))))
                .isEqualTo("{\"a\":\"é\"} NOT_TEXT the body is not UTF-8");
        assertThat(shown(BodyReader.read(Headers.none(), new Response(200, "", headers, wide))))
                .isEqualTo("{\"a\":1} NOT_TEXT the body is UTF-16, JSON is UTF-8");
    }

    private static String shown(ReadBody body) {
        String problems =
                body.problems().stream()
                        .map(problem -> problem.kind() + " " + problem.message())
                        .collect(Collectors.joining(" "));
        return (body.json().map(JsonText::compact).orElse("") + " " + problems).strip();
    }

    @Test
    @Timeout(30)
    void a_body_that_grows_without_end_is_read_as_far_as_it_may_grow() {
        Body bomb = Body.of(gzip(" ".repeat(100 << 20)));
        Headers headers =
                Headers.of("Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(shown(BodyReader.read(headers, new Response(200, "OK", headers, bomb))))
                .contains("EMPTY the body is nothing but white space");
    }

    @Test
    @Timeout(30)
    void codings_over_codings_are_not_undone() {
        Body bomb = Body.of(gzip(" ".repeat(60 << 20)));
        String[] lines = new String[2_000];
        for (int i = 0; i < lines.length; i += 2) {
            lines[i] = "Content-Encoding";
            lines[i + 1] = "deflate, gzip, gzip, identity, br";
        }
        Response response = new Response(200, "OK", Headers.of(lines), bomb);

        assertThat(shown(BodyReader.read(Headers.none(), response)))
                .startsWith(
                        "ENCODED the body is encoded 4000 times over, which Docproof does not undo");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
