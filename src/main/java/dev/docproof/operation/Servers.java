package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.PlainName;
import dev.docproof.http.Origin;
import java.util.Optional;

/** Where a request goes whose page does not name a server that can be reached. */
final class Servers {
    /**
     * The server of a request that names none, or names it by a placeholder that nobody bound.
     * Whoever sends such a request decides where it really goes.
     */
    static final Origin UNKNOWN = new Origin("http", "localhost", 3000);

    private Servers() {}

    /** These values, and {@link #UNKNOWN} for the placeholders that plainly stand for a server. */
    static Placeholders bound(Placeholders given) {
        return name ->
                given.value(name)
                        .or(
                                () ->
                                        isServer(name)
                                                ? Optional.of(UNKNOWN.toString())
                                                : Optional.empty());
    }

    private static boolean isServer(String name) {
        String lower = PlainName.of(name);
        return lower.equals("server")
                || lower.equals("host")
                || lower.equals("endpoint")
                || lower.endsWith("serverurl")
                || lower.endsWith("baseurl")
                || lower.endsWith("hosturl")
                || lower.endsWith("apiurl")
                || lower.endsWith("clienturl")
                || lower.endsWith("serverhost");
    }

    static Origin of(String target, Optional<String> hostHeader) {
        return Origin.of(target).or(() -> hostHeader.flatMap(Servers::ofHost)).orElse(UNKNOWN);
    }

    /** The server of an address with or without a scheme, {@code localhost:3000}. */
    static Optional<Origin> named(String address) {
        return ofHost(address);
    }

    private static Optional<Origin> ofHost(String host) {
        return Origin.of(host).or(() -> Origin.of("http://" + host));
    }
}
