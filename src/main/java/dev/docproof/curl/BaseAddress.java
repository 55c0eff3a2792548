package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;

/**
 * Placeholders for the server's own address, {@code {server_url}/users} or {@code $HOST:$PORT/x}.
 * Whoever sends the request says where the server is, so a host of that name stands in.
 */
final class BaseAddress {
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
                boolean port = start > 0 && before.charAt(start - 1) == ':';
                String value = port ? "80" : host(hole.name());
                parts.add(new Part.Bound(value, hole.name(), hole.written(), hole.span()));
                before.append('h');
            } else {
                parts.add(part);
                before.append('h');
            }
        }
        return new Word(parts, url.span());
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
