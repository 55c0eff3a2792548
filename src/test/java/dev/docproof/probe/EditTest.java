package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One change to a request, and all else as it was. */
class EditTest {
    @Test
    void a_value_of_the_query_is_changed_and_its_neighbours_stay() {
        Request request = get("/boats?rig=sloop&pier=a%20b&all");

        assertThat(Edit.query(request, "pier")).contains("a b");
        assertThat(Edit.query(request, "all")).isEmpty();
        assertThat(Edit.withQuery(request, "rig", "a&b").target())
                .isEqualTo("/boats?rig=a%26b&pier=a%20b&all");
        assertThat(Edit.withoutQuery(request, "rig").target()).isEqualTo("/boats?pier=a%20b&all");
        assertThat(Edit.withoutQuery(get("/boats?rig=sloop"), "rig").target()).isEqualTo("/boats");
    }

    @Test
    void segments_are_counted_from_the_end() {
        Request request = get("/boats/7/crew?full=yes");

        assertThat(Edit.segment(request, 0)).contains("crew");
        assertThat(Edit.segment(request, 1)).contains("7");
        assertThat(Edit.segment(request, 3)).isEqualTo(Optional.empty());
        assertThat(Edit.segment(get("/"), 0)).isEqualTo(Optional.empty());
        assertThat(Edit.withSegment(request, 1, "a b").target())
                .isEqualTo("/boats/a%20b/crew?full=yes");
        assertThat(Edit.withSegment(get("/boats/7/"), 0, "8").target()).isEqualTo("/boats/8/");
    }

    @Test
    void what_cannot_be_decoded_is_taken_as_it_stands() {
        assertThat(Edit.query(get("/boats?rig=100%"), "rig")).contains("100%");
    }

    @Test
    void a_length_that_was_said_is_that_of_the_new_body() {
        Request request = get("/boats").withHeaders(Headers.of("Content-Length", "3"));

        assertThat(Edit.withBody(request, "12345").headers().first("Content-Length")).contains("5");
        assertThat(Edit.withBody(get("/boats"), "12345").headers().has("Content-Length")).isFalse();
    }

    private static Request get(String target) {
        return new Request(
                "GET", new Origin("http", "localhost", 3000), target, Headers.none(), Body.none());
    }
}
