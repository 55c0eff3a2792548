package dev.docproof.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Level;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    private static final String EVERYTHING =
            """
            docs: [docs, more]
            contracts: api/contracts
            against: local
            targets:
              local:
                url: http://localhost:3000/v2
                start: [npx, json-server, --port, "3000", build/db.json]
                ready: /users
                ready-timeout: 1m
                reset: { copy: { from: api/db.json, to: build/db.json } }
                reset-between: examples
                headers: { Authorization: "Bearer ${env:TOKEN}" }
                allow-writes: true
                timeout: 500ms
                time-limit: 2m
                jobs: 4
                retry: 3
                cacert: ca.pem
                cert: me.pem
                key: me.key
                insecure: false
              staging: { url: "https://staging.example.com/v2" }
            servers: ["http://localhost:3000", "{server_url}"]
            placeholders: { id: 1, YOUR_TOKEN: "${env:TOKEN}" }
            probes: on
            strict: true
            rules: { field-undocumented: error }
            ignore:
              - { page: "docs/tutorials/**", rule: status-differs, reason: "another version" }
            """;

    @Test
    void every_key_is_read() {
        Settings settings = read(EVERYTHING).value().orElseThrow();
        TargetSettings local = settings.target("local").orElseThrow();
        assertThat(settings.inputs().docs().value()).containsExactly("docs", "more");
        assertThat(settings.inputs().contracts().value()).isEqualTo("api/contracts");
        assertThat(settings.inputs().against().value()).isEqualTo("local");
        assertThat(settings.inputs().servers().value())
                .containsExactly("http://localhost:3000", "{server_url}");
        assertThat(settings.inputs().placeholders().value())
                .isEqualTo(Map.of("id", "1", "YOUR_TOKEN", "s3cr3t"));
        assertThat(settings.judging().probes().value()).isEqualTo(ProbeChoice.ON);
        assertThat(settings.judging().strict().value()).isTrue();
        assertThat(settings.judging().rules().value().levels())
                .isEqualTo(Map.of(Rule.FIELD_UNDOCUMENTED, Level.ERROR));
        assertThat(settings.judging().ignore().value())
                .extracting(ignore -> ignore.reason())
                .containsExactly("another version");
        assertThat(settings.secrets()).containsExactly("s3cr3t");
        assertThat(local.url().value()).isEqualTo("http://localhost:3000/v2");
        assertThat(local.life().start().value())
                .containsExactly("npx", "json-server", "--port", "3000", "build/db.json");
        assertThat(local.life().ready().value()).contains("/users");
        assertThat(local.life().readyTimeout().value()).isEqualTo(Duration.ofMinutes(1));
        assertThat(local.life().reset().value())
                .contains(new Reset.Copy("api/db.json", "build/db.json"));
        assertThat(local.life().resetBetween().value()).isEqualTo(ResetBetween.EXAMPLES);
        assertThat(local.access().headers().value())
                .isEqualTo(Map.of("Authorization", "Bearer s3cr3t"));
        assertThat(local.access().allowWrites().value()).isTrue();
        assertThat(local.access().cacert().value()).contains("ca.pem");
        assertThat(local.access().cert().value()).contains("me.pem");
        assertThat(local.access().key().value()).contains("me.key");
        assertThat(local.access().insecure().value()).isFalse();
        assertThat(local.pace().timeout().value()).isEqualTo(Duration.ofMillis(500));
        assertThat(local.pace().timeLimit().value()).contains(Duration.ofMinutes(2));
        assertThat(local.pace().jobs().value()).isEqualTo(4);
        assertThat(local.pace().retry().value()).isEqualTo(3);
    }

    @Test
    void an_empty_file_says_nothing() {
        Settings settings = read("# nothing yet\n").value().orElseThrow();
        assertThat(settings.inputs()).isEqualTo(Settings.usual().inputs());
        assertThat(settings.targets()).isEmpty();
    }

    @Test
    void a_value_remembers_where_it_stands() {
        Settings settings = read("docs:\n  - guide\nstrict: true\n").value().orElseThrow();
        assertThat(settings.inputs().docs().source().label()).isEqualTo("docproof.yml:2:3");
        assertThat(settings.judging().strict().source().label()).isEqualTo("docproof.yml:3:9");
        assertThat(settings.inputs().contracts().source().label()).isEqualTo("default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reset: { restart: true }|Restart[]",
                "reset: { request: POST /__reset }|Call[method=POST, target=/__reset]",
                "reset: { command: [make, reset] }|Command[words=[make, reset]]",
                "reset: { copy: { from: a, to: b } }|Copy[from=a, to=b]"
            })
    void a_reset_has_four_forms(String reset, String expected) {
        Settings settings = read(target("start: [serve]\n    " + reset)).value().orElseThrow();
        assertThat(settings.target("local").orElseThrow().life().reset().value().orElseThrow())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dosc: [docs]|1:1 there is no key 'dosc' here; did you mean 'docs'?",
                "docs: { a: b }|1:7 here belongs a list of texts",
                "strict: maybe|1:9 here belongs true or false",
                "probes: sometimes|1:9 here belongs one of auto, on, off",
                "probes: on\\nprobes: off|2:1 the key 'probes' stands here twice",
                "ignore: [{ rule: status-differs }]|1:10 the key 'reason' is missing here",
                "ignore: [{ reason: because }]|1:10 a page or a rule has to be named here",
                "ignore: [{ rule: status-diffres, reason: r }]"
                        + "|1:18 there is no rule 'status-diffres'; did you mean 'status-differs'?",
                "rules: { status-differs: loud }|1:26 here belongs one of error, warning, info, off",
                "contracts: ${env:NOWHERE}|1:12 the environment has no variable NOWHERE",
                "contracts: ${env:}|1:12 a variable is written ${env:NAME}",
                "[docs]|1:1 here belong keys and their values: docs, contracts, against, targets,"
                        + " servers, placeholders, probes, strict, rules, ignore",
                "docs: [|1:8 this is no YAML: expected the node content, but found '<stream end>'",
                "docs: !x [a]|1:7 only plain YAML is read, without the tag !x",
                "a: 1\\n---\\nb: 2|3:1 a configuration is a single YAML document"
            })
    void what_is_wrong_is_said_at_its_place(String yaml, String expected) {
        assertThat(words(read(yaml.replace("\\n", "\n")))).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redy: /users|4:5 there is no key 'redy' here; did you mean 'ready'?",
                "ready: users|4:12 here belongs a path that begins with /",
                "start: npm start"
                        + "|4:12 here belongs a list: a program and its arguments; no shell reads it",
                "ready-timeout: soon|4:20 here belongs a time up to a day: 500ms, 10s, 2m, 1h",
                "jobs: 0|4:11 here belongs a number from 1 to 64",
                "reset: {}|4:12 here belongs one of copy, restart, request, command",
                "reset: { restart: true }"
                        + "|4:12 only a target with 'start' can be started again",
                "reset: { request: /x }" + "|4:23 here belongs a method and a path: POST /__reset",
                "reset: { copy: { from: a } }|4:20 the key 'to' is missing here",
                "headers: [a]|4:14 here belong names and their values",
                "reset-between: lines|4:20 here belongs one of pages, examples, nothing"
            })
    void what_is_wrong_with_a_target_is_said_at_its_place(String line, String expected) {
        assertThat(words(read(target(line)))).isEqualTo(expected);
    }

    @Test
    void a_target_needs_a_url() {
        assertThat(words(read("targets:\n  local: { jobs: 2 }\n")))
                .isEqualTo("2:10 the key 'url' is missing here");
        assertThat(words(read("targets: { local: { url: 'ftp://a/' } }")))
                .isEqualTo("1:26 this is no http or https URL");
    }

    @Test
    void the_page_of_the_rule_shows_both() throws IOException {
        String page = Files.readString(Path.of("docs/rules/config-invalid.md"));
        Matcher blocks = Pattern.compile("````yaml\n(.*?)````", Pattern.DOTALL).matcher(page);
        List<String> examples = blocks.results().map(block -> block.group(1)).toList();
        assertThat(words(read(examples.get(0)))).contains("did you mean 'ready'?");
        assertThat(read(examples.get(1)).findings()).isEmpty();
    }

    private static String target(String line) {
        return "targets:\n  local:\n    url: http://localhost:3000\n    " + line + "\n";
    }

    private static Reading<Settings> read(String yaml) {
        Environment environment =
                name -> name.equals("TOKEN") ? Optional.of("s3cr3t") : Optional.empty();
        return new SettingsReader(environment).read(new SourceFile("docproof.yml", yaml));
    }

    private static String words(Reading<Settings> reading) {
        assertThat(reading.value()).isEmpty();
        return reading.findings().stream()
                .map(SettingsReaderTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Finding finding) {
        return finding.span().position()
                + " "
                + finding.message()
                + finding.hint().map(hint -> "; " + hint).orElse("");
    }
}
