package dev.docproof.target.live;

import dev.docproof.http.Origin;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Which way requests leave the machine: as the variables of the environment tell curl. */
public final class Proxies {
    /**
     * @param credentials the value of {@code Proxy-Authorization}
     */
    record Proxy(Origin origin, Optional<String> credentials) {}

    private final Function<String, Optional<String>> environment;

    /**
     * @param environment the value of a variable, if it is set
     */
    public Proxies(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    public static Proxies none() {
        return new Proxies(name -> Optional.empty());
    }

    /** Where a connection to a server goes: to its proxy, or to itself. */
    public Origin firstHop(Origin server) {
        return of(server).map(Proxy::origin).orElse(server);
    }

    Optional<Proxy> of(Origin server) {
        if (isExempt(server.bareHost())) {
            return Optional.empty();
        }
        // As curl has it: HTTP_PROXY in capitals could come from a header of a CGI request.
        Optional<String> named =
                server.isSecure()
                        ? first("https_proxy", "HTTPS_PROXY")
                        : environment.apply("http_proxy");
        return named.or(() -> first("all_proxy", "ALL_PROXY"))
                .filter(url -> !url.isBlank())
                .map(Proxies::proxy);
    }

    private boolean isExempt(String host) {
        List<String> exempt =
                Arrays.stream(first("no_proxy", "NO_PROXY").orElse("").split("[, ]+"))
                        .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return exempt.stream()
                .anyMatch(
                        name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    private Optional<String> first(String name, String other) {
        return environment.apply(name).or(() -> environment.apply(other));
    }

    private static Proxy proxy(String url) {
        String full = url.contains("://") ? url : "http://" + url;
        Origin origin =
                Origin.of(full)
                        .filter(found -> !found.isSecure())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "only http proxies are known, and the environment"
                                                        + " names another kind"));
        URI uri = URI.create(full);
        int port = uri.getPort() < 0 ? 1080 : uri.getPort();
        Optional<String> credentials =
                Optional.ofNullable(uri.getUserInfo())
                        .map(
                                user ->
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                user.getBytes(
                                                                        StandardCharsets.UTF_8)));
        return new Proxy(new Origin("http", origin.host(), port), credentials);
    }
}
