package dev.docproof.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say, and what looks like a contradiction and is none. */
class NoFalseAlarmTest {
    /** The rules above a note that a page raises. */
    private static Stream<Rule> alarms(String page) {
        return Lint.lint(new SourceFile("page.md", page)).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule);
    }

    @Test
    void a_search_may_send_json_with_get() {
        String search =
                """
                ```bash
                curl -X GET http://localhost:9200/_search -H 'Content-Type: application/json' -d '%s'
                ```
                """;

        assertThat(alarms(search.formatted("{\"query\": {}}"))).isEmpty();
        assertThat(alarms(search.formatted("query=x")))
                .containsExactly(Rule.CURL_METHOD_CONTRADICTS_DATA);
    }

    @Test
    void a_command_may_leave_out_its_rest() {
        assertThat(alarms("```bash\ncurl -G 'http://localhost:8086/query' [...]\n```\n")).isEmpty();
        assertThat(alarms("```bash\ncurl -G 'http://localhost:8086/[1-x]'\n```\n"))
                .containsExactly(Rule.CURL_REFUSED);
    }

    @Test
    void a_page_of_settings_lists_no_parameters_of_a_url() {
        String page =
                """
                # The service

                ## Basic options

                - `port` - Where it listens
                - `cache` (optional) - How much is kept

                ## Links

                ```
                http://example.com/reset/{name}?token={token}&locale=de
                ```
                """;

        assertThat(alarms(page)).isEmpty();
    }

    @Test
    void a_list_with_commas_in_braces_is_no_json() {
        assertThat(alarms("## GET /usage\n\n```\n{,result,table\n,_result,0}\n```\n")).isEmpty();
    }

    @Test
    void a_row_may_name_a_word_that_is_taken_in_place_of_a_number() {
        String copies =
                """
                # `POST /copies`

                ## Query parameters

                | Name | Type | Description |
                |---|---|---|
                | `slices` | Integer | The copies at once. Set to `auto` to let the server choose. |

                ```bash
                curl -X POST "http://localhost:3000/copies?slices=%s"
                ```
                """;

        assertThat(alarms(copies.formatted("auto"))).isEmpty();
        assertThat(alarms(copies.formatted("many"))).containsExactly(Rule.PARAMETER_TYPE_DIFFERS);
    }

    @Test
    void a_parameter_of_the_query_may_be_a_part_of_another_path() {
        String jobs =
                """
                # Jobs

                ```http
                %sGET /jobs/{index}
                ```

                ## Query parameters

                | Name | Type | Description |
                |---|---|---|
                | `format` | String | How they are shown |
                | `index` | String | The jobs to list |
                """;

        assertThat(alarms(jobs.formatted("GET /jobs\n"))).isEmpty();
        assertThat(alarms(jobs.formatted(""))).containsExactly(Rule.PARAMETER_PLACE_DIFFERS);
    }

    @Test
    void an_entry_of_a_map_may_be_called_as_a_row_that_describes_each_entry() {
        String settings =
                """
                # `GET /methods/1`

                | Attribute | Type | Description |
                |---|---|---|
                | `title` | string | The title |
                | `settings` | object | The settings |

                ## Settings

                | Attribute | Type | Description |
                |---|---|---|
                | `id` | string | The name |
                | `label` | string | The words |
                | `type` | string | The kind |

                ```bash
                curl http://localhost:3000/methods/1
                ```

                ## Response

                ```json
                {
                  "title": "A",
                  "settings": {
                    "cost": {"id": "cost", "label": "Cost", "type": "text"},
                    "type": %s
                  }
                }
                ```
                """;

        assertThat(
                        alarms(
                                settings.formatted(
                                        "{\"id\": \"type\", \"label\": \"T\", \"type\": \"text\"}")))
                .isEmpty();
    }
}
