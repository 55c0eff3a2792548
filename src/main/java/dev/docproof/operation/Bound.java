package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target with values in place of its placeholders.
 *
 * @param unbound the names of the placeholders that nobody gave a value
 */
record Bound(String text, List<String> unbound) {
    Bound {
        unbound = List.copyOf(unbound);
    }

    static Bound of(String target, Placeholders placeholders) {
        Placeholders all = Servers.bound(placeholders);
        List<String> unbound = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = Targets.isUrl(target) ? target.indexOf("//") + 2 : 0;
        text.append(target, 0, start);
        int from = start;
        for (int at = start; at <= target.length(); at++) {
            if (at == target.length() || "/?&=".indexOf(target.charAt(at)) >= 0) {
                text.append(part(target.substring(from, at), all, unbound));
                if (at < target.length()) {
                    text.append(target.charAt(at));
                }
                from = at + 1;
            }
        }
        return new Bound(text.toString(), unbound);
    }

    private static String part(String part, Placeholders placeholders, List<String> unbound) {
        int[] found = Placeholder.find(part);
        if (found.length == 0 || part.indexOf(':') > 0 && part.charAt(found[0]) == ':') {
            return part;
        }
        String name = Placeholder.name(part.substring(found[0], found[1]));
        Optional<String> value = placeholders.value(name);
        if (value.isEmpty()) {
            unbound.add(name);
            return part;
        }
        return part.substring(0, found[0]) + value.get() + part.substring(found[1]);
    }
}
