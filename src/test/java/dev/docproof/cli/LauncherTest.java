package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script with a java that only says how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir private Path folder;

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("src/main/dist/docproof"), folder.resolve("docproof"));
        Files.writeString(folder.resolve("docproof.jar"), "jar");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                for word; do
                  case $word in -XX:ArchiveClassesAtExit=*) echo archive > "${word#*=}" ;; esac
                done
                printf '%s\\n' "$@"
                """);
        java.toFile().setExecutable(true);
    }

    @Test
    void the_first_run_makes_an_archive_and_the_next_uses_it() throws Exception {
        assertThat(run("verify", "my pages")).contains("-jar", "verify", "my pages");
        assertThat(archives()).singleElement().asString().matches(".*[.]jsa[.]\\d+");

        List<String> next = run("lint", "my pages");

        assertThat(next).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
        assertThat(archives()).singleElement().asString().endsWith(".jsa");
        assertThat(run("verify")).noneMatch(word -> word.contains("ArchiveClassesAtExit"));
    }

    @Test
    void what_only_prints_help_makes_no_archive() throws Exception {
        assertThat(run("--help")).contains("--help").noneMatch(word -> word.contains(".jsa"));
    }

    @Test
    void a_new_jar_gets_an_archive_of_its_own() throws Exception {
        run("verify");
        run("verify");
        Files.writeString(folder.resolve("docproof.jar"), "another jar");

        assertThat(run("verify"))
                .anyMatch(word -> word.startsWith("-XX:ArchiveClassesAtExit="))
                .noneMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void without_a_place_for_archives_it_only_starts() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file, not a folder");

        assertThat(run("verify", "docs"))
                .contains("verify", "docs")
                .noneMatch(w -> w.contains(".jsa"));
    }

    @Test
    void without_the_jar_it_says_so() throws Exception {
        Files.delete(folder.resolve("docproof.jar"));

        assertThat(run("verify")).singleElement().asString().startsWith("docproof: there is no ");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache/docproof"))) {
            return all.toList();
        }
    }

    private List<String> run(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", folder.resolve("docproof").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
