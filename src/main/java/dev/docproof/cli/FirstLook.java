package dev.docproof.cli;

import dev.docproof.http.Origin;
import dev.docproof.json.JsonText;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.setup.PageServers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder of pages shows at first sight.
 *
 * @param servers what its examples are addressed to, the most frequent first
 * @param examples requests that can be sent as they stand
 * @param unaddressed examples that name no server
 */
record FirstLook(
        Path docs,
        boolean contracts,
        int pages,
        int operations,
        int examples,
        int responses,
        List<Origin> servers,
        int unaddressed) {
    FirstLook {
        servers = List.copyOf(servers);
    }

    static FirstLook of(Path docs, boolean contracts, List<ReadPage> pages) {
        List<Exchange> examples =
                pages.stream()
                        .flatMap(FirstLook::exchanges)
                        .filter(exchange -> !exchange.request().requests().isEmpty())
                        .toList();
        Map<Origin, Integer> servers = new LinkedHashMap<>();
        examples.forEach(
                example -> named(example).ifPresent(o -> servers.merge(o, 1, Integer::sum)));
        return new FirstLook(
                docs,
                contracts,
                pages.size(),
                pages.stream().mapToInt(page -> page.documented().operations().size()).sum(),
                examples.size(),
                (int) examples.stream().filter(one -> one.response().isPresent()).count(),
                servers.entrySet().stream()
                        .sorted(Map.Entry.<Origin, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList(),
                (int) examples.stream().filter(example -> named(example).isEmpty()).count());
    }

    /** The server that an example spells out, and not the one that is assumed of the others. */
    private static Optional<Origin> named(Exchange example) {
        Origin origin = example.request().requests().get(0).origin();
        String block = example.request().block().text().toLowerCase(Locale.ROOT);
        return Optional.of(origin).filter(own -> block.contains(own.host()));
    }

    private static Stream<Exchange> exchanges(ReadPage page) {
        return Stream.concat(
                page.documented().operations().stream()
                        .map(Operation::exchanges)
                        .flatMap(List::stream),
                page.documented().unowned().stream());
    }

    List<String> found() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %s, %s"
                        .formatted(name(), count(pages, "page"), count(operations, "operation")));
        lines.add(
                "%s that can be sent, %d with a response"
                        .formatted(count(examples, "example"), responses));
        servers.forEach(server -> lines.add("addressed to " + server));
        if (unaddressed > 0 && !servers.isEmpty()) {
            lines.add(
                    unaddressed
                            + " of the examples "
                            + (unaddressed == 1 ? "names" : "name")
                            + " no server");
        }
        lines.add(contracts ? "contracts are in contracts" : "there are no contracts yet");
        return lines;
    }

    String configuration() {
        StringBuilder text = new StringBuilder();
        text.append(
                "# What docproof looks at. Every key is optional, and options win over keys.\n");
        text.append("docs: [").append(quoted(name())).append("]\n");
        text.append("# Without --against; a server is asked only where it is named.\n");
        text.append("against: contracts\n");
        local().ifPresent(
                        server ->
                                text.append("targets:\n  local:\n    url: ")
                                        .append(quoted(server.toString()))
                                        .append('\n'));
        if (!servers.isEmpty()) {
            text.append("# What the pages call the server; requests to it go to the target.\n");
            text.append("servers: [")
                    .append(
                            String.join(
                                    ", ", servers.stream().map(o -> quoted(o.toString())).toList()))
                    .append("]\n");
        }
        return text.toString();
    }

    List<String> next() {
        List<String> lines = new ArrayList<>();
        lines.add("next:");
        lines.add(
                "  docproof lint                     the pages against themselves; sends nothing");
        if (contracts) {
            lines.add("  docproof verify                   the pages against the contracts");
        } else if (responses > 0) {
            lines.add(
                    "  docproof contracts                drafts contracts of the examples, to review");
        }
        if (local().isPresent()) {
            lines.add("  docproof verify --against local   the pages against the running server");
        }
        return lines;
    }

    /** A server that is surely ours to try things on; the usual one where no page names any. */
    private Optional<Origin> local() {
        return servers.stream()
                .filter(o -> o.host().equals("localhost") || o.host().startsWith("127."))
                .findFirst()
                .or(() -> Optional.of(PageServers.USUAL.origin()).filter(o -> unaddressed > 0));
    }

    private static String count(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    private String name() {
        return docs.toString().replace('\\', '/');
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_/-]*") ? text : JsonText.quoted(text);
    }
}
