package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docproof.json.JsonReader;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that starts a server of its own is ended from outside at moments nobody chose: no child is
 * left of it, and what it wrote can be read. How often: the system property {@code
 * docproof.interruptions}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class InterruptionTest {
    private static final int TIMES = Integer.getInteger("docproof.interruptions", 4);

    /** A run takes about as long; some are over before, most are in the middle of something. */
    private static final int LONGEST_MILLIS = 4_000;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(
                    folder.resolve("page-" + i + ".md"),
                    "# Users\n\n```bash\ncurl http://localhost:3000/users\n```\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void no_child_is_left_and_what_was_written_can_be_read(String signal) throws Exception {
        Random random = new Random(signal.hashCode());
        for (int i = 0; i < TIMES; i++) {
            Process run = start();
            boolean ended = run.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            if (!ended) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                        .start()
                        .waitFor();
            }
            assertThat(run.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(children()).as("children").isEmpty();
            read();
        }
    }

    /** Everything that was started for the run names its folder or its port. */
    private List<String> children() throws InterruptedException {
        List<String> left = List.of("not looked yet");
        for (int i = 0; i < 50 && !left.isEmpty(); i++) {
            left =
                    ProcessHandle.allProcesses()
                            .filter(process -> process.pid() != ProcessHandle.current().pid())
                            .flatMap(process -> process.info().commandLine().stream())
                            .filter(line -> line.contains("docproof.run=" + folder))
                            .toList();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return left;
    }

    private void read() throws IOException {
        Path json = folder.resolve("out.json");
        if (Files.exists(json)) {
            SourceFile report = new SourceFile("out.json", Files.readString(json));
            assertThat(JsonReader.strict(Slice.of(report)).findings()).as(report.text()).isEmpty();
            Files.delete(json);
        }
        Path junit = folder.resolve("out.xml");
        if (Files.exists(junit)) {
            String text = Files.readString(junit);
            assertThatCode(
                            () ->
                                    DocumentBuilderFactory.newInstance()
                                            .newDocumentBuilder()
                                            .parse(junit.toFile()))
                    .as(text)
                    .doesNotThrowAnyException();
            Files.delete(junit);
        }
    }

    private Process start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        java.add("-Ddocproof.run=" + folder);
        java.addAll(List.of("-cp", classPath(), Main.class.getName()));
        String words =
                java.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("docproof.yml"),
                """
                targets:
                  own:
                    url: "http://127.0.0.1:%d"
                    start: [%s, users-service, --port, '%d']
                """
                        .formatted(port, words, port));
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("verify", ".", "--against", "own"));
        command.addAll(List.of("--report", "json=out.json", "--report", "junit=out.xml"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
