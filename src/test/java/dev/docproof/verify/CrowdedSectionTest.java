package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The words around an example are looked for no farther than a reader would. */
class CrowdedSectionTest {
    private static final int EXAMPLES = 3_000;

    @Test
    void thousands_of_examples_in_one_section_are_judged_in_time_that_grows_with_their_number() {
        StringBuilder page = new StringBuilder("# Boats\n\nEach key is a `name`.\n\n");
        for (int i = 0; i < EXAMPLES; i++) {
            page.append("```sh\ncurl http://localhost:3000/boats/").append(i).append("\n```\n\n");
            page.append("```json\n{\"name\": {\"mast\": 1}}\n```\n\n");
        }

        Tried tried =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () ->
                                Tried.page(
                                        page.toString(),
                                        request -> json(200, "{\"name\": {\"mast\": 2}}")));

        assertThat(tried.lines().filter(line -> line.startsWith("confirmed example")))
                .hasSize(EXAMPLES);
    }
}
