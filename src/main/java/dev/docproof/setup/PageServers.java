package dev.docproof.setup;

import dev.docproof.config.Setting;
import dev.docproof.config.Settings.Inputs;
import dev.docproof.curl.Placeholders;
import dev.docproof.target.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the pages call the server, and what their placeholders stand for.
 *
 * @param servers the usual one among them
 * @param names placeholders that stand for it
 * @param values of all other placeholders
 */
public record PageServers(List<Base> servers, List<String> names, Map<String, String> values) {
    /** What pages call the server where nothing else is said. */
    public static final Base USUAL = Base.of("http://localhost:3000").orElseThrow();

    private static final List<String> USUAL_NAMES =
            List.of("server_url", "base_url", "SERVER_URL", "BASE_URL");

    public PageServers {
        servers = List.copyOf(servers);
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }

    /**
     * @throws CannotRun where one is no address
     */
    public static PageServers of(Inputs inputs) {
        List<Base> servers = new ArrayList<>();
        List<String> names = new ArrayList<>(USUAL_NAMES);
        for (String server : inputs.servers().value()) {
            if (server.contains("://")) {
                servers.add(Base.of(server).orElseThrow(() -> noUrl(server, inputs.servers())));
            } else {
                names.add(server.replaceAll("[{}<>\\[\\]$]", ""));
            }
        }
        servers.add(USUAL);
        return new PageServers(servers, names, inputs.placeholders().value());
    }

    /** The same with more addresses that pages use. */
    public PageServers and(List<Base> more) {
        List<Base> all = new ArrayList<>(more);
        all.addAll(servers);
        return new PageServers(all, names, values);
    }

    /** Configured values come first. */
    public Placeholders placeholders() {
        return name ->
                Optional.ofNullable(values.get(name))
                        .or(
                                () ->
                                        names.contains(name)
                                                ? Optional.of(USUAL.toString())
                                                : Optional.empty());
    }

    private static CannotRun noUrl(String url, Setting<List<String>> servers) {
        return new CannotRun(
                "%s is no http or https URL (%s)".formatted(url, servers.source().label()));
    }
}
