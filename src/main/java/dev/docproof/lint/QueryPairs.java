package dev.docproof.lint;

import dev.docproof.finding.PlainName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The query of a URL, name by name. */
record QueryPairs(List<Pair> pairs) {
    /**
     * @param name decoded, without the brackets of a list
     * @param value decoded
     * @param written as it stands in the URL
     */
    record Pair(String name, String value, String written) {
        /** The name as it stands in the URL. */
        String writtenName() {
            int equals = written.indexOf('=');
            return equals < 0 ? written : written.substring(0, equals);
        }
    }

    QueryPairs {
        pairs = List.copyOf(pairs);
    }

    static QueryPairs of(Optional<String> query) {
        List<Pair> pairs = new ArrayList<>();
        for (String written : query.orElse("").split("&")) {
            int equals = written.indexOf('=');
            String name = decoded(equals < 0 ? written : written.substring(0, equals));
            if (!name.isBlank() && isName(name)) {
                String value = equals < 0 ? "" : decoded(written.substring(equals + 1));
                pairs.add(new Pair(withoutBrackets(name), value, written));
            }
        }
        return new QueryPairs(pairs);
    }

    boolean has(String name) {
        return pairs.stream().anyMatch(pair -> PlainName.isSame(pair.name(), name));
    }

    /** {@code id} of {@code id[]}. */
    private static String withoutBrackets(String name) {
        int end = name.length() - 1;
        int before = name.lastIndexOf(']', end - 1);
        int open = name.endsWith("]") ? name.indexOf('[', before + 1) : -1;
        return open < 0 ? name : name.substring(0, open);
    }

    private static boolean isName(String name) {
        return name.chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || "_-.[]$:".indexOf(c) >= 0);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
