package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page holds, reading it as shell ends, in time that grows with its length. */
class HostileCommandsTest {
    private static final Attachments FILES =
            name ->
                    name.length() > 3
                            ? Optional.of(name.getBytes(StandardCharsets.UTF_8))
                            : Optional.empty();

    private static final List<String> PARTS =
            Stream.of(
                            ("curl|curl |-d |--data-urlencode |-F |-H |-X |-u |-b |-K |-T |--json |-G |--next |-z "
                                            + "|--url-query |http://a|https://[::1|h:99999|{a,b}|[1-9]|[a-z:3]|'|\"|$'"
                                            + "|\\|\\x|\\u|`|$(|${|${a:-|}|)|(|;|&|&&|<<EOF|EOF|<<<|<|>|>>|<id>"
                                            + "|:id|{{x}}|$A|%|%41|%c3|#|?|*|=|==|@|@-|@file|,|;type=|;filename=|A=|A+=(|"
                                            + "export |echo |printf |cat |base64 |if |then |! |\u201c|\u00a0|\u00e9"
                                            + "|\ud83d|\ud83d\ude00|:|.|..|/|//|-|--|0x|1|99999999999999999999| |  ")
                                    .split("\\|"),
                            "| \n \r\n \t \0 \u0001 \n> \n$ \\\n".split(" "))
                    .flatMap(Stream::of)
                    .toList();

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PARTS)
                .list()
                .ofMaxSize(25)
                .map(all -> "curl " + String.join("", all));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(40).map(text -> "curl " + text);
    }

    @Property(tries = 70_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void any_mixture_of_parts_is_read(@ForAll("mixtures") String script) {
        read(script);
    }

    @Property(tries = 30_000, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_read(@ForAll("texts") String script) {
        read(script);
    }

    @Test
    void every_prefix_of_every_command_of_ours_is_read() throws IOException {
        for (String command : OwnCommands.all()) {
            String script = command.replace("@H", "h.test").replace("\u23ce", "\n");
            for (int end = 0; end < script.length(); end++) {
                read(script.substring(0, end));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'",
                "\"",
                "`",
                "`a` ",
                "$(",
                "${",
                "${a:-",
                "$((",
                "{a,",
                "{",
                "}",
                "(",
                ")",
                "<",
                "<<EOF\n",
                "<a",
                "\\\n",
                "a b ",
                "-d x ",
                "-F a=b ",
                "-H a:b ",
                "--next http://a ",
                "http://a/{b,c} ",
                "[1-9]",
                "{a,b}",
                "%41",
                ";",
                "&",
                "|",
                "# ",
                "A=1 ",
                "$A",
                "\\",
                "$'\\x41' ",
                "<id>",
                ":id/",
                "../",
                "a&b=",
                ";type=a/b",
                "a\n",
                "> a\n",
                "curl a\n",
                "curl a | ",
                "a=\"$A$A\"; A=$a\n",
                "{\"a\": ",
                "\u201c",
                "é",
                "-K f ",
                "-b f ",
                "@",
                "a.",
                "1.",
                ":",
                "echo a | "
            })
    void three_thousand_of_anything_are_read_in_time(String part) {
        String script = "curl http://a " + part.repeat(3_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(read(script)).isNotNull());
    }

    private static String read(String script) {
        return Stream.of(
                        new CurlReader(name -> Optional.empty(), FILES),
                        CurlReader.ofScripts(name -> Optional.of("v"), FILES, "in"))
                .map(reader -> reader.read(Slice.of(new SourceFile("page.md", script))))
                .map(reading -> reading.findings().size() + " findings")
                .collect(Collectors.joining(", "));
    }
}
