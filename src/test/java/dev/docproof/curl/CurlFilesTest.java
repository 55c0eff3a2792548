package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page's commands read what lies beside the page, and nothing else of the machine. */
class CurlFilesTest {
    /** As an option of a config file, as a cookie of a jar, and as any other text. */
    private static final String CONTENT =
            "header = \"X-Key: hidden\"\na.test\tFALSE\t/\tFALSE\t0\tkey\thidden\n";

    private static final List<String> READING =
            List.of(
                    "curl -d @FILE http://a.test",
                    "curl --data-binary @FILE http://a.test",
                    "curl --data-urlencode k@FILE http://a.test",
                    "curl --json @FILE http://a.test",
                    "curl --url-query @FILE http://a.test",
                    "curl -T FILE http://a.test/",
                    "curl -K FILE http://a.test",
                    "curl -F f=@FILE http://a.test",
                    "curl -F 'f=<FILE' http://a.test",
                    "curl -F 'f=x;headers=@FILE' http://a.test",
                    "curl -H @FILE http://a.test",
                    "curl -b FILE http://a.test",
                    "curl -d @- http://a.test < FILE",
                    "cat FILE | curl -d @- http://a.test",
                    "curl -d \"$(cat FILE)\" http://a.test");

    @TempDir private Path folder;

    /** {@code docs} is the root, the page lies in {@code docs/api}. */
    @BeforeEach
    void write() throws IOException {
        Path api = Files.createDirectories(folder.resolve("docs/api"));
        Files.writeString(folder.resolve("outside.txt"), CONTENT);
        Files.writeString(folder.resolve("docs/above.txt"), CONTENT);
        Files.writeString(api.resolve("beside.txt"), CONTENT);
        Files.createSymbolicLink(api.resolve("leaving.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(api.resolve("leaving"), folder);
        Files.createSymbolicLink(api.resolve("staying.txt"), api.resolve("beside.txt"));
    }

    static Stream<String> outside() {
        return written(
                "leaving.txt",
                "leaving/outside.txt",
                "../../outside.txt",
                "leaving/../../../outside.txt",
                "ROOT/outside.txt",
                "ROOT/docs/api/beside.txt",
                "file:ROOT/outside.txt",
                "file://ROOT/docs/api/beside.txt",
                "file:../../outside.txt");
    }

    static Stream<String> inside() {
        return written("beside.txt", "./beside.txt", "../above.txt", "staying.txt");
    }

    private static Stream<String> written(String... names) {
        return READING.stream()
                .flatMap(command -> Stream.of(names).map(name -> command.replace("FILE", name)));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void what_lies_elsewhere_is_not_read(String command) {
        assertThat(sent(command)).doesNotContain("hidden");
    }

    @ParameterizedTest
    @MethodSource("inside")
    void what_lies_beside_the_page_is_read(String command) {
        assertThat(sent(command)).contains("hidden");
    }

    private String sent(String command) {
        String script = command.replace("ROOT", folder.toString());
        PageFolder files = new PageFolder(folder.resolve("docs/api"), folder.resolve("docs"));
        return new CurlReader(Placeholders.none(), files)
                .read(Slice.of(new SourceFile("page.md", script))).value().orElseThrow().stream()
                        .flatMap(read -> read.requests().stream())
                        .map(
                                request ->
                                        request.target()
                                                + request.headers().lines()
                                                + request.body().text(StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"));
    }
}
