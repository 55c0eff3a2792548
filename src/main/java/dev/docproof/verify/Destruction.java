package dev.docproof.verify;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a request does to the examples after it, beyond what it is about. */
enum Destruction {
    NONE,
    /** It takes away data that others need. */
    DATA,
    /** It ends the server, or locks it for who has no password. */
    SERVER;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ENDS =
            Set.of("stop", "shutdown", "quit", "halt", "poweroff", "reboot", "restart", "kill");

    /** Of the path of a collection, in characters. */
    private static final int SHORTEST = 2;

    private static final Pattern EMPTIES =
            Pattern.compile(
                    "wipe|truncate|purge|erase|drop|flush[_-]?(all|db)|(delete|remove|clear|drop|reset)[_-]?all"
                            + "|(delete|remove|clear|drop)[_-]\\w*s|delete[_-]by[_-]query|factory[_-]?reset");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\s*(drop\\s+(database|schema|table|keyspace|series|measurement)|truncate)\\b(?!\\s+if\\s+exists).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * @param documented what the pages of the run document, which tells collections from records
     */
    static Destruction of(Owned example, Supplier<Documented> documented) {
        Destruction worst = NONE;
        for (Request request : example.request().requests()) {
            Destruction own = of(request, example.operation(), documented);
            worst = own.compareTo(worst) > 0 ? own : worst;
        }
        return worst;
    }

    private static Destruction of(
            Request request, Optional<Operation> operation, Supplier<Documented> documented) {
        String path = request.path().toLowerCase(Locale.ROOT);
        String last = last(path);
        boolean read = READS.contains(request.method());
        boolean named =
                path.chars().anyMatch(c -> c >= '0' && c <= '9') && !path.matches(".*/v\\d+/.*");
        if (!named && (read ? last.equals("shutdown") : ENDS.contains(last) || locks(path))) {
            return SERVER;
        }
        boolean empties = EMPTIES.matcher(last).matches() && !(read && !last.startsWith("flush"));
        boolean collection =
                request.method().equals("DELETE") && isCollection(request, operation, documented);
        return empties || collection || holdsStatement(request) ? DATA : NONE;
    }

    private static boolean locks(String path) {
        return path.matches(".*/auth(entication)?[/_-]enable/?|.*/enable[/_-]auth(entication)?/?");
    }

    /** A whole collection and no record of it: others are put there, or it is read as a list. */
    private static boolean isCollection(
            Request request, Optional<Operation> operation, Supplier<Documented> documented) {
        String path = request.path();
        boolean selects = request.target().contains("=");
        boolean record =
                operation
                        .map(Operation::path)
                        .filter(own -> own.matches(".*[}>\\]]/?|.*/:\\w+/?"))
                        .isPresent();
        if (selects || record) {
            return false;
        }
        return path.endsWith("/") || documented.get().isPosted(path, SHORTEST);
    }

    private static String trimmed(String path) {
        return path.replaceAll("/+$", "");
    }

    /** SQL and its like, in a parameter or a form. */
    private static boolean holdsStatement(Request request) {
        int question = request.target().indexOf('?');
        String query = question < 0 ? "" : request.target().substring(question + 1);
        String all = query + "&" + request.body().text();
        for (String pair : all.split("&")) {
            String value = pair.substring(pair.indexOf('=') + 1);
            if (STATEMENT.matcher(decoded(value)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String last(String path) {
        String whole = trimmed(path);
        return whole.substring(whole.lastIndexOf('/') + 1);
    }
}
