package dev.docproof.contract;

import dev.docproof.http.Origin;
import dev.docproof.yaml.YamlNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a contract's request goes.
 *
 * @param text path and query, with what a URL cannot hold percent-encoded
 * @param query the parameters, decoded
 */
record ContractTarget(String text, Map<String, List<String>> query) {
    ContractTarget {
        query = Map.copyOf(query);
    }

    static ContractTarget of(YamlNode request, String url) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        String target = withoutOrigin(url);
        int question = target.indexOf('?');
        if (question >= 0) {
            for (String pair : target.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                add(query, decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        List<String> more = new ArrayList<>();
        for (YamlNode.Entry entry : parameters(request)) {
            String name = entry.key().scalar();
            for (YamlNode value : entry.value().itemsOrSelf()) {
                add(query, name, value.scalar());
                more.add(encoded(name) + "=" + encoded(value.scalar()));
            }
        }
        String path = withoutForbidden(target);
        String glue = question < 0 ? "?" : "&";
        return new ContractTarget(
                more.isEmpty() ? path : path + glue + String.join("&", more), query);
    }

    String path() {
        int question = text.indexOf('?');
        return question < 0 ? text : text.substring(0, question);
    }

    /**
     * Those that are sent; a parameter that must be absent is named in the contract all the same.
     */
    private static List<YamlNode.Entry> parameters(YamlNode request) {
        Set<String> absent =
                request.get("matchers").flatMap(all -> all.get("queryParameters")).stream()
                        .flatMap(list -> list.items().stream())
                        .filter(
                                matcher ->
                                        matcher.text("type").filter("absent"::equals).isPresent())
                        .flatMap(matcher -> matcher.text("key").stream())
                        .collect(Collectors.toSet());
        return request.get("queryParameters").map(YamlNode::entries).orElse(List.of()).stream()
                .filter(entry -> !absent.contains(entry.key().scalar()))
                .toList();
    }

    private static void add(Map<String, List<String>> query, String name, String value) {
        query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String withoutOrigin(String url) {
        return Origin.of(url)
                .map(origin -> url.substring(url.indexOf("//") + 2))
                .map(rest -> rest.contains("/") ? rest.substring(rest.indexOf('/')) : "/")
                .orElse(url);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String withoutForbidden(String url) {
        StringBuilder target = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f) {
                target.append('%').append("%02X".formatted(b));
            } else {
                target.append((char) b);
            }
        }
        return target.toString();
    }
}
