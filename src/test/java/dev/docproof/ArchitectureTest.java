package dev.docproof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.docproof.";

    /** Every room and the rooms it may know. A room that is not named here fails the test. */
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("source", Set.of()),
                    Map.entry("finding", Set.of("source")),
                    Map.entry("yaml", Set.of("source", "finding")),
                    Map.entry("http", Set.of("source", "finding")),
                    Map.entry("json", Set.of("source", "finding")),
                    Map.entry("shape", Set.of("source", "finding", "http", "json")),
                    Map.entry("curl", Set.of("source", "finding", "http")),
                    Map.entry("markdown", Set.of("source", "finding")),
                    Map.entry("annotation", Set.of("source", "finding", "markdown", "yaml")),
                    Map.entry(
                            "operation",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "curl",
                                    "markdown",
                                    "annotation")),
                    Map.entry("config", Set.of("source", "finding", "yaml", "http")),
                    Map.entry(
                            "contract",
                            Set.of("source", "finding", "yaml", "http", "json", "operation")),
                    Map.entry(
                            "claim",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "annotation",
                                    "operation",
                                    "target")),
                    Map.entry("target", Set.of("http")),
                    Map.entry("target.live", Set.of("http", "target")),
                    Map.entry("target.process", Set.of("target")),
                    Map.entry("redact", Set.of("source", "finding", "http", "claim", "target")),
                    Map.entry("target.stub", Set.of("http", "target")),
                    Map.entry(
                            "probe",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "operation",
                                    "target",
                                    "claim")),
                    Map.entry(
                            "input",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "curl",
                                    "markdown",
                                    "operation",
                                    "contract",
                                    "verify")),
                    Map.entry(
                            "verify",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "annotation",
                                    "operation",
                                    "contract",
                                    "claim",
                                    "redact",
                                    "probe",
                                    "target")),
                    Map.entry(
                            "report",
                            Set.of(
                                    "fix",
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "operation",
                                    "curl",
                                    "target",
                                    "claim",
                                    "redact",
                                    "verify")),
                    Map.entry(
                            "report.html",
                            Set.of("source", "finding", "markdown", "verify", "report")),
                    Map.entry("fleet", Set.of()),
                    Map.entry(
                            "changes",
                            Set.of("source", "finding", "http", "operation", "contract")),
                    Map.entry("baseline", Set.of("source", "finding", "json", "report")),
                    Map.entry(
                            "openapi",
                            Set.of("source", "finding", "yaml", "shape", "operation", "claim")),
                    Map.entry(
                            "traffic",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "operation",
                                    "target",
                                    "claim")),
                    Map.entry(
                            "junit",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "curl",
                                    "operation",
                                    "contract",
                                    "claim",
                                    "target",
                                    "target.live",
                                    "target.stub",
                                    "input",
                                    "verify",
                                    "traffic",
                                    "report")),
                    Map.entry(
                            "lint",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "markdown",
                                    "operation",
                                    "claim")),
                    Map.entry(
                            "draft",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "operation",
                                    "contract",
                                    "claim",
                                    "target")),
                    Map.entry("diff", Set.of()),
                    Map.entry("watch", Set.of()),
                    Map.entry(
                            "fix",
                            Set.of(
                                    "lint",
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "curl",
                                    "markdown",
                                    "operation",
                                    "claim",
                                    "target",
                                    "verify",
                                    "diff")),
                    Map.entry(
                            "lsp",
                            Set.of(
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "curl",
                                    "markdown",
                                    "operation",
                                    "claim",
                                    "target",
                                    "verify",
                                    "input",
                                    "lint",
                                    "fix",
                                    "report")),
                    Map.entry("users", Set.of("source", "finding", "http", "json")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "openapi",
                                    "source",
                                    "finding",
                                    "http",
                                    "json",
                                    "shape",
                                    "curl",
                                    "markdown",
                                    "operation",
                                    "contract",
                                    "config",
                                    "claim",
                                    "target",
                                    "target.process",
                                    "redact",
                                    "target.live",
                                    "target.stub",
                                    "verify",
                                    "lint",
                                    "input",
                                    "draft",
                                    "diff",
                                    "fix",
                                    "lsp",
                                    "watch",
                                    "report",
                                    "report.html",
                                    "baseline",
                                    "changes",
                                    "fleet",
                                    "users")));

    /**
     * Libraries by package prefix, and the one room that imports each. The room for other people's
     * tests speaks with their rest-assured and WireMock too.
     */
    private static final Map<String, String> LIBRARY_ROOM =
            Map.ofEntries(
                    Map.entry("com.vladsch.flexmark", "markdown"),
                    Map.entry("com.fasterxml.jackson", "json"),
                    Map.entry("io.restassured", "target.live"),
                    Map.entry("org.apache.http", "target.live"),
                    Map.entry("com.github.tomakehurst", "target.stub"),
                    Map.entry("org.springframework", "contract"),
                    Map.entry("org.yaml.snakeyaml", "yaml"),
                    Map.entry("picocli", "cli"),
                    Map.entry("com.github.difflib", "diff"),
                    Map.entry("org.eclipse.lsp4j", "lsp"),
                    Map.entry("com.google.gson", "lsp"),
                    Map.entry("com.sun.net.httpserver", "users"),
                    Map.entry("io.swagger", "openapi"),
                    Map.entry("org.junit", "junit"),
                    Map.entry("org.assertj", "junit"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.docproof");

    @Test
    void a_room_knows_only_the_rooms_it_may_know() {
        List<String> trespasses =
                CLASSES.stream()
                        .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                        .filter(step -> step.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(
                                step ->
                                        !mayKnow(
                                                room(step.getOriginClass()),
                                                room(step.getTargetClass())))
                        .map(step -> step.getDescription())
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(trespasses).isEmpty();
    }

    @Test
    void every_room_is_on_the_plan_and_says_its_job() {
        Set<String> rooms =
                CLASSES.stream()
                        .map(ArchitectureTest::room)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_KNOW.keySet()).containsAll(rooms);
    }

    @Test
    void rooms_do_not_go_round_in_circles() {
        slices().matching("dev.docproof.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void each_library_is_imported_in_one_room() {
        LIBRARY_ROOM.forEach(
                (library, room) ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(ROOT + room, ROOT + "junit")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library + "..")
                                .because(library + " lives in " + room)
                                .allowEmptyShould(true)
                                .check(CLASSES));
    }

    @Test
    void only_the_command_line_touches_standard_streams_and_environment() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .check(CLASSES);
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
