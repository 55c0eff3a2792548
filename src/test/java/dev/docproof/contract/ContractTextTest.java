package dev.docproof.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTextTest {
    private static final Origin SERVER = new Origin("http", "localhost", 3000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"yes\",\"on\":\"0x1\",\"y\":\"1e3\",\"<<\":\"2020-01-01\"}",
                "{\"tab\":\"a\\tb\",\"quote\":\"\\\"\\\\\",\"lines\":\"a\\nb\",\"bell\":\"\\u0007\"}",
                "{\"colon\":\"a: b\",\"hash\":\"a #b\",\"dash\":\"- a\",\"end\":\"a \",\"empty\":\"\"}",
                "[{\"a\":[[1,2],[]],\"b\":{}},{\"c\":null},true,-1.5,0]",
                "{\"nel\":\"a\\u0085b\",\"bom\":\"\\ufeff\",\"face\":\"\uD83D\uDE00\",\"\u00e4\":\"\u00df\"}",
                "{\"big\":123456789012345678901234567890,\"small\":1e-7,\"zero\":1.0}"
            })
    void what_is_written_is_read_again(String json) {
        Contract contract = read(json, "/users?id=1");
        assertThat(
                        JsonText.compact(
                                contract.exchange().response().orElseThrow().json().orElseThrow()))
                .isEqualTo(JsonText.compact(JsonReader.strict(slice(json)).value().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/users?id=1&name=x",
                "/users?id=1&id=2",
                "/users?id=",
                "/users?q=a%20b+c",
                "/users?flag",
                "/us%C3%A9rs"
            })
    void a_target_is_sent_as_it_was(String target) {
        Request sent = read("{}", Wire.of(target)).exchange().request().requests().get(0);
        assertThat(sent.target()).isEqualTo(Wire.of(target));
    }

    @Test
    void what_a_stub_would_fill_in_is_not_written() {
        assertThat(ContractText.obstacle(request("/"), Optional.of(response("{\"a\":\"{{b}}\"}"))))
                .contains("its response holds {{, which a stub would fill in");
    }

    private static Contract read(String json, String target) {
        ContractText text =
                new ContractText(
                        "named", "", request(target), Set.of(), 200, Optional.of(response(json)));
        var read =
                new ContractReader(SERVER)
                        .read(new SourceFile("named.yml", text.text()), Attachments.none());
        assertThat(read.findings()).isEmpty();
        List<Contract> contracts = read.value().orElseThrow();
        return contracts.get(0);
    }

    private static Request request(String target) {
        return new Request("GET", SERVER, target, Headers.none(), Body.none());
    }

    private static ResponseExample response(String json) {
        return new ResponseExample(
                "json",
                slice(json).span(),
                OptionalInt.empty(),
                Optional.empty(),
                Headers.none(),
                slice(json),
                JsonReader.strict(slice(json)).value());
    }

    private static Slice slice(String json) {
        return Slice.of(new SourceFile("page.md", json));
    }
}
