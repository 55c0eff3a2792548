package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.users.UsersService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpLoadsLittleTest {
    private static final String HEAVY =
            "io\\.restassured\\.|tomakehurst|org\\.springframework\\.|groovy|lsp4j|gson|difflib";

    @Test
    void help_loads_no_library_that_only_a_run_needs() throws Exception {
        assertThat(logWithoutHeavyClasses("--help")).contains("Usage: docproof");
    }

    @Test
    void neither_do_the_commands_that_send_nothing() throws Exception {
        assertThat(logWithoutHeavyClasses("lint", "docs/users")).contains("6 pages: 0 errors");
        assertThat(logWithoutHeavyClasses("explain", "json-quotes")).contains("# json-quotes");
    }

    @Test
    void a_request_does_not_have_groovy_look_for_what_scripts_import() throws Exception {
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            String log =
                    log(
                            "verify",
                            "docs/users/replace-user.md",
                            "--against",
                            "http://localhost:" + service.port());

            assertThat(log).contains("1 page against ");
            assertThat(classes(log, "io[.]restassured[.]")).isNotEmpty();
            assertThat(classes(log, "groovy[.]control[.]ResolveVisitor")).isEmpty();
        }
    }

    private static String logWithoutHeavyClasses(String... arguments) throws Exception {
        String log = log(arguments);
        assertThat(classes(log, HEAVY)).isEmpty();
        return log;
    }

    private static List<String> classes(String log, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return log.lines()
                .filter(line -> line.contains("[class,load]"))
                // Where a class came from may be a path with such a name in it.
                .map(line -> line.substring(0, line.indexOf(" source:")))
                .filter(line -> wanted.matcher(line).find())
                .toList();
    }

    private static String log(String... arguments) throws Exception {
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
        return log;
    }
}
