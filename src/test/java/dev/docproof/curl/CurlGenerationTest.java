package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.RealCurl.Sent;
import dev.docproof.http.Wire;
import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Our reader beside the curl of this machine, on commands that nobody wrote. */
@AddLifecycleHook(NeedsCurl.class)
class CurlGenerationTest {
    private static Path folder;
    private static RealCurl curl;

    @BeforeContainer
    static void start() throws IOException {
        folder = Files.createTempDirectory("docproof-curl");
        SampleFiles.writeTo(folder);
        curl = new RealCurl(folder);
    }

    @AfterContainer
    static void stop() throws IOException {
        if (curl != null) {
            curl.close();
        }
    }

    @Provide
    Arbitrary<List<String>> commands() {
        return CurlArguments.commands();
    }

    // The same commands in every run, so that a change is judged and not its luck.
    @Property(tries = 1200, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void sends_what_curl_sends(@ForAll("commands") List<String> arguments) {
        compare(arguments);
    }

    @AddLifecycleHook(OnlyLong.class)
    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE)
    void sends_what_curl_sends_for_long(@ForAll("commands") List<String> arguments) {
        compare(arguments);
    }

    private static void compare(List<String> arguments) {
        String script =
                "curl "
                        + arguments.stream()
                                .map(Wire::of)
                                .map(ShellQuote::quoted)
                                .collect(Collectors.joining(" "));

        assertThat(read(script)).as(script).isEqualTo(curl.curl(arguments));
    }

    private static List<Sent> read(String script) {
        Placeholders environment =
                name -> name.equals("HOME") ? Optional.of(folder.toString()) : Optional.empty();
        return CurlReader.ofScripts(environment, new PageFolder(folder, folder), "")
                .read(Slice.of(new SourceFile("script", script)))
                .value()
                .orElseThrow()
                .stream()
                .flatMap(command -> command.requests().stream())
                .filter(request -> request.origin().scheme().equals("http"))
                .map(Sent::of)
                .toList();
    }
}
