package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report with a keyboard and without eyes. */
class ReportByKeyboardTest {
    private static final String PAGE =
            """
            # Show

            `GET /users/1`

            ```bash
            curl http://localhost:3000/users/1
            ```

            ```json
            {"id": "1"}
            ```
            """;

    private static final String FOCUSED =
            "document.activeElement.tagName + ' ' + (document.activeElement.id"
                    + " || document.activeElement.textContent.trim())";

    private static final String OUTLINE =
            "getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    @TempDir private Path folder;

    @Test
    void all_is_reached_named_and_used_without_a_mouse() throws Exception {
        assumeTrue(Browser.executable().isPresent(), "no Chromium here");
        try (Browser browser = Browser.open(report().toUri(), folder.resolve("profile"))) {
            browser.await("document.getElementById('shown').textContent !== ''");
            List<String> order = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                browser.press("Tab", 9);
                order.add(browser.value(FOCUSED));
                assertThat(browser.value(OUTLINE)).as("focus on " + order.get(i)).isEqualTo("true");
                if (order.get(i).equals("INPUT find")) {
                    browser.type("no such page");
                    assertThat(browser.value("document.getElementById('shown').textContent"))
                            .isEqualTo("0 of 1 shown");
                    browser.value("document.activeElement.select()");
                    browser.type("page");
                    assertThat(browser.value("document.getElementById('shown').textContent"))
                            .isEqualTo("1 of 1 shown");
                }
            }
            assertThat(order.subList(0, 4))
                    .containsExactly(
                            "A Skip to the pages",
                            "A Coverage of operations and statuses",
                            "INPUT find",
                            "SELECT state");
            assertThat(order.get(5)).endsWith("page.md");

            String tree = browser.accessibility();
            assertThat(tree)
                    .contains("\"value\":\"searchbox\"", "\"value\":\"Find a page\"")
                    .contains("\"value\":\"combobox\"", "\"value\":\"Show\"")
                    .contains("\"value\":\"columnheader\"", "\"value\":\"rowheader\"")
                    .contains("\"value\":\"heading\"", "\"value\":\"main\"");
        }
    }

    private Path report() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE);
        Path report = folder.resolve("report");
        try (CannedServer server =
                new CannedServer(
                        """
                        [{"request": "GET /users/1", "status": 200, "type": "application/json", "body": {"id": 1}}]
                        """)) {
            CommandLineRun.of(
                    List.of(
                            "verify",
                            page.toString(),
                            "--against",
                            server.url(),
                            "--report",
                            "html=" + report));
        }
        return report.resolve("index.html");
    }
}
