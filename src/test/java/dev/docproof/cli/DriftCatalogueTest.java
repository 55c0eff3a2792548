package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.BoatServer;
import dev.docproof.drift.Drift;
import dev.docproof.drift.Drifts;
import dev.docproof.drift.HarbourDrifts;
import dev.docproof.drift.HarbourServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken promise of a page is seen, and nobody is accused of what no page promises. */
class DriftCatalogueTest {
    private static final String PAGES = "src/test/resources/drift/";

    @ParameterizedTest
    @MethodSource("ofTheBoats")
    void of_the_boats(Drift drift) throws IOException {
        try (BoatServer server = new BoatServer(drift)) {
            isSeenWhereItIsOne(drift, "boats.md", server.url());
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheHarbour")
    void of_the_harbour(Drift drift) throws IOException {
        try (HarbourServer server = new HarbourServer(drift)) {
            isSeenWhereItIsOne(drift, "harbour.md", server.url());
        }
    }

    private static void isSeenWhereItIsOne(Drift drift, String page, String url) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = Main.run(out, out, arguments(page, url, drift));
        assertThat(exit).as("%s%n%s", drift, said).isEqualTo(drift.broken() ? 1 : 0);
    }

    @Test
    void probes_leave_nothing_behind() throws IOException {
        try (BoatServer server = new BoatServer(Drift.none())) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            Main.run(nowhere, nowhere, arguments("boats.md", server.url(), Drift.none()));

            // The examples of the page register one and remove another.
            assertThat(server.boats().names()).containsExactly("Tern", "Kestrel");
        }
    }

    static Stream<Drift> ofTheBoats() {
        return Drifts.all().filter(DriftCatalogueTest::isMeant);
    }

    static Stream<Drift> ofTheHarbour() {
        return HarbourDrifts.all().filter(DriftCatalogueTest::isMeant);
    }

    private static boolean isMeant(Drift drift) {
        String only = System.getProperty("drift");
        return only == null || drift.name().matches(only);
    }

    private static String[] arguments(String page, String url, Drift drift) {
        List<String> arguments = new ArrayList<>(List.of("verify", PAGES + page, "--against", url));
        arguments.addAll(drift.options());
        arguments.add("--probes=" + System.getProperty("probes", "on"));
        return arguments.toArray(String[]::new);
    }
}
