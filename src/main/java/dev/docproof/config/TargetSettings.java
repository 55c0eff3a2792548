package dev.docproof.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server that pages can be held against.
 *
 * @param url where it answers
 */
public record TargetSettings(
        String name, Setting<String> url, Life life, Access access, Pace pace) {

    /**
     * How it comes up, and back to its first state.
     *
     * @param start a program and its arguments; empty where it runs anyway
     * @param ready a path that answers 2xx once it is ready; empty where a port that answers will
     *     do
     */
    public record Life(
            Setting<List<String>> start,
            Setting<Optional<String>> ready,
            Setting<Duration> readyTimeout,
            Setting<Optional<Reset>> reset,
            Setting<ResetBetween> resetBetween) {
        static Life usual() {
            return new Life(
                    Setting.usual(List.of()),
                    Setting.usual(Optional.empty()),
                    Setting.usual(Duration.ofSeconds(30)),
                    Setting.usual(Optional.empty()),
                    Setting.usual(ResetBetween.PAGES));
        }
    }

    /**
     * What it is sent, and how it is trusted.
     *
     * @param headers sent with every request
     * @param allowWrites whether more than GET, HEAD and OPTIONS is sent beyond this machine
     * @param cacert a file of certificates to trust instead of the usual ones
     * @param cert a file with the certificate of the client
     * @param key a file with its private key, where that is not in the same file
     * @param insecure whether any certificate of the server will do
     */
    public record Access(
            Setting<Map<String, String>> headers,
            Setting<Boolean> allowWrites,
            Setting<Optional<String>> cacert,
            Setting<Optional<String>> cert,
            Setting<Optional<String>> key,
            Setting<Boolean> insecure) {
        static Access usual() {
            return new Access(
                    Setting.usual(Map.of()),
                    Setting.usual(false),
                    Setting.usual(Optional.empty()),
                    Setting.usual(Optional.empty()),
                    Setting.usual(Optional.empty()),
                    Setting.usual(false));
        }
    }

    /**
     * How fast and how patiently it is asked.
     *
     * @param timeout for one answer
     * @param timeLimit for the whole run
     * @param jobs pages at a time
     * @param retry how often a read is repeated whose answer is not yet as documented
     */
    public record Pace(
            Setting<Duration> timeout,
            Setting<Optional<Duration>> timeLimit,
            Setting<Integer> jobs,
            Setting<Integer> retry) {
        static Pace usual() {
            return new Pace(
                    Setting.usual(Duration.ofSeconds(10)),
                    Setting.usual(Optional.empty()),
                    Setting.usual(1),
                    Setting.usual(0));
        }
    }

    /** One that no configuration knows: the address is all there is. */
    public static TargetSettings of(String name, Setting<String> url) {
        return new TargetSettings(name, url, Life.usual(), Access.usual(), Pace.usual());
    }

    public TargetSettings with(Life other) {
        return new TargetSettings(name, url, other, access, pace);
    }

    public TargetSettings with(Access other) {
        return new TargetSettings(name, url, life, other, pace);
    }

    public TargetSettings with(Pace other) {
        return new TargetSettings(name, url, life, access, other);
    }
}
