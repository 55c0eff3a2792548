package dev.docproof.contract;

import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Wire;
import dev.docproof.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The header lines of a contract's request or response, cookies of the request among them. */
final class ContractHeaders {
    private ContractHeaders() {}

    static Headers of(YamlNode message) {
        List<Header> lines = new ArrayList<>();
        for (YamlNode.Entry entry : entries(message, "headers")) {
            entry.value().itemsOrSelf().forEach(value -> lines.add(header(entry, value)));
        }
        List<YamlNode.Entry> cookies = entries(message, "cookies");
        if (!cookies.isEmpty()) {
            lines.add(
                    new Header(
                            "Cookie",
                            Wire.of(
                                    cookies.stream()
                                            .map(c -> c.key().scalar() + "=" + c.value().scalar())
                                            .collect(Collectors.joining("; ")))));
        }
        return new Headers(lines);
    }

    /** Those of a response whose value is the example's and not described by a matcher. */
    static Headers withoutMatched(YamlNode response) {
        Set<String> matched =
                response.get("matchers").flatMap(all -> all.get("headers")).stream()
                        .flatMap(list -> list.items().stream())
                        .flatMap(matcher -> matcher.text("key").stream())
                        .collect(Collectors.toSet());
        return new Headers(
                entries(response, "headers").stream()
                        .filter(entry -> !matched.contains(entry.key().scalar()))
                        .flatMap(
                                entry ->
                                        entry.value().itemsOrSelf().stream()
                                                .map(value -> header(entry, value)))
                        .toList());
    }

    private static Header header(YamlNode.Entry entry, YamlNode value) {
        return new Header(Wire.of(entry.key().scalar()), Wire.of(value.scalar()));
    }

    private static List<YamlNode.Entry> entries(YamlNode message, String key) {
        return message.get(key).map(YamlNode::entries).orElse(List.of());
    }
}
