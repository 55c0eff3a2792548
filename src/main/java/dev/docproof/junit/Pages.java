package dev.docproof.junit;

import dev.docproof.claim.Judge;
import dev.docproof.finding.RuleLevels;
import dev.docproof.target.Base;
import dev.docproof.target.Readdressed;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import dev.docproof.verify.Conduct;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.Progress;
import dev.docproof.verify.Run;
import dev.docproof.verify.Subject;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Pages to be verified against a running server. Immutable: each method returns another one.
 *
 * @param servers what the pages call the server, besides {@code http://localhost:3000} and {@code
 *     {server_url}}
 * @param probes whether tables and error rows are tried with requests of our own
 */
public record Pages(
        List<Path> paths, List<Base> servers, boolean strict, boolean probes, Limits limits) {
    public Pages {
        paths = List.copyOf(paths);
        servers = List.copyOf(servers);
    }

    static Pages of(List<Path> paths) {
        return new Pages(
                paths, List.of(new Base(ReadPages.SERVER, "")), false, true, Limits.standard());
    }

    /** Another address that the pages use for the server under test. */
    public Pages calling(String server) {
        List<Base> more = new ArrayList<>(servers);
        more.add(base(server));
        return new Pages(paths, more, strict, probes, limits);
    }

    /** Compares values too, and lets what no page mentions be an error. */
    public Pages comparingValues() {
        return new Pages(paths, servers, true, probes, limits);
    }

    /** Sends the examples of the pages and nothing else. */
    public Pages withoutProbes() {
        return new Pages(paths, servers, strict, false, limits);
    }

    /** How long one answer may take; ten seconds where nothing is said. */
    public Pages within(Duration time) {
        return new Pages(paths, servers, strict, probes, limits.withTime(time));
    }

    /**
     * @param url of the server under test, with the path that its paths are relative to
     */
    public Against against(String url) {
        return new Against(this, base(url));
    }

    private static Base base(String url) {
        return Base.of(url)
                .orElseThrow(() -> new IllegalArgumentException(url + " is no http or https URL"));
    }

    /**
     * Pages and the server they are tried on. Nothing is sent before one of its methods is called.
     */
    public record Against(Pages pages, Base server) {
        /** A test for each claim of each page, at the claim's line. */
        public Stream<DynamicNode> tests() {
            return ClaimTests.of(run());
        }

        /** Tries everything now. */
        public Run run() {
            long start = System.nanoTime();
            try (LiveTarget live = new LiveTarget(pages.limits())) {
                List<Subject> subjects = ReadPages.subjects(pages.paths());
                Verifier verifier =
                        new Verifier(
                                new Readdressed(live, server, pages.servers()),
                                new Judge(pages.strict()),
                                probes(),
                                RuleLevels.usual(),
                                Conduct.usual(),
                                Progress.silent());
                return new Run(
                        server.toString(),
                        live.disturbances(),
                        verifier.verify(subjects),
                        Duration.ofNanos(System.nanoTime() - start));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + pages.paths(), e);
            }
        }

        private ProbeOptions probes() {
            return pages.probes()
                    ? new ProbeOptions(true, ProbeOptions.USUAL_MOST, true, System.nanoTime())
                    : ProbeOptions.off();
        }
    }
}
