package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    private static final String PAGE =
            """
            # Show

            `GET /users/{id}`

            ```bash
            curl http://localhost:3000/users/1
            ```

            ```json
            {"id": %s}
            ```
            """;

    private static final String CONTRACT =
            """
            request:
              method: GET
              url: /users/1
            response:
              status: 200
              headers:
                Content-Type: application/json
              body:
                id: %s
            """;

    private static final Pattern CONTRADICTED = Pattern.compile("[1-9]\\d* contradicted");

    private final StringWriter text = new StringWriter();

    @TempDir Path folder;

    @Test
    void a_page_is_looked_at_again_when_it_is_saved() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE.formatted("1"));
        Thread watching = start("watch", folder.toString(), "--color", "never");
        awaitText("ok  ");
        Files.writeString(page, PAGE.formatted("1,"));
        awaitText("!!  ");
        assertThat(text.toString()).contains("error[json-trailing-comma]");
        Files.writeString(folder.resolve("other.md"), "# Nothing\n");
        awaitText("other.md");
        watching.interrupt();
        watching.join(10_000);
        assertThat(watching.isAlive()).isFalse();
    }

    @Test
    void a_saved_page_is_verified_within_a_moment() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE.formatted("1"));
        try (CannedServer server =
                new CannedServer(
                        """
                        [{"request": "GET /users/1", "status": 200, "type": "application/json", "body": {"id": 1}}]
                        """)) {
            Thread watching =
                    start("watch", page.toString(), "--against", server.url(), "--color", "never");
            awaitText("2 confirmed, 0 contradicted");
            for (int i = 2; i < 5; i++) {
                int before = text.getBuffer().length();
                Files.writeString(page, PAGE.formatted("\"" + i + "\""));
                await(() -> CONTRADICTED.matcher(text.getBuffer().substring(before)).find());
            }
            int before = text.getBuffer().length();
            long start = System.nanoTime();
            Files.writeString(page, PAGE.formatted("5"));
            await(() -> text.getBuffer().substring(before).contains("0 contradicted"));
            // It takes 50 ms; other tests share the machine.
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(3));
            watching.interrupt();
            watching.join(10_000);
        }
    }

    @Test
    void pages_are_verified_again_when_a_contract_is_saved() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("docs"));
        Path contracts = Files.createDirectory(folder.resolve("contracts"));
        Files.writeString(pages.resolve("page.md"), PAGE.formatted("1"));
        Path contract = contracts.resolve("user.yml");
        Files.writeString(contract, CONTRACT.formatted("1"));
        Thread watching =
                start(
                        "watch",
                        pages.toString(),
                        "--against",
                        contracts.toString(),
                        "--color",
                        "never");
        awaitText("2 confirmed, 0 contradicted");
        Files.writeString(contract, CONTRACT.formatted("\"one\""));
        await(() -> CONTRADICTED.matcher(text.getBuffer()).find());
        Files.writeString(contract, "request: [");
        awaitText("docproof: ");
        int before = text.getBuffer().length();
        Files.writeString(contract, CONTRACT.formatted("1"));
        await(() -> text.getBuffer().substring(before).contains("0 contradicted"));
        watching.interrupt();
        watching.join(10_000);
    }

    private Thread start(String... arguments) {
        PrintWriter out = new PrintWriter(text, true);
        Thread thread = new Thread(() -> Main.run(out, out, arguments), "watching");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void awaitText(String words) throws InterruptedException {
        await(() -> text.toString().contains(words));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
