package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine of its own with little memory. */
@Timeout(180)
class SmallHeapTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir private Path folder;

    @Test
    void bodies_beyond_measure_leave_a_verdict_each_and_all_reports()
            throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder("# Boats\n");
        for (int i = 0; i < 16; i++) {
            page.append("\n```bash\ncurl http://localhost:3000/")
                    .append(i < 12 ? "boats/" : "numbers/")
                    .append(i)
                    .append("\n```\n\n```json\n[{\"id\": 1, \"name\": \"Tern\"}]\n```\n");
        }
        Files.writeString(folder.resolve("page.md"), page);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/boats", SmallHeapTest::boats);
        server.createContext("/numbers", SmallHeapTest::numbers);
        server.start();
        try {
            String said =
                    docproof(
                            256,
                            "verify",
                            "page.md",
                            "--against",
                            "http://127.0.0.1:" + server.getAddress().getPort(),
                            "--report",
                            "json=report.json",
                            "--report",
                            "html=report.html",
                            "--report",
                            "junit=report.xml",
                            "--time-limit",
                            "120s");

            assertThat(said)
                    .startsWith("exit 1\n")
                    .contains("only the first 2097152 bytes of it were read")
                    .contains("examples  0 confirmed, 4 contradicted, 12 not exercised");
            assertThat(folder.resolve("report.json")).exists();
            assertThat(folder.resolve("report.html")).exists();
            assertThat(folder.resolve("report.xml")).exists();
        } finally {
            server.stop(0);
        }
    }

    /** Read and tried, a page takes some 100 KB; all behind the first one have to wait for it. */
    @Test
    void pages_beyond_measure_are_let_go_as_they_come() throws IOException, InterruptedException {
        String text = "A tern is a boat, and a boat is a tern in fair weather. ".repeat(300);
        Files.createDirectories(folder.resolve("pages"));
        for (int i = 0; i < 1500; i++) {
            String command = i == 0 ? "-X DELETE http://%s/terns/" : "http://%s/terns/" + i;
            Files.writeString(
                    folder.resolve("pages/%04d.md".formatted(i)),
                    "# Tern %d\n\n%s\n\n```bash\ncurl %s\n```\n"
                            .formatted(i, text, command.formatted("localhost:3000")));
        }
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SmallHeapTest::tern);
        server.start();
        try {
            String said =
                    docproof(
                            64,
                            "verify",
                            "pages",
                            "--against",
                            "http://127.0.0.1:" + server.getAddress().getPort(),
                            "--jobs",
                            "2",
                            "--report",
                            "json=report.json",
                            "--report",
                            "html=report.html",
                            "--report",
                            "junit=report.xml");

            assertThat(said)
                    .startsWith("exit 0\n")
                    .contains("examples  1500 confirmed, 0 contradicted, 0 not exercised");
            assertThat(folder.resolve("report.html/pages/1500-pages-1499.html")).exists();
        } finally {
            server.stop(0);
        }
    }

    private static void tern(HttpExchange exchange) throws IOException {
        byte[] body = ("{\"tern\": \"" + "x".repeat(8192) + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** A list of boats without an end, and without white space to pass by. */
    private static void boats(HttpExchange exchange) throws IOException {
        byte[] block =
                "{\"id\":1,\"name\":\"Tern\"},".repeat(4096).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, GIGABYTE);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write('[');
            for (long sent = 1; sent + block.length < GIGABYTE; sent += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            exchange.close(); // Nobody reads it to its end.
        }
    }

    /** As much as is read, and as many values as can be in it. */
    private static void numbers(HttpExchange exchange) throws IOException {
        byte[] body = ("[" + "1,".repeat(1_000_000) + "1]").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /**
     * @param heap in MB
     */
    private String docproof(int heap, String... arguments)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                java.toString(),
                                "-Xmx" + heap + "m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                "dev.docproof.cli.Main"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return "exit " + process.exitValue() + "\n" + out;
    }

    private static String absolute(String classpath) {
        return String.join(
                java.io.File.pathSeparator,
                java.util.Arrays.stream(classpath.split(java.io.File.pathSeparator))
                        .map(each -> Path.of(each).toAbsolutePath().toString())
                        .toList());
    }
}
