package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                case ${MAKES_NO_CACHE-}$* in yes*AOTMode=create*) exit 1 ;; esac
                for word; do
                  case $word in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTConfiguration=* | -XX:AOTCache=*.made.*)
                      echo kept > "${word#*=}" ;;
                  esac
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
    void a_jvm_that_has_better_writes_a_record_that_the_next_run_makes_a_cache_of()
            throws Exception {
        release("25.0.3");

        assertThat(run("verify", "my pages")).contains("-XX:AOTMode=record", "-jar", "my pages");
        assertThat(archives()).singleElement().asString().matches(".*[.]aot[.]record[.]\\d+");

        List<String> next = run("lint", "my pages");

        assertThat(next).filteredOn("my pages"::equals).hasSize(1);
        assertThat(next)
                .anyMatch(word -> word.matches("-XX:AOTCache=.*[.]aot"))
                .noneMatch(word -> word.startsWith("-XX:AOTMode"));
        assertThat(archives()).singleElement().asString().endsWith(".aot");
        assertThat(run("verify")).noneMatch(word -> word.startsWith("-XX:AOTMode"));
    }

    @Test
    void a_record_of_a_run_that_goes_on_is_left_alone() throws Exception {
        release("25");
        run("verify");
        Path record = archives().get(0);
        String name = record.getFileName().toString();
        long alive = ProcessHandle.current().pid();
        Files.move(
                record,
                record.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + alive));

        assertThat(run("lint")).noneMatch(word -> word.startsWith("-XX:AOT"));
    }

    @Test
    void a_record_that_no_cache_comes_of_is_dropped() throws Exception {
        release("25");
        run("verify");

        assertThat(run(Map.of("MAKES_NO_CACHE", "yes"), "lint"))
                .noneMatch(word -> word.startsWith("-XX:AOT"));
        assertThat(archives()).isEmpty();
    }

    @Test
    void options_of_the_users_own_keep_to_what_goes_with_all_of_them() throws Exception {
        release("25");

        assertThat(run(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:off"), "verify"))
                .anyMatch(word -> word.startsWith("-XX:ArchiveClassesAtExit="))
                .noneMatch(word -> word.startsWith("-XX:AOT"));
    }

    @Test
    void an_older_jvm_has_archives() throws Exception {
        release("17.0.15");

        assertThat(run("verify")).anyMatch(word -> word.startsWith("-XX:ArchiveClassesAtExit="));
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

    private void release(String version) throws IOException {
        Files.writeString(
                folder.resolve("jdk/release"),
                """
                IMPLEMENTOR="Somebody"
                JAVA_VERSION="%s"
                """
                        .formatted(version));
    }

    private List<String> run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private List<String> run(Map<String, String> environment, String... arguments)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", folder.resolve("docproof").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .keySet()
                .removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
