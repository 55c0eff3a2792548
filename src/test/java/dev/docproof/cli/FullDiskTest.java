package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing can be written, one line says so and why, and the run is no clean one. */
class FullDiskTest {
    /** Takes every byte with the words of a full disk. */
    private static final Path FULL = Path.of("/dev/full");

    /** Nobody may make anything in it, not even root. */
    private static final Path LOCKED = Path.of("/proc/docproof");

    @TempDir private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        assumeTrue(Files.exists(FULL) && Files.isDirectory(LOCKED.getParent()));
        page = folder.resolve("page.md");
        Files.writeString(page, "# A\n\n```bash\ncurl -X http://localhost:3000/a\n```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "junit", "sarif", "tap", "markdown", "gitlab"})
    void a_report_on_a_full_disk(String format) {
        CommandLineRun run = lint("--report", format + "=" + FULL);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(complaints(run))
                .singleElement()
                .asString()
                .startsWith("docproof: cannot write a report: ")
                .endsWith("No space left on device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json=%s/report", "html=%s/report", "junit=%s/a/b/report"})
    void a_report_in_a_folder_that_cannot_be_written_to(String report) {
        CommandLineRun run = lint("--report", report.formatted(LOCKED));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(complaints(run))
                .singleElement()
                .asString()
                .startsWith("docproof: cannot write the report " + LOCKED);
    }

    @Test
    void a_baseline_in_a_folder_that_cannot_be_written_to() {
        CommandLineRun run = lint("--write-baseline", "--baseline", LOCKED + "/baseline.json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(complaints(run)).hasSize(1);
    }

    @Test
    void contracts_in_a_folder_that_cannot_be_written_to() throws IOException {
        Files.writeString(page, "# A\n\n```bash\ncurl http://localhost:3000/a\n```\n");
        CommandLineRun run =
                CommandLineRun.of("contracts", page.toString(), "-o", LOCKED.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.output())
                .isEqualTo("docproof: cannot go on: %s: no such file\n".formatted(LOCKED));
    }

    @Test
    void standard_output_on_a_full_disk() throws Exception {
        Path said = folder.resolve("said");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process run =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName(),
                                        "extract",
                                        page.toString()))
                        .redirectOutput(FULL.toFile())
                        .redirectError(new File(said.toString()))
                        .start();
        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(said)
                .hasContent("docproof: cannot write what was found: No space left on device\n");
    }

    private CommandLineRun lint(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "lint";
        words[1] = page.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return CommandLineRun.of(words);
    }

    private static List<String> complaints(CommandLineRun run) {
        return run.output().lines().filter(line -> line.startsWith("docproof: ")).toList();
    }
}
