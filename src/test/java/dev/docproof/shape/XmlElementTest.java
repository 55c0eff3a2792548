package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlElementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a><b/></a>                     | <a><b>1</b></a>         | []
                    <a><b/><c/></a>                 | <a><b>1</b></a>         | [a/c]
                    <a x="1"/>                      | <a y="1">t</a>          | [a@x]
                    <p:a xmlns:p="u"><p:b/></p:a>   | <a><b/></a>             | []
                    <a><b><c/></b></a>              | <a><b><c/></b><b>t</b></a> | [a/b/c]
                    <a><b/></a>                     | <a/>                    | []
                    """)
    void what_a_page_shows_and_an_answer_lacks_is_named(
            String shown, String answered, String missing) {
        assertThat(read(shown).missingFrom(read(answered))).hasToString(missing);
    }

    @ParameterizedTest
    @CsvSource({"<a>", "<a></b>", "a", "<a/><b/>", "''"})
    void what_is_not_well_formed_is_none(String text) {
        assertThat(XmlElement.read(text)).isEmpty();
    }

    @Test
    @Timeout(20)
    void entities_that_multiply_stand_for_nothing() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        bomb.append("]><a>&e39;<b/></a>");

        assertThat(XmlElement.read(bomb.toString()).map(XmlElement::name)).hasValue("a");
    }

    @Test
    void a_file_that_an_entity_names_is_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.xml"), "<b/>");
        String text =
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]><a>&e;<c/></a>".formatted(secret.toUri());

        assertThat(read("<a><b/></a>").missingFrom(read(text))).containsExactly("a/b");
    }

    @Test
    @Timeout(20)
    void half_a_million_elements_deep_or_side_by_side_are_read() {
        int many = 500_000;

        assertThat(read("<a>" + "<b/>".repeat(many) + "</a>").missingFrom(read("<a>t</a>")))
                .containsExactly("a/b");
        assertThat(read("<a>".repeat(many) + "</a>".repeat(many)).name()).isEqualTo("a");
    }

    private static XmlElement read(String text) {
        return XmlElement.read(text).orElseThrow();
    }
}
