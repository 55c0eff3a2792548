package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docproof.json.JsonReader;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is ended from outside, while the server keeps it waiting. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are not asked to end there")
class InterruptedReportsTest {
    private static final int TERMINATED = 128 + 15;

    /** Answers two pages and is silent about the third. */
    private static final String SILENT = "/books/3";

    @TempDir private Path folder;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void starts() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Files.writeString(
                    folder.resolve("page-" + i + ".md"),
                    """
                    # Book %d

                    ```
                    curl http://localhost:3000/books/%d
                    ```

                    ```json
                    {"id": 7}
                    ```
                    """
                            .formatted(i, i));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(SILENT)) {
            asked.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = "{\"id\": \"seven\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stops() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void leaves_reports_that_are_whole_and_say_so() throws Exception {
        Process run = start();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        run.destroy();
        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(TERMINATED);

        assertThat(Files.readString(folder.resolve("out.txt")))
                .contains("note: the run was interrupted; this is what came of it until then")
                .contains("2 pages");
        for (String name : List.of("json", "sarif", "gitlab")) {
            SourceFile report = new SourceFile(name, report(name));
            assertThat(JsonReader.strict(Slice.of(report)).findings()).as(name).isEmpty();
        }
        assertThat(report("json")).contains("page-2.md", "\"interrupted\": true");
        assertThat(report("sarif")).contains("\"executionSuccessful\": false");
        assertThatCode(
                        () ->
                                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                                        .newSchema(new File("src/test/resources/schemas/junit.xsd"))
                                        .newValidator()
                                        .validate(
                                                new StreamSource(folder.resolve("junit").toFile())))
                .doesNotThrowAnyException();
        assertThat(report("junit")).contains("<error message=\"the run was interrupted;");
        assertThat(report("tap")).contains("\nBail out! the run was interrupted;");
        assertThat(report("html/index.html")).contains("the run was interrupted").endsWith(">\n");
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void is_no_part_of_a_whole() throws Exception {
        Process run = start();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        run.destroy();
        run.waitFor();
        String report = folder.resolve("json").toString();
        assertThat(CommandLineRun.of("merge", report).toString())
                .isEqualTo(
                        "exit 2\ndocproof: the run of %s was interrupted; its report is not whole\n"
                                .formatted(report));
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "verify", folder.toString()));
        command.addAll(List.of("--timeout", "60s", "--probes", "off", "--no-config"));
        command.addAll(List.of("--against", "http://127.0.0.1:" + server.getAddress().getPort()));
        for (String format : List.of("json", "sarif", "gitlab", "junit", "tap", "html")) {
            command.addAll(List.of("--report", format + "=" + folder.resolve(format)));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
