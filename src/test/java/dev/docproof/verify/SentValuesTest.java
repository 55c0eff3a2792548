package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a request counts as a value that comes back: from its body, its query and its path. */
class SentValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    GET /lamps       | 'http://localhost:3000/lamps?zone=hall'                       | {"zone": "hall"}         | zone
                    GET /lamps       | 'http://localhost:3000/lamps?zone=great%20hall'               | {"zone": "great hall"}   | zone
                    GET /lamps       | 'http://localhost:3000/lamps?zone=hall&maker=acme'            | {"maker": "acme"}        | maker
                    GET /lamps       | 'http://localhost:3000/lamps?=hall'                           | {"zone": "hall"}         | -
                    GET /lamps/{id}  | 'http://localhost:3000/lamps/hall-7'                          | {"id": "hall-7"}         | id
                    GET /lamps/:id   | 'http://localhost:3000/lamps/hall-7'                          | {"id": "hall-7"}         | id
                    GET /lamps/hall7 | 'http://localhost:3000/lamps/hall7'                           | {"hall7": "hall7"}       | -
                    POST /lamps      | http://localhost:3000/lamps -d 'zone=hall&maker=acme'         | {"zone": "hall"}         | zone
                    POST /lamps      | http://localhost:3000/lamps -d 'zone=hall&api_token=t-acme-1' | {"api_token": "t-acme-1"} | -
                    POST /lamps      | 'http://localhost:3000/lamps?zone=hall' -d 'zone=attic'       | {"zone": "hall"}         | zone
                    POST /lamps      | http://localhost:3000/lamps -d 'a text = with a word'         | {"a text": "with a word"} | -
                    """)
    void a_value_that_is_sent_and_shown_comes_back(
            String operation, String arguments, String shown, String names) {
        String page =
                "`%s`\n\n```bash\ncurl %s\n```\n\n```json\n%s\n```\n"
                        .formatted(operation, arguments, shown);

        assertThat(Tried.page(page, request -> json(200, shown)).of(" echo: "))
                .isEqualTo(
                        names == null ? "" : "confirmed echo: what is sent comes back: " + names);
    }
}
