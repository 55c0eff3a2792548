package dev.docproof.target.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StartedServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FAMILY = "sleep 300 & echo $! > child; echo $$ > parent; wait";

    @TempDir private Path folder;

    @Test
    void ends_with_all_that_it_started() throws Exception {
        StartedServer server = family(FAMILY);
        server.start();
        assertThat(isAlive("parent") && isAlive("child")).isTrue();
        server.close();
        assertThat(isAlive("parent") || isAlive("child")).isFalse();
    }

    @Test
    void ends_children_that_lost_their_parent() throws Exception {
        StartedServer server = family("(sleep 300 & echo $! > child); echo $$ > parent; sleep 300");
        server.start();
        server.close();
        awaitEnd();
        assertThat(isAlive("parent") || isAlive("child")).isFalse();
    }

    @Test
    void ends_what_does_not_listen() throws Exception {
        StartedServer server =
                family("trap '' TERM; echo 1 > child; echo $$ > parent; while :; do sleep 1; done");
        server.start();
        server.close();
        assertThat(isAlive("parent")).isFalse();
    }

    @Test
    void can_be_started_again() throws Exception {
        StartedServer server = family(FAMILY);
        server.start();
        String first = Files.readString(folder.resolve("parent"));
        server.stop();
        Files.delete(folder.resolve("child"));
        server.start();
        assertThat(Files.readString(folder.resolve("parent"))).isNotEqualTo(first);
        server.close();
    }

    @Test
    void shows_what_one_printed_that_ended_at_once() {
        StartedServer server = server("echo no such port; exit 3", () -> Optional.of("refused"));
        assertThatThrownBy(server::start)
                .isInstanceOf(ServerFailed.class)
                .hasMessage(
                        "the target 'sh' ended with exit code 3; it printed:\n  no such port\n");
        server.close();
    }

    @Test
    void shows_what_one_printed_that_never_came_up() {
        StartedServer server =
                new StartedServer(
                        List.of("sh", "-c", "echo loading; sleep 300"),
                        folder,
                        () -> Optional.of("answered 503"),
                        Duration.ofMillis(400));
        assertThatThrownBy(server::start)
                .hasMessage(
                        "the target 'sh' was not ready within 0 s (answered 503); it printed:\n"
                                + "  loading\n");
        server.close();
    }

    @Test
    void goes_with_this_process_even_where_that_is_killed() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Killed.class.getName(),
                                folder.toString())
                        .inheritIO()
                        .start();
        awaitFile("up");
        assertThat(isAlive("parent")).isTrue();
        process.destroyForcibly().waitFor();
        awaitEnd();
        assertThat(isAlive("parent") || isAlive("child")).isFalse();
    }

    /** Starts a server and waits to be killed. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] args) throws Exception {
            new StartedServer(
                            List.of("sh", "-c", FAMILY),
                            Path.of(args[0]),
                            Optional::empty,
                            PATIENCE)
                    .start();
            Files.createFile(Path.of(args[0], "up"));
            TimeUnit.MINUTES.sleep(1);
        }
    }

    private StartedServer family(String script) {
        return server(
                script,
                () ->
                        Files.exists(folder.resolve("child"))
                                        && Files.exists(folder.resolve("parent"))
                                ? Optional.empty()
                                : Optional.of("no child yet"));
    }

    private StartedServer server(String script, Readiness readiness) {
        return new StartedServer(List.of("sh", "-c", script), folder, readiness, PATIENCE);
    }

    private void awaitFile(String name) throws InterruptedException {
        for (int i = 0; i < 200 && !Files.exists(folder.resolve(name)); i++) {
            Thread.sleep(50);
        }
    }

    private void awaitEnd() throws Exception {
        for (int i = 0; i < 100 && (isAlive("parent") || isAlive("child")); i++) {
            Thread.sleep(100);
        }
    }

    private boolean isAlive(String file) throws IOException {
        if (!Files.exists(folder.resolve(file))) {
            return false;
        }
        String pid = Files.readString(folder.resolve(file)).strip();
        return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    }
}
