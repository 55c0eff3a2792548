package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docproof.curl.RealCurl.Sent;
import dev.docproof.http.Request;
import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our reader beside the curl of this machine, on commands of our own. */
class CurlDifferentialTest {
    private static final Map<String, String> FILES =
            Map.of(
                    "plain.txt", "hello\nworld\n",
                    "crlf.txt", "a\r\nb\rc\nd",
                    "empty", "",
                    "body.json", "{\n  \"a\": 1,\r\n  \"b\": \"x y\"\n}\n",
                    "pic.PNG", "png",
                    "we\"ird.txt", "w",
                    "h.txt", "X-From-File: 1\n# no comment\nX-Two: 2\n\nX-Three:3",
                    "c.cfg",
                            """
                            # c
                            header = "X-A: \\"1\\"\\t"
                            data = x
                            -X PUT
                            user-agent: zz
                            silent
                              get
                            url-query q=1
                            """,
                    "netrc", "machine 127.0.0.1 login nu password np\ndefault login d password e\n",
                    "cookies.txt", "127.0.0.1\tFALSE\t/\tFALSE\t0\tk\tv\n");

    @TempDir private Path folder;

    @Test
    void sends_what_the_real_curl_sends() throws IOException {
        assumeTrue(RealCurl.isHere(), "there is no curl " + RealCurl.VERSION + " here");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> differences = new ArrayList<>();
        try (RealCurl curl = new RealCurl(folder)) {
            for (String line : commands()) {
                compare(curl, line).ifPresent(differences::add);
            }
        }
        assertThat(differences).isEmpty();
    }

    private List<String> commands() throws IOException {
        try (InputStream in = CurlDifferentialTest.class.getResourceAsStream("commands.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("##")).toList();
        }
    }

    private Optional<String> compare(RealCurl curl, String line) {
        String script = line.replace("@H", curl.authority()).replace("⏎", "\n");
        List<Sent> want = curl.run(List.of("bash", "-c", "alias curl='curl -s'\n" + script));
        List<Sent> got = read(script, curl.authority());
        want = want.stream().map(CurlDifferentialTest::normalised).toList();
        return want.equals(got)
                ? Optional.empty()
                : Optional.of(line + "\n  want " + want + "\n  got  " + got + "\n");
    }

    private List<Sent> read(String script, String authority) {
        Placeholders environment =
                name -> name.equals("HOME") ? Optional.of(folder.toString()) : Optional.empty();
        return CurlReader.ofScripts(environment, new PageFolder(folder, folder), "")
                .read(Slice.of(new SourceFile("script", script)))
                .value()
                .orElseThrow()
                .stream()
                .flatMap(command -> command.requests().stream())
                .filter(request -> request.origin().authority().equals(authority))
                .map(CurlDifferentialTest::sent)
                .toList();
    }

    private static Sent sent(Request request) {
        List<String> lines =
                request.headers().lines().stream().map(h -> h.name() + ": " + h.value()).toList();
        String body = new String(request.body().bytes(), StandardCharsets.ISO_8859_1);
        return normalised(new Sent(request.method(), request.target(), lines, body));
    }

    /** A boundary is random, and blanks behind a colon say nothing. */
    private static Sent normalised(Sent sent) {
        List<String> lines =
                sent.headers().stream()
                        .map(h -> h.replaceFirst("^([^:]*):[ \t]*", "$1: "))
                        .map(CurlDifferentialTest::withoutBoundary)
                        .toList();
        return new Sent(sent.method(), sent.target(), lines, withoutBoundary(sent.body()));
    }

    private static String withoutBoundary(String text) {
        return text.replaceAll("-{24}[0-9a-f]{16}", "BOUNDARY");
    }
}
