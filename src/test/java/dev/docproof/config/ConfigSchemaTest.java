package dev.docproof.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Editors complete what the reader reads, no more and no less. */
class ConfigSchemaTest {
    private final JsonObject schema =
            (JsonObject)
                    JsonReader.strict(
                                    Slice.of(
                                            new SourceFile(
                                                    "docproof.schema.json", ConfigSchema.text())))
                            .value()
                            .orElseThrow();

    @Test
    void every_key_of_the_reader_is_in_the_schema_and_the_other_way_round() {
        assertThat(names(at(schema, "properties"))).isEqualTo(Keys.TOP);
        JsonObject definitions = at(schema, "definitions");
        assertThat(names(at(definitions, "target", "properties"))).isEqualTo(Keys.TARGET);
        assertThat(names(at(definitions, "reset", "properties"))).isEqualTo(Keys.RESET);
        assertThat(names(at(definitions, "reset", "properties", "copy", "properties")))
                .isEqualTo(Keys.COPY);
        assertThat(names(at(definitions, "ignore", "properties"))).isEqualTo(Keys.IGNORE);
    }

    private static List<String> names(JsonObject object) {
        return object.members().stream().map(Member::name).toList();
    }

    private static JsonObject at(JsonObject object, String... names) {
        JsonObject at = object;
        for (String name : names) {
            at = (JsonObject) at.get(name).orElseThrow();
        }
        return at;
    }
}
