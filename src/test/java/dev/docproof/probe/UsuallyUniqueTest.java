package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import org.junit.jupiter.api.Test;

class UsuallyUniqueTest {
    @Test
    void texts_by_which_people_are_known_are_seldom_allowed_twice() {
        String text =
                """
                {"email": "a", "Email-Address": "b", "user_name": "c", "title": "d", "login": 5}
                """;
        JsonObject object =
                (JsonObject)
                        JsonReader.strict(Slice.of(new SourceFile("body", text)))
                                .value()
                                .orElseThrow();

        assertThat(UsuallyUnique.members(object))
                .containsExactly("email", "Email-Address", "user_name");
    }
}
