package dev.docproof.junit;

import dev.docproof.target.Base;
import dev.docproof.verify.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Pages to be verified against a running server. Immutable: each method returns another one. What
 * is not said here is as {@code docproof.yml} says, here or above, or as the command has it.
 *
 * @param servers what the pages call the server, besides what the configuration says, {@code
 *     http://localhost:3000} and {@code {server_url}}
 * @param strict whether values are compared too
 * @param probes whether tables and error rows are tried with requests of our own
 * @param writes whether more than reads is sent beyond this machine
 * @param time for one answer
 * @param configuration empty for the {@code docproof.yml} here or above
 */
public record Pages(
        List<Path> paths,
        List<Base> servers,
        boolean strict,
        boolean probes,
        boolean writes,
        Optional<Duration> time,
        Optional<Path> configuration) {
    public Pages {
        paths = List.copyOf(paths);
        servers = List.copyOf(servers);
    }

    static Pages of(List<Path> paths) {
        return new Pages(paths, List.of(), false, true, false, Optional.empty(), Optional.empty());
    }

    /** Another address that the pages use for the server under test. */
    public Pages calling(String server) {
        List<Base> more = new ArrayList<>(servers);
        more.add(
                Base.of(server)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                server + " is no http or https URL")));
        return new Pages(paths, more, strict, probes, writes, time, configuration);
    }

    /** Compares values too, and lets what no page mentions be an error. */
    public Pages comparingValues() {
        return new Pages(paths, servers, true, probes, writes, time, configuration);
    }

    /** Sends the examples of the pages and nothing else. */
    public Pages withoutProbes() {
        return new Pages(paths, servers, strict, false, writes, time, configuration);
    }

    /** Sends more than GET, HEAD and OPTIONS even to a server that is not on this machine. */
    public Pages allowingWrites() {
        return new Pages(paths, servers, strict, probes, true, time, configuration);
    }

    /** How long one answer may take; ten seconds where nothing is said. */
    public Pages within(Duration limit) {
        return new Pages(paths, servers, strict, probes, writes, Optional.of(limit), configuration);
    }

    /** Another configuration than the one here or above. */
    public Pages configuredBy(String file) {
        return new Pages(paths, servers, strict, probes, writes, time, Optional.of(Path.of(file)));
    }

    /**
     * @param server its address, with the path that the paths of the pages are relative to, or the
     *     name of a target of {@code docproof.yml}
     */
    public Against against(String server) {
        if (server.contains("://") && Base.of(server).isEmpty()) {
            throw new IllegalArgumentException(server + " is no http or https URL");
        }
        return new Against(this, server);
    }

    /**
     * Pages and the server they are tried on. Nothing is sent before one of its methods is called.
     */
    public record Against(Pages pages, String server) {
        /** A test for each claim of each page, at the claim's line. */
        public Stream<DynamicNode> tests() {
            return ClaimTests.of(run());
        }

        /** Tries everything now. */
        public Run run() {
            try {
                return new PagesRun(pages, ReadPages.configuration(pages.configuration()))
                        .against(server);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + pages.paths(), e);
            }
        }
    }
}
