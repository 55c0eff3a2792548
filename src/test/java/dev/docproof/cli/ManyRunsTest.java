package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.docproof.drift.Reply;
import dev.docproof.drift.WireServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * One run after the other in one process, and two at a time: nothing is left of any. How many: the
 * system property {@code docproof.runs}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "open files are not counted there")
class ManyRunsTest {
    private static final int RUNS = Integer.getInteger("docproof.runs", 50);

    /** So many runs load what is loaded once, and fill what is kept for all. */
    private static final int FIRST = 10;

    /** Fewer than one for each run. */
    private static final int SOME = 20;

    private static final String FORMATS = "json junit sarif html tap markdown gitlab github";

    @TempDir private Path folder;

    private WireServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WireServer(ManyRunsTest::answer);
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(
                folder.resolve("docs/a.md"),
                """
                # GET /a

                ```bash
                curl http://localhost:3000/a
                ```

                ```json
                {"id": 1}
                ```

                ## Gone

                ```bash
                curl http://localhost:3000/gone
                ```

                ```json
                {"id": 1}
                ```
                """);
        Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(
                folder.resolve("contracts/a.yml"),
                """
                request: {method: GET, url: /a}
                response: {status: 200, headers: {Content-Type: application/json}, body: {id: 1}}
                """);
    }

    /** A configuration whose target is a process of its own. */
    private String started() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.writeString(
                        folder.resolve("docproof.yml"),
                        """
                        targets:
                          started:
                            url: "http://127.0.0.1:%d"
                            start: [%s, -XX:TieredStopAtLevel=1, -cp, '%s', %s, users-service, --port, "%d"]
                        """
                                .formatted(
                                        port,
                                        program,
                                        OwnClassPath.absolute(),
                                        Main.class.getName(),
                                        port))
                .toString();
    }

    private static Reply answer(WireServer.Call call) {
        return Reply.of(call.target().equals("/a") ? 200 : 404, "{\"id\": 1}")
                .with("Content-Type", "application/json");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void runs_leave_no_thread_no_file_no_port_and_no_child() throws IOException {
        for (int i = 0; i < FIRST; i++) {
            everything("out");
        }
        verify("out", "--against", "started", "--config", started());
        Set<String> threads = threads();
        long files = openFiles();
        for (int i = 0; i < RUNS; i++) {
            everything("out");
            if (i % 50 == 0) {
                verify("out", "--against", "started", "--config", started());
            }
        }
        assertThat(fewestThreads(threads)).as("threads").isSubsetOf(threads);
        assertThat(fewestOpenFiles(files + SOME))
                .as("open files and sockets")
                .isLessThan(files + SOME);
        assertThat(ProcessHandle.current().descendants().map(ProcessHandle::info)).isEmpty();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void two_runs_in_one_folder_do_not_disturb_each_other() throws IOException {
        everything("alone");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < Math.max(1, RUNS / 10); i++) {
                CompletableFuture<Void> one =
                        CompletableFuture.runAsync(() -> everything("one"), pool);
                CompletableFuture<Void> two =
                        CompletableFuture.runAsync(() -> everything("two"), pool);
                CompletableFuture.allOf(one, two).join();
            }
        } finally {
            pool.shutdown();
        }
        for (String format : List.of("junit", "tap", "gitlab", "github")) {
            String alone = report("alone", format);
            assertThat(report("one", format)).as(format).isEqualTo(alone);
            assertThat(report("two", format)).as(format).isEqualTo(alone);
        }
        assertThat(leftovers()).isEmpty();
    }

    private String report(String name, String format) throws IOException {
        return Files.readString(folder.resolve(name).resolve(format))
                .replaceAll("time=\"[^\"]*\"", "");
    }

    /** A stub and a server with all reports, and no server. */
    private void everything(String out) {
        verify(out, "--against", folder.resolve("contracts").toString(), "--no-config");
        verify(out, "--against", server.url(), "--no-config");
        assertThat(CommandLineRun.of("lint", folder.resolve("docs").toString()).exit()).isZero();
    }

    private void verify(String out, String... against) {
        List<String> words = new ArrayList<>(List.of("verify", folder.resolve("docs").toString()));
        for (String format : FORMATS.split(" ")) {
            words.addAll(List.of("--report", format + "=" + folder.resolve(out).resolve(format)));
        }
        words.addAll(List.of("--probes", "off"));
        words.addAll(List.of(against));
        CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
        assertThat(run.exit()).as(run.output()).isLessThan(2);
    }

    private Stream<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList().stream();
        }
    }

    /** A thread that has nothing more to do is there for a moment still. */
    private static Set<String> fewestThreads(Set<String> known) {
        Set<String> now = threads();
        for (int i = 0; i < 50 && !known.containsAll(now); i++) {
            LockSupport.parkNanos(100_000_000);
            now = threads();
        }
        return now;
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("wire-server"))
                .map(name -> name.replaceAll("\\d+", "N"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A thread of a library or of an earlier test may hold some for a moment, and what nobody holds
     * any more is closed as the garbage is collected.
     */
    private static long fewestOpenFiles(long enough) {
        long fewest = openFiles();
        for (int i = 0; i < 50 && fewest >= enough; i++) {
            System.gc();
            LockSupport.parkNanos(100_000_000);
            fewest = Math.min(fewest, openFiles());
        }
        return fewest;
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getOpenFileDescriptorCount();
    }
}
