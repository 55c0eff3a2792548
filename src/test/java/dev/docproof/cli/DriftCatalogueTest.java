package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.BoatServer;
import dev.docproof.drift.Drift;
import dev.docproof.drift.Drifts;
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
    @ParameterizedTest
    @MethodSource("drifts")
    void of_the_boats(Drift drift) throws IOException {
        StringWriter said = new StringWriter();
        try (BoatServer server = new BoatServer(drift)) {
            int exit =
                    Main.run(
                            new PrintWriter(said), new PrintWriter(said), arguments(server, drift));
            assertThat(exit).as("%s%n%s", drift, said).isEqualTo(drift.broken() ? 1 : 0);
        }
    }

    @Test
    void probes_leave_nothing_behind() throws IOException {
        try (BoatServer server = new BoatServer(Drift.none())) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            Main.run(nowhere, nowhere, arguments(server, Drift.none()));

            // The examples of the page register one and remove another.
            assertThat(server.boats().names()).containsExactly("Tern", "Kestrel");
        }
    }

    static Stream<Drift> drifts() {
        String only = System.getProperty("drift");
        return Drifts.all().filter(drift -> only == null || drift.name().matches(only));
    }

    private static String[] arguments(BoatServer server, Drift drift) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "verify",
                                "src/test/resources/drift/boats.md",
                                "--against",
                                server.url()));
        arguments.addAll(drift.options());
        return arguments.toArray(String[]::new);
    }
}
