package dev.docproof.claim;

import dev.docproof.operation.Exchange;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells requests that a server may hold back, or answer without an end: a watch, a long poll, a
 * stream, a measurement over some seconds. Such examples show what comes once something happens,
 * and nothing may happen now.
 */
final class Waiting {
    private static final List<String> WORDS =
            List.of(
                    "wait",
                    "watch",
                    "poll",
                    "stream",
                    "follow",
                    "subscribe",
                    "listen",
                    "tail",
                    "seconds=",
                    "duration=",
                    "pprof");

    private static final Pattern LASTS =
            Pattern.compile(
                    "\\b(\\d+|one|two|five|ten|thirty|sixty)\\+?[ -](second|minute)s?\\b"
                            + "|\\blong[- ]poll|\\bblocks? until\\b|\\bwaits? (for|until)\\b");

    /** In characters; about a paragraph on each side. */
    private static final int BESIDE = 500;

    private Waiting() {}

    static boolean mayHoldBack(Exchange exchange) {
        return exchange.response().isEmpty() || isLong(exchange);
    }

    /** Whether its URL or the words beside it say that it takes its time. */
    static boolean isLong(Exchange exchange) {
        String target = exchange.request().target().toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(target::contains)
                || LASTS.matcher(beside(exchange.request().block())).find();
    }

    private static String beside(Span block) {
        String page = block.file().text();
        int from = Math.max(0, block.start() - BESIDE);
        int to = Math.min(page.length(), block.end() + BESIDE);
        String before = page.substring(from, block.start());
        String after = page.substring(block.end(), to);
        int heading = before.lastIndexOf("\n#");
        int next = after.indexOf("\n#");
        return (before.substring(Math.max(0, heading))
                        + after.substring(0, next < 0 ? after.length() : next))
                .toLowerCase(Locale.ROOT);
    }
}
