package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.curl.Placeholders;
import dev.docproof.fleet.Shard;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.redact.Redactor;
import dev.docproof.report.PageNames;
import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.report.Reporter;
import dev.docproof.report.Summary;
import dev.docproof.report.Transcript;
import dev.docproof.target.Outcome;
import dev.docproof.verify.Ignored;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of which some have to wait. */
class InOrderTest {
    private static final String PAGE =
            "# GET /%1$s\n\n```bash\ncurl http://localhost:3000/%1$s\n```\n";
    private static final String ROWS =
            "\n| Status | Description |\n|---|---|\n| 200 | a list |\n| ECONNREFUSED | it is offline |\n";

    @TempDir private Path folder;

    private final List<PageReport> told = new ArrayList<>();
    private final List<String> toldWhileUp = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private boolean up = true;

    @BeforeEach
    void write_three_pages_of_which_the_second_has_such_a_row() throws IOException {
        Files.writeString(folder.resolve("boats.md"), PAGE.formatted("boats"));
        Files.writeString(folder.resolve("docks.md"), PAGE.formatted("docks") + ROWS);
        Files.writeString(folder.resolve("masts.md"), PAGE.formatted("masts"));
    }

    @Test
    void are_told_in_their_order_once_it_is() throws IOException {
        tell(1 << 20, true);

        assertThat(toldWhileUp).containsExactly("boats");
        assertThat(told.stream().map(InOrderTest::name)).containsExactly("boats", "docks", "masts");
        assertThat(offlineRow()).isEqualTo("confirmed unreachable: nobody listens");
    }

    @Test
    void are_told_the_same_where_they_have_waited_in_a_file() throws IOException {
        tell(1 << 20, true);
        List<PageReport> near = List.copyOf(told);
        told.clear();
        up = true;

        tell(0, true);
        assertThat(told).isEqualTo(near);
    }

    @Test
    void those_behind_one_that_takes_data_away_are_told_after_it() throws IOException {
        Files.writeString(
                folder.resolve("docks.md"),
                "```bash\ncurl -X DELETE http://localhost:3000/docks/\n```\n");
        tell(1 << 20, false);
        List<PageReport> near = List.copyOf(told);
        told.clear();

        tell(0, false);
        assertThat(sent).endsWith("GET /boats", "GET /masts", "DELETE /docks/");
        assertThat(told.stream().map(InOrderTest::name)).containsExactly("boats", "docks", "masts");
        assertThat(told).isEqualTo(near);
    }

    @Test
    void those_that_have_waited_for_another_are_not_tried_without_a_server() throws IOException {
        Files.writeString(
                folder.resolve("boats.md"),
                "```bash\ncurl -X DELETE http://localhost:3000/boats/\n```\n");

        tell(0, false);
        assertThat(told.stream().map(InOrderTest::name)).containsExactly("boats", "docks", "masts");
        assertThat(offlineRow()).startsWith("not-exercised");
    }

    @Test
    void wait_for_nothing_where_no_server_is_taken_down() throws IOException {
        tell(0, false);

        assertThat(toldWhileUp).containsExactly("boats", "docks", "masts");
        assertThat(offlineRow()).startsWith("not-exercised");
    }

    private void tell(long room, boolean stops) throws IOException {
        SubjectReader reader =
                new SubjectReader(Placeholders.none(), new Origin("http", "localhost", 3000));
        List<Integer> all = List.of(0, 1, 2);
        Optional<OfflineRows> offline =
                stops
                        ? Optional.of(new OfflineRows(this::answer, () -> up = false))
                        : Optional.empty();
        try (SubjectFiles files =
                        SubjectFiles.of(reader, InputFiles.find(List.of(folder)), 1 << 20, 1);
                Reports reports = reports()) {
            Selection selected =
                    new Selection(
                            files,
                            all,
                            files.only(all),
                            all.size(),
                            new Part(Shard.whole(), Optional.empty()));
            Teller teller =
                    new Teller(
                            selected,
                            new Ignored(List.of(), page -> page),
                            Redactor.byName(),
                            reports);
            try (InOrder pages = new InOrder(teller, offline, room)) {
                Verifier.ofExamples(this::answer, Optional.empty())
                        .verify(selected.own(), selected::documented, pages::take);
                pages.end(selected.own());
            }
        }
    }

    private Outcome answer(Request request) {
        sent.add(request.method() + " " + request.target());
        Response response = new Response(200, "OK", Headers.none(), Body.of("ok"));
        return up
                ? new Outcome.Answered(response, Duration.ZERO)
                : new Outcome.Unreachable("nobody listens");
    }

    private Reports reports() throws IOException {
        Reporter recorder =
                new Reporter() {
                    @Override
                    public void page(PageReport page) {
                        told.add(page);
                        if (up) {
                            toldWhileUp.add(name(page));
                        }
                    }

                    @Override
                    public void end(Summary summary) {}
                };
        Transcript transcript = new Transcript(new PageNames(folder), Redactor.byName());
        return new Reports("verify", transcript, Redactor.byName(), Acceptance.nothing())
                .begin(open -> open.add(new OpenReport(recorder, () -> {})));
    }

    private String offlineRow() {
        ReportedVerdict row =
                told.get(1).verdicts().stream()
                        .filter(verdict -> verdict.text().contains("ECONNREFUSED"))
                        .findFirst()
                        .orElseThrow();
        return row.standing().label()
                + row.exchange().map(exchange -> " " + exchange.outcome()).orElse("");
    }

    private static String name(PageReport page) {
        return page.page().replaceAll(".*/|\\.md", "");
    }
}
