package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpLoadsLittleTest {
    private static final Pattern HEAVY =
            Pattern.compile(
                    "io\\.restassured\\.|tomakehurst|org\\.springframework\\.|groovy|lsp4j|gson|difflib");

    @Test
    void help_loads_no_library_that_only_a_run_needs() throws Exception {
        assertThat(logWithoutHeavyClasses("--help")).contains("Usage: docproof");
    }

    @Test
    void neither_do_the_commands_that_send_nothing() throws Exception {
        assertThat(logWithoutHeavyClasses("lint", "docs/users")).contains("6 pages: 0 errors");
        assertThat(logWithoutHeavyClasses("explain", "json-quotes")).contains("# json-quotes");
    }

    private static String logWithoutHeavyClasses(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        List<String> heavy =
                log.lines()
                        .filter(line -> line.contains("[class,load]"))
                        // Where a class came from may be a path with such a name in it.
                        .map(line -> line.substring(0, line.indexOf(" source:")))
                        .filter(line -> HEAVY.matcher(line).find())
                        .toList();
        assertThat(heavy).isEmpty();
        return log;
    }
}
