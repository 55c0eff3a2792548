package dev.docproof.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands after a method: a path, or a URL with a server in front of it. */
final class Targets {
    private static final String RELATIVE = "_-./{}<>:*?&=,$%~@";
    private static final List<String> SERVER_WORDS =
            List.of("url", "host", "server", "domain", "base", "endpoint", "origin", "address");

    private static final List<String> DOWNLOADS =
            List.of(
                    ".sh", ".gz", ".tgz", ".zip", ".bz2", ".xz", ".deb", ".rpm", ".gpg", ".asc",
                    ".jar", ".exe", ".dmg", ".whl", ".ps1");

    private Targets() {}

    /** A path without its first slash, as it may stand behind a method and nowhere else. */
    static boolean isRelative(String word) {
        boolean path = word.startsWith("_") || word.indexOf('/') > 0;
        return path
                && word.length() <= 2000
                && word.indexOf("//") < 0
                && word.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || RELATIVE.indexOf(c) >= 0);
    }

    /** Whether a word can be the target of a request. */
    static boolean isTarget(String word) {
        if (word.startsWith("//") || word.length() > 2000) {
            return false;
        }
        return word.startsWith("/") || isUrl(word) || serverEnd(word) > 0;
    }

    static boolean isUrl(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Whether it names a file to install or to unpack: that is no operation of an API. */
    static boolean isDownload(String target) {
        String path = path(target).toLowerCase(Locale.ROOT);
        return isUrl(target) && DOWNLOADS.stream().anyMatch(path::endsWith);
    }

    /** Path without server, query and fragment; {@code /} where there is none. */
    static String path(String target) {
        String local = local(target);
        int end = endOfPath(local);
        String path = local.substring(0, end);
        return path.isEmpty() ? "/" : path;
    }

    static Optional<String> query(String target) {
        String local = local(target);
        int question = question(local);
        if (question < 0) {
            return Optional.empty();
        }
        int hash = local.indexOf('#', question);
        String query = local.substring(question + 1, hash < 0 ? local.length() : hash);
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /** Whether its path or its query holds a placeholder. */
    static boolean isOpen(String target) {
        for (String part : local(target).split("[/?&=]")) {
            if (Placeholder.find(part).length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the server. */
    static String local(String target) {
        String bare = target.strip();
        if (isUrl(bare)) {
            int start = bare.indexOf("//") + 2;
            while (start < bare.length() && "/?#".indexOf(bare.charAt(start)) < 0) {
                start++;
            }
            return bare.substring(start);
        }
        return bare.substring(Math.max(serverEnd(bare), 0));
    }

    /**
     * Where a server without a scheme ends: {@code {server_url}/users}, {@code SERVER_URL/users},
     * {@code localhost:3000/users}, {@code $HOST/users}; -1 where the word starts with none.
     */
    private static int serverEnd(String word) {
        int slash = word.indexOf('/');
        if (slash <= 0) {
            return -1;
        }
        String server = word.substring(0, slash);
        boolean open =
                "{<[".indexOf(server.charAt(0)) >= 0
                        && "}>]".indexOf(server.charAt(slash - 1)) >= 0;
        boolean bound = open && isServerName(server) || server.startsWith("$");
        return bound || isHost(server) || isConstant(server) ? slash : -1;
    }

    /** {@code {server_url}} and not {@code {index}}. */
    private static boolean isServerName(String placeholder) {
        String lower = placeholder.toLowerCase(Locale.ROOT);
        return SERVER_WORDS.stream().anyMatch(lower::contains);
    }

    private static boolean isHost(String server) {
        int colon = server.indexOf(':');
        boolean port =
                colon > 0 && server.substring(colon + 1).chars().allMatch(Character::isDigit);
        String name = port ? server.substring(0, colon) : server;
        boolean named =
                name.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-".indexOf(c) >= 0);
        boolean dotted =
                name.indexOf('.') > 0 && Character.isLetterOrDigit(name.charAt(name.length() - 1));
        return named && (port || dotted || name.equals("localhost"));
    }

    /** {@code SERVER_URL}, {@code CLIENT-URL}. */
    private static boolean isConstant(String server) {
        boolean upper =
                server.chars()
                        .allMatch(
                                c ->
                                        Character.isUpperCase(c)
                                                || Character.isDigit(c)
                                                || "_-".indexOf(c) >= 0);
        return upper
                && (server.contains("URL") || server.contains("HOST") || server.contains("SERVER"));
    }

    private static int endOfPath(String local) {
        int end = local.length();
        for (int mark : new int[] {outside(local, '?'), outside(local, '#'), expression(local)}) {
            end = mark >= 0 && mark < end ? mark : end;
        }
        return end;
    }

    /** RFC 6570: {@code {?page,size}} and {@code {&page}} stand for a query. */
    private static int expression(String local) {
        int query = local.indexOf("{?");
        int more = local.indexOf("{&");
        return query < 0 || more >= 0 && more < query ? more : query;
    }

    /** The segments of a path; a slash inside braces belongs to a placeholder. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i < path.length() ? path.charAt(i) : '/';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i == path.length() || c == '/' && depth <= 0) {
                segments.add(path.substring(from, i));
                from = i + 1;
            }
        }
        return segments;
    }

    private static int question(String local) {
        return outside(local, '?');
    }

    /** Where a mark stands first that is not inside of braces, or -1. */
    private static int outside(String text, char mark) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == mark && depth <= 0) {
                return i;
            }
        }
        return -1;
    }
}
