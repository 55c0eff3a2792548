package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files by which other tools run Docproof. The script of the action is run; of what needs a
 * GitHub, a Docker or a pre-commit, what can be seen without them is looked at.
 */
class IntegrationFilesTest {
    private static final Path ACTION = Path.of(".github/actions/docproof/action.yml");
    private static final Path WORKFLOW = Path.of(".github/workflows/ci.yml");
    private static final Path DOCKERFILE = Path.of(".github/docker/Dockerfile");
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final Set<String> COMMANDS =
            CommandLineRun.of("--help")
                    .output()
                    .lines()
                    .filter(line -> line.matches("  [a-z-]+  .*"))
                    .map(line -> line.strip().split(" ")[0])
                    .collect(Collectors.toSet());

    @TempDir private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash to be sure of")
    void the_action_starts_the_command_with_all_that_it_is_given() throws Exception {
        assertThat(
                        started(
                                Map.of(
                                        "command", "verify",
                                        "pages", "docs\nmy pages/a b.md\n",
                                        "against", "http://localhost:3000",
                                        "since", "origin/main",
                                        "baseline", "known.json",
                                        "arguments", "--shard 2/3 --report  json=a.json")))
                .containsExactly(
                        "-jar",
                        "my.jar",
                        "verify",
                        "docs",
                        "my pages/a b.md",
                        "--against",
                        "http://localhost:3000",
                        "--since",
                        "origin/main",
                        "--baseline",
                        "known.json",
                        "--shard",
                        "2/3",
                        "--report",
                        "json=a.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash to be sure of")
    void the_action_takes_nothing_that_it_is_given_for_a_script() throws Exception {
        String hostile = "$(touch bad); `touch bad` * ${HOME} \"'";
        assertThat(started(Map.of("command", "lint", "pages", hostile, "since", hostile)))
                .containsExactly("-jar", "my.jar", "lint", hostile, "--since", hostile);
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash to be sure of")
    void the_action_fails_as_the_command_does() throws Exception {
        assertThat(exitOfAction("1")).isEqualTo(1);
        assertThat(exitOfAction("0")).isZero();
    }

    @Test
    void no_script_of_the_action_holds_an_expression() {
        for (Map<String, Object> step : steps(yaml(ACTION), "runs")) {
            assertThat(String.valueOf(step.get("run"))).doesNotContain("${{");
        }
    }

    @Test
    void the_workflow_gives_the_action_inputs_that_it_has() {
        Set<?> inputs = map(yaml(ACTION).get("inputs")).keySet();
        List<Map<String, Object>> uses = new ArrayList<>();
        for (Object job : map(yaml(WORKFLOW).get("jobs")).values()) {
            for (Map<String, Object> step : list(map(job).get("steps"))) {
                if ("./.github/actions/docproof".equals(step.get("uses"))) {
                    uses.add(map(step.get("with")));
                }
            }
        }
        assertThat(uses).hasSize(3);
        for (Map<String, Object> with : uses) {
            assertThat(inputs.containsAll(with.keySet())).as("%s", with).isTrue();
            assertThat(with).containsKey("jar");
            assertThat(COMMANDS).contains((String) with.getOrDefault("command", "verify"));
        }
    }

    @Test
    void no_script_of_the_workflow_holds_words_of_others() {
        for (Object job : map(yaml(WORKFLOW).get("jobs")).values()) {
            for (Map<String, Object> step : list(map(job).get("steps"))) {
                assertThat(String.valueOf(step.get("run"))).doesNotContain("github.event");
            }
        }
    }

    @Test
    void every_job_of_the_workflow_waits_for_jobs_that_there_are() {
        Map<String, Object> jobs = map(yaml(WORKFLOW).get("jobs"));
        jobs.values().stream()
                .map(job -> map(job).get("needs"))
                .filter(String.class::isInstance)
                .forEach(needed -> assertThat(jobs).containsKey((String) needed));
    }

    @Test
    void the_hook_runs_a_command_that_there_is_on_the_files_it_reads() throws IOException {
        Object hooks = load(Files.readString(HOOKS));
        Map<String, Object> hook = map(((List<?>) hooks).get(0));
        assertThat(hook).containsKeys("id", "name", "entry", "language", "files");
        String[] entry = ((String) hook.get("entry")).split(" ");
        assertThat(entry[0]).isEqualTo("docproof");
        assertThat(COMMANDS).contains(entry[1]);
        Pattern files = Pattern.compile((String) hook.get("files"));
        assertThat(List.of("docs/a.md", "a.mdx", "b.markdown"))
                .allMatch(name -> files.matcher(name).find());
        assertThat(files.matcher("a.md.txt").find()).isFalse();
    }

    @Test
    void the_image_holds_the_jar_that_the_build_makes_and_starts_it() throws IOException {
        String text = Files.readString(DOCKERFILE);
        assertThat(text).contains("COPY target/docproof.jar /opt/docproof.jar\n");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<outputFile>${project.build.directory}/docproof.jar</outputFile>");
        assertThat(text.lines().filter(line -> line.startsWith("FROM ")))
                .hasSize(1)
                .allMatch(line -> line.endsWith("-alpine"));
        Object entry = load(text.split("ENTRYPOINT ")[1].lines().findFirst().orElseThrow());
        assertThat(entry)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith("java")
                .endsWith("-jar", "/opt/docproof.jar");
        assertThat(text).doesNotContain("USER root");
    }

    private List<String> started(Map<String, String> inputs) throws Exception {
        Path arguments = folder.resolve("arguments");
        assertThat(run(inputs, "printf '%s\\n' \"$@\" > '" + arguments + "'")).isZero();
        return Files.readAllLines(arguments);
    }

    private int exitOfAction(String code) throws Exception {
        return run(Map.of("command", "lint", "pages", "docs"), "exit " + code);
    }

    /** As the runner runs a step with {@code shell: bash}, with a {@code java} of our own. */
    private int run(Map<String, String> inputs, String java) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path stand = Files.writeString(bin.resolve("java"), "#!/bin/bash\n" + java + "\n");
        assertThat(stand.toFile().setExecutable(true)).isTrue();
        Map<String, Object> step =
                steps(yaml(ACTION), "runs").stream()
                        .filter(each -> each.containsKey("run"))
                        .findFirst()
                        .orElseThrow();
        Path script = Files.writeString(folder.resolve("step.sh"), (String) step.get("run"));
        ProcessBuilder process =
                new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
        process.directory(folder.toFile()).inheritIO();
        process.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
        process.environment().putAll(environment(map(step.get("env")), inputs));
        return process.start().waitFor();
    }

    private static Map<String, String> environment(
            Map<String, Object> written, Map<String, String> inputs) {
        Map<String, String> given = new HashMap<>(inputs);
        given.put("jar", "my.jar");
        Map<String, String> environment = new HashMap<>();
        written.forEach(
                (name, expression) -> {
                    String input =
                            ((String) expression).replaceAll("\\$\\{\\{ inputs\\.(.*) }}", "$1");
                    environment.put(name, given.getOrDefault(input, ""));
                });
        return environment;
    }

    private static List<Map<String, Object>> steps(Map<String, Object> file, String under) {
        return list(map(file.get(under)).get("steps"));
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return map(load(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object load(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
