package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells syntax lines from examples: a syntax line leaves values of its URL or its body open, {@code
 * {id}} or {@code <id>}. An open server, a token that the reader has to fill in or a variable of
 * the shell does not make one, and neither does {@code :id}, which some pages leave in examples
 * that they show an answer to.
 */
final class Templates {
    private final Placeholders placeholders;

    Templates(Placeholders placeholders) {
        this.placeholders = Servers.bound(placeholders);
    }

    /** The names of the values that are left open. */
    List<String> open(String target, String body) {
        List<String> names = new ArrayList<>();
        String local = Targets.local(target);
        int from = 0;
        for (int at = 0; at <= local.length(); at++) {
            if (at == local.length() || "/?&=".indexOf(local.charAt(at)) >= 0) {
                ofPart(local.substring(from, at), names);
                from = at + 1;
            }
        }
        ofBody(body, names);
        return names;
    }

    private void ofPart(String part, List<String> names) {
        int[] found = Placeholder.find(part);
        if (found.length == 0 || "{<".indexOf(part.charAt(found[0])) < 0) {
            return;
        }
        String name = Placeholder.name(part.substring(found[0], found[1]));
        boolean word =
                name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-. ".indexOf(c) >= 0);
        if (word && !name.isEmpty() && placeholders.value(name).isEmpty()) {
            names.add(name);
        }
    }

    /** Words in single braces or angle brackets. Doubled braces are data: templates send them. */
    private void ofBody(String body, List<String> names) {
        for (int at = 0; at < body.length(); at++) {
            int close = closing(body, at);
            if (close > at + 1) {
                String name = body.substring(at + 1, close);
                boolean tag = body.contains("</" + name + ">");
                if (!tag && placeholders.value(name).isEmpty()) {
                    names.add(name);
                }
                at = close;
            }
        }
    }

    private static int closing(String body, int at) {
        char open = body.charAt(at);
        if (open != '{' && open != '<' || at > 0 && "{<$".indexOf(body.charAt(at - 1)) >= 0) {
            return -1;
        }
        int end = at + 1;
        while (end < body.length() && isName(body.charAt(end))) {
            end++;
        }
        boolean closed = end < body.length() && body.charAt(end) == (open == '{' ? '}' : '>');
        boolean letter = end > at + 1 && Character.isLetter(body.charAt(at + 1));
        return closed && letter ? end : -1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
