package dev.docproof.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome.Answered;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.target.stub.Stub;
import dev.docproof.target.stub.StubServer;
import dev.docproof.users.UsersService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contracts of this repository among themselves, and against its pages. */
class RepositoryContractsTest {
    private static final Pattern STATUS_ROW = Pattern.compile("(?m)^\\| ([1-5][0-9]{2}) \\|");
    private static final Pattern HEADING = Pattern.compile("(?m)^## `([A-Z]+)`");

    private final List<Contract> contracts = contracts();

    @Test
    void the_stub_serves_each_contract_as_it_is_written() throws Exception {
        try (StubServer stub = StubServer.start(0, stubs())) {
            answers(stub.origin())
                    .forEach(
                            (contract, answer) -> {
                                assertStatus(contract, answer);
                                assertThat(json(answer).map(JsonText::compact))
                                        .as(contract.label())
                                        .isEqualTo(
                                                promised(contract).json().map(JsonText::compact));
                            });
        }
    }

    @Test
    void the_users_service_answers_each_contract_in_the_order_of_the_files() throws Exception {
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            answers(new Origin("http", "localhost", service.port()))
                    .forEach(RepositoryContractsTest::assertStatus);
        }
    }

    @Test
    void every_documented_status_of_every_operation_has_a_contract() throws IOException {
        List<String> promised =
                contracts.stream().map(RepositoryContractsTest::methodAndStatus).toList();
        for (Path page : files(Path.of("docs/users"), ".md")) {
            String text = Files.readString(page);
            Matcher heading = HEADING.matcher(text);
            Matcher row = STATUS_ROW.matcher(text);
            boolean documents = heading.find();
            while (documents && row.find()) {
                assertThat(promised)
                        .as(page.toString())
                        .contains(heading.group(1) + " " + row.group(1));
            }
        }
    }

    @Test
    void names_are_told_apart() {
        assertThat(contracts).extracting(Contract::name).doesNotHaveDuplicates();
    }

    private Map<Contract, Response> answers(Origin origin) {
        Map<Contract, Response> answers = new LinkedHashMap<>();
        try (LiveTarget live = new LiveTarget(Limits.standard())) {
            for (Contract contract : contracts) {
                Request request = contract.exchange().request().requests().get(0);
                Answered answered = (Answered) live.send(request.withOrigin(origin));
                answers.put(contract, answered.response());
            }
        }
        return answers;
    }

    private static void assertStatus(Contract contract, Response answer) {
        assertThat(answer.status())
                .as(contract.label() + ": " + answer.body().text())
                .isEqualTo(promised(contract).status().orElseThrow());
    }

    private static ResponseExample promised(Contract contract) {
        return contract.exchange().response().orElseThrow();
    }

    private List<Stub> stubs() {
        return contracts.stream()
                .map(each -> new Stub(each.label(), each.stubMapping().orElseThrow()))
                .toList();
    }

    private static String methodAndStatus(Contract contract) {
        return contract.exchange().request().method()
                + " "
                + promised(contract).status().orElseThrow();
    }

    private static Optional<JsonValue> json(Response answer) {
        String text = answer.body().text();
        return text.isEmpty()
                ? Optional.empty()
                : JsonReader.strict(Slice.of(new SourceFile("answer", text))).value();
    }

    private static List<Contract> contracts() {
        ContractReader reader = new ContractReader(new Origin("http", "localhost", 3000));
        List<Contract> contracts = new ArrayList<>();
        try {
            for (Path path : files(Path.of("contracts"), ".yml")) {
                SourceFile file = new SourceFile(path.toString(), Files.readString(path));
                assertThat(ContractReader.looksLikeContract(file)).as(file.name()).isTrue();
                Reading<List<Contract>> reading =
                        reader.read(file, Attachments.within(path.getParent()));
                assertThat(reading.findings()).as(file.name()).isEmpty();
                contracts.addAll(reading.value().orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read contracts", e);
        }
        return contracts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
