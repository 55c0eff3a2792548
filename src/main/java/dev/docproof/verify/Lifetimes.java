package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page wrote for some seconds only. As long as these are not over, an example that shows the
 * time after them is too early: its answer shows nothing about the page.
 */
final class Lifetimes {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern SECONDS =
            Pattern.compile(
                    "(?i)(?:^|[?&{,\\s\"])(?:ttl|expires?_?in|expire_?after|max_?age)\"?\\s*[=:]\\s*\"?(\\d{1,6})s?\\b");

    private final LongSupplier nanos;
    private final Map<String, Lifetime> byPath = new LinkedHashMap<>();

    private record Lifetime(int line, int seconds, long from) {}

    /**
     * @param nanos the clock
     */
    Lifetimes(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The verdict, or that it is too early for one. */
    Verdict excused(Owned example, Verdict verdict) {
        Optional<Lifetime> left =
                verdict instanceof Verdict.Contradicted
                        ? left(verdict).filter(own -> isOfPresence(example, verdict))
                        : Optional.empty();
        learn(example, verdict);
        return left.<Verdict>map(
                        own ->
                                new Verdict.NotExercised(
                                        verdict.claim(), verdict.evidence(), reason(own)))
                .orElse(verdict);
    }

    private static String reason(Lifetime own) {
        return "what the request in line %d wrote lasts %d s, and they are not over; see --retry"
                .formatted(own.line(), own.seconds());
    }

    private Optional<Lifetime> left(Verdict verdict) {
        return verdict.evidence()
                .map(evidence -> byPath.get(evidence.request().path()))
                .filter(own -> nanos.getAsLong() - own.from() < own.seconds() * 1_000_000_000L);
    }

    /** Whether it is there where it should be gone, or in the way of what is to be made anew. */
    private static boolean isOfPresence(Owned example, Verdict verdict) {
        boolean success =
                verdict.evidence()
                        .flatMap(Evidence::status)
                        .filter(status -> status / 100 == 2)
                        .isPresent();
        return example.expected().isSuccess() != success;
    }

    private void learn(Owned example, Verdict verdict) {
        Optional<Evidence> evidence = verdict.evidence();
        boolean done =
                evidence.flatMap(Evidence::status).filter(code -> code / 100 == 2).isPresent();
        if (!done || READS.contains(example.request().method())) {
            return;
        }
        Request sent = evidence.get().request();
        Matcher seconds = SECONDS.matcher(sent.target() + "&" + sent.body().text());
        if (seconds.find()) {
            int number = Integer.parseInt(seconds.group(1));
            byPath.put(sent.path(), new Lifetime(example.line(), number, nanos.getAsLong()));
        } else {
            byPath.remove(sent.path());
        }
    }
}
