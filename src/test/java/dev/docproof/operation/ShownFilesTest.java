package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that a command names and the page shows is read from the page. */
class ShownFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -d @boat.json http://a.test/boats",
                "curl --json @boat.json http://a.test/boats",
                "curl --data-binary @boat.json http://a.test/boats",
                "curl -T boat.json http://a.test/boats/7",
                "curl -F boat=@boat.json http://a.test/boats",
                "curl -F 'boat=<boat.json' http://a.test/boats"
            })
    void a_block_of_json_under_its_name_is_the_file(String command) {
        assertThat(sent("Save the boat as `boat.json`:", "json", "{\"name\": \"Ada\"}", command))
                .contains("{\"name\": \"Ada\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -K boats.conf http://a.test/boats",
                "curl -H @boats.conf http://a.test/boats",
                "curl -b boats.conf http://a.test/boats",
                "curl -F f=@boats.conf http://a.test/boats"
            })
    void a_block_of_any_text_under_its_name_is_the_file(String command) {
        String text = "header = \"X-Harbour: Turku\"\na.test\tFALSE\t/\tFALSE\t0\tharbour\tTurku";

        assertThat(sent("Put this into a file named `boats.conf`:", "", text, command))
                .contains("Turku");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Put this into a file named `other.conf`:",
                "Put this into a file named `boats.conf.old`:",
                "Put this into a file named `my-boats.conf`:",
                "The response is kept in a file named `boats.conf`:",
                "`boats.conf` is sent:"
            })
    void a_block_that_is_not_to_be_kept_under_that_name_is_not_the_file(String label) {
        String command = "curl -d @boats.conf http://a.test/boats";

        assertThat(sent(label, "", "harbour=Turku", command)).isEmpty();
    }

    @Test
    void a_command_that_writes_the_file_is_not_the_file() {
        assertThat(
                        sent(
                                "Save the list as `boats.conf`:",
                                "sh",
                                "sort list | tail",
                                "curl -d @boats.conf http://a.test/boats"))
                .isEmpty();
    }

    /** Target, headers and body of what the command of a page would send. */
    private static String sent(String label, String language, String block, String command) {
        String page =
                """
                # Add a boat

                %s

                ```%s
                %s
                ```

                ```sh
                %s
                ```
                """
                        .formatted(label, language, block, command);
        return Pages.read(page).operations().stream()
                .flatMap(own -> own.exchanges().stream())
                .flatMap(own -> own.request().requests().stream())
                .map(
                        request ->
                                request.target()
                                        + request.headers().lines()
                                        + request.body().text(StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
