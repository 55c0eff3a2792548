package dev.docproof.curl;

import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Placeholders for the server's own address, {@code {server_url}/users} or {@code $HOST:$PORT/x}.
 * Whoever sends the request says where the server is, so a host of that name stands in.
 */
final class BaseAddress {
    /** A host and its port, and the colon before another. */
    private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]*\\]|[^:]*):\\d+:");

    private BaseAddress() {}

    static Word standIn(Word url) {
        int authority = authorityStart(url.value());
        List<Part> parts = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        boolean inside = true;
        for (Part part : url.parts()) {
            int start = before.length();
            if (!(part instanceof Part.Hole hole)) {
                before.append(part.value());
                inside = inside && !endsAuthority(before, Math.max(authority, start));
                parts.add(part);
            } else if (inside && start >= authority) {
                parts.add(standIn(hole, before.substring(authority), parts));
                before.append('h');
            } else {
                parts.add(part);
                before.append('h');
            }
        }
        return new Word(parts, url.span());
    }

    /**
     * @param authority the address up to the hole
     * @param parts those up to the hole, which lose a colon that nothing comes behind
     */
    private static Part standIn(Part.Hole hole, String authority, List<Part> parts) {
        if (WITH_PORT.matcher(authority).matches()
                && parts.get(parts.size() - 1) instanceof Part.Text text) {
            // The address that was put in for {server} has its port, and {server}:{port} a second.
            int colon = text.value().length() - 1;
            parts.set(parts.size() - 1, text.sub(0, colon));
            Span place = text.sub(colon, colon + 1).span().to(hole.span());
            return new Part.Bound("", hole.name(), ":" + hole.written(), place);
        }
        String value = authority.endsWith(":") ? "80" : host(hole.name());
        return new Part.Bound(value, hole.name(), hole.written(), hole.span());
    }

    private static boolean endsAuthority(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("/?#".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int authorityStart(String url) {
        int scheme = UrlParser.schemeLength(url);
        int start = scheme == 0 ? 0 : scheme + 1;
        while (scheme > 0 && start < url.length() && url.charAt(start) == '/') {
            start++;
        }
        return start;
    }

    private static String host(String name) {
        StringBuilder host = new StringBuilder();
        name.codePoints()
                .forEach(
                        c ->
                                host.append(
                                        c < 128 && ShellSyntax.isName(c) || c == '.'
                                                ? (char) c
                                                : '-'));
        return host.isEmpty() ? "server" : host.toString();
    }
}
