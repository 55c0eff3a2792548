package dev.docproof.config;

import java.util.List;

/** The keys of each section; the JSON Schema has the same. */
final class Keys {
    static final List<String> TOP =
            List.of(
                    "docs",
                    "contracts",
                    "against",
                    "targets",
                    "servers",
                    "placeholders",
                    "probes",
                    "strict",
                    "rules",
                    "ignore");

    static final List<String> TARGET =
            List.of(
                    "url",
                    "start",
                    "ready",
                    "ready-timeout",
                    "reset",
                    "reset-between",
                    "headers",
                    "allow-writes",
                    "timeout",
                    "time-limit",
                    "jobs",
                    "retry",
                    "cacert",
                    "cert",
                    "key",
                    "insecure");

    static final List<String> RESET = List.of("copy", "restart", "request", "command");

    static final List<String> COPY = List.of("from", "to");

    static final List<String> IGNORE = List.of("page", "rule", "reason");

    private Keys() {}
}
