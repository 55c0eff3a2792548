package dev.docproof.shape;

import dev.docproof.finding.PlainName;
import java.util.Locale;
import java.util.Set;

/** What the name of a member tells of it. */
final class Names {
    /** Members that hold whatever their users put there. */
    private static final Set<String> FREE =
            Set.of("metadata", "meta_data", "labels", "annotations", "headers", "env");

    private static final Set<String> KEPT =
            Set.of(
                    "version",
                    "revision",
                    "rev",
                    "etag",
                    "updated",
                    "updatedat",
                    "updatedon",
                    "modified",
                    "modifiedat",
                    "modifiedon",
                    "lastmodified",
                    "lastupdated",
                    "timestamp");

    private Names() {}

    /** {@code id}, {@code user_id}, {@code userId}, {@code ID}. */
    static boolean isId(String name) {
        return name.equalsIgnoreCase("id")
                || name.endsWith("Id")
                || name.endsWith("ID")
                || name.toLowerCase(Locale.ROOT).endsWith("_id")
                || name.toLowerCase(Locale.ROOT).endsWith("-id");
    }

    static boolean isFreeMap(String name) {
        return FREE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What a server counts up or stamps itself, whatever it is sent. */
    static boolean isKeptByServer(String name) {
        return KEPT.contains(PlainName.of(name));
    }

    /** Whether no one would call a member so: a number, a date, a UUID, a host, a path. */
    static boolean isData(String name) {
        if (name.isEmpty() || name.length() > 2000) {
            return false;
        }
        return isNumber(name)
                || Format.DATE.matches(name)
                || Format.DATE_TIME.matches(name)
                || Format.UUID.matches(name)
                || isAddress(name)
                || isHash(name)
                || Format.EMAIL.matches(name)
                || name.indexOf('/') >= 0;
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** An IP address, or a host with its port. */
    private static boolean isAddress(String name) {
        int colon = name.lastIndexOf(':');
        boolean port =
                colon > 0 && colon < name.length() - 1 && isNumber(name.substring(colon + 1));
        String host = port ? name.substring(0, colon) : name;
        boolean dotted =
                host.indexOf('.') > 0 && host.chars().allMatch(c -> c == '.' || isDigit(c));
        return port || dotted;
    }

    private static boolean isHash(String name) {
        return name.length() >= 12
                && name.chars().anyMatch(Names::isDigit)
                && name.chars()
                        .allMatch(c -> isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
