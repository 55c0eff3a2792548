package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docproof.curl.RealCurl.Sent;
import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our reader beside the curl of this machine, on commands of our own. */
class CurlDifferentialTest {
    @TempDir private Path folder;

    @Test
    void sends_what_the_real_curl_sends() throws IOException {
        assumeTrue(RealCurl.isHere(), "there is no curl " + RealCurl.VERSION + " here");
        SampleFiles.writeTo(folder);
        List<String> differences = new ArrayList<>();
        try (RealCurl curl = new RealCurl(folder)) {
            for (String line : OwnCommands.all()) {
                compare(curl, line).ifPresent(differences::add);
            }
        }
        assertThat(differences).isEmpty();
    }

    private Optional<String> compare(RealCurl curl, String line) {
        String script = line.replace("@H", curl.authority()).replace("⏎", "\n");
        List<Sent> want = curl.run(List.of("bash", "-c", "alias curl='curl -s'\n" + script));
        List<Sent> got = read(script, curl.authority());
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
                .map(Sent::of)
                .toList();
    }
}
