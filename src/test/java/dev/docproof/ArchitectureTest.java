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

    /** Every room, and behind it the rooms it may know; a room knows none that stands below it. */
    private static final Map<String, Set<String>> MAY_KNOW =
            plan(
                    """
                    source:
                    finding:        source
                    yaml:           source finding
                    http:
                    json:           source finding
                    shape:          source finding http json
                    curl:           source finding http
                    markdown:       source finding
                    annotation:     source finding yaml markdown
                    operation:      source finding http json curl markdown annotation
                    config:         source finding yaml http
                    contract:       source finding yaml http json operation
                    target:         http
                    claim:          source finding http json shape annotation operation target
                    target.live:    http target
                    target.process:
                    redact:         source finding http target claim
                    target.stub:    http target
                    probe:          source finding http json shape operation target claim
                    verify:         source finding http json shape annotation operation target
                                    claim redact probe
                    input:          source finding http curl markdown operation contract verify
                    fleet:
                    changes:        source finding operation contract
                    openapi:        source finding yaml shape operation claim
                    traffic:        source finding http json operation target claim
                    lint:           source finding http json shape markdown operation claim
                    draft:          source finding http json shape operation contract target claim
                    diff:
                    watch:
                    fix:            source finding http json shape operation target claim verify
                                    lint
                    report:         source finding http json shape curl operation target claim
                                    redact verify fix
                    report.html:    source finding markdown verify report
                    baseline:       source finding json report
                    setup:          finding curl config contract target target.live
                                    target.stub verify input report
                    junit:          source finding http operation config target claim target.live
                                    target.stub redact verify input traffic report setup
                    lsp:            source finding http annotation operation target claim verify
                                    lint fix
                    users:          source finding http json
                    cli:            source finding http json curl markdown operation config setup
                                    contract target claim target.live target.process redact
                                    target.stub verify input fleet changes openapi lint draft diff
                                    watch fix report report.html baseline lsp users
                    """);

    /**
     * Libraries by package prefix, and the one room that imports each. The room for other people's
     * tests speaks with their rest-assured and WireMock too.
     */
    private static final Map<String, String> LIBRARY_ROOM =
            Map.ofEntries(
                    Map.entry("com.vladsch.flexmark", "markdown"),
                    Map.entry("com.fasterxml.jackson", "json"),
                    Map.entry("io.restassured", "target.live"),
                    Map.entry("groovy", "target.live"),
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
    void the_plan_allows_nothing_that_no_room_needs() {
        Set<String> needed =
                CLASSES.stream()
                        .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                        .filter(step -> step.getTargetClass().getPackageName().startsWith(ROOT))
                        .map(
                                step ->
                                        room(step.getOriginClass())
                                                + " "
                                                + room(step.getTargetClass()))
                        .collect(Collectors.toSet());
        List<String> idle =
                MAY_KNOW.entrySet().stream()
                        .flatMap(
                                room ->
                                        room.getValue().stream()
                                                .map(known -> room.getKey() + " " + known))
                        .filter(step -> !needed.contains(step))
                        .sorted()
                        .toList();
        assertThat(idle).isEmpty();
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
    void only_the_edges_touch_standard_streams_and_environment() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli", ROOT + "junit")
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

    /** A line that begins with blanks goes on with the line before it. */
    private static Map<String, Set<String>> plan(String text) {
        return text.replaceAll("\\n +", " ")
                .lines()
                .map(line -> line.split(": *"))
                .collect(
                        Collectors.toMap(
                                line -> line[0],
                                line -> line.length < 2 ? Set.of() : Set.of(line[1].split(" +"))));
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
