package dev.docproof.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Scheme, host and port of a server (RFC 6454, section 4).
 *
 * @param scheme {@code http} or {@code https}
 * @param host lower case; an IPv6 address keeps its brackets
 * @param port as connected to, also where it is the default of the scheme
 */
public record Origin(String scheme, String host, int port) {
    public Origin {
        scheme = scheme.toLowerCase(Locale.ROOT);
        host = host.toLowerCase(Locale.ROOT);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("Port " + port + " is out of range");
        }
    }

    /** Empty where the text is no absolute http or https URL with a host. */
    public static Optional<Origin> of(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : defaultPort(scheme);
            return Optional.of(new Origin(scheme, uri.getHost(), port));
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** As a {@code Host} header has it: without the scheme's own port. */
    public String authority() {
        return port == defaultPort(scheme) ? host : host + ":" + port;
    }

    /** As a resolver takes it: an IPv6 address without its brackets. */
    public String bareHost() {
        return host.startsWith("[") && host.endsWith("]")
                ? host.substring(1, host.length() - 1)
                : host;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority();
    }
}
