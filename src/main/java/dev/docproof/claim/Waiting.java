package dev.docproof.claim;

import dev.docproof.operation.Exchange;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells requests that a server may hold back, or answer without an end: a watch, a long poll, a
 * stream, a measurement over some seconds. Such examples show what comes once something happens,
 * and nothing may happen now.
 */
final class Waiting {
    /**
     * Steps of a path that is read, and names of parameters: whole ones, as {@code /details} ends
     * in tail.
     */
    private static final Set<String> WORDS =
            Set.of("wait", "watch", "poll", "longpoll", "stream", "follow", "tail");

    /** Further ones of a path alone, where a parameter of that name says something else. */
    private static final Set<String> STEPS = Set.of("subscribe", "listen", "pprof", "live");

    /** Further names of parameters alone. */
    private static final Set<String> TIMES = Set.of("seconds", "duration");

    private static final String TIME =
            "(\\d+|a|one|two|five|ten|thirty|sixty|some|several|a few)\\+?[ -](second|minute)s?\\b";

    private static final Pattern LASTS =
            Pattern.compile(
                    "\\b(takes?|lasts?|runs?|waits?|blocks?|hangs?|samples?|profiles?|traces?)\\b[^.]{0,40}\\b"
                            + TIME
                            + "|\\b"
                            + TIME
                            + "[^.]{0,20}\\b(profile|trace|sample|long)\\b"
                            + "|\\b(over|during) (a|an|the) ((past|last|next) )?"
                            + TIME
                            + "|\\blong[- ]poll|\\bblocks? until\\b|\\bwaits? (for|until)\\b");

    private Waiting() {}

    /** Whether its URL says that it waits for something to happen. */
    static boolean isWatch(Exchange exchange) {
        String target = exchange.request().target().toLowerCase(Locale.ROOT);
        return isNamed(target, exchange.request().method());
    }

    /** Whether its URL or the paragraphs beside it say that it takes its time. */
    static boolean isLong(Exchange exchange) {
        return isWatch(exchange)
                || LASTS.matcher(
                                Beside.paragraphs(exchange.request().block())
                                        .toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean isNamed(String target, String method) {
        String plain = target.replaceFirst("#.*", "");
        int question = plain.indexOf('?');
        String path = question < 0 ? plain : plain.substring(0, question);
        boolean step =
                method.equals("GET")
                        && Stream.of(path.split("/")).map(Waiting::bare).anyMatch(Waiting::isStep);
        return step
                || question >= 0
                        && Arrays.stream(plain.substring(question + 1).split("&"))
                                .map(pair -> pair.replaceFirst("=.*", ""))
                                .anyMatch(own -> WORDS.contains(own) || TIMES.contains(own));
    }

    private static boolean isStep(String bare) {
        return WORDS.contains(bare) || STEPS.contains(bare);
    }

    /** {@code _watch} and {@code watch.json}. */
    private static String bare(String step) {
        return step.replaceFirst("^_", "").replaceFirst("\\.\\w+$", "");
    }
}
