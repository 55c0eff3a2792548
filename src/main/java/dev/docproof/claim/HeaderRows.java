package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseHeader;
import dev.docproof.target.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verdicts on the headers that a page lists for the answers of an operation. */
public final class HeaderRows {
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])[1-5]\\d{2}(?![\\d.])");

    /** Words with which a header comes only now and then. */
    private static final Pattern SOMETIMES =
            Pattern.compile(
                    "\\b(?:if|unless|only|optional|optionally|may|might|in case"
                            + "|when (?:the|there|more|a|an|no|rate|requested|asked))\\b");

    /** Headers that belong to refusals and redirects, whatever their rows say. */
    private static final Set<String> OF_OTHER_ANSWERS =
            Set.of("retry-after", "www-authenticate", "allow", "proxy-authenticate");

    private final Operation operation;
    private final List<Trial> trials;

    private HeaderRows(Operation operation, List<Trial> trials) {
        this.operation = operation;
        this.trials = trials;
    }

    /**
     * @param trials those of the operation
     */
    public static List<Verdict> verdicts(Operation operation, List<Trial> trials) {
        HeaderRows rows = new HeaderRows(operation, trials);
        return operation.responseHeaders().stream().map(rows::verdict).toList();
    }

    private Verdict verdict(ResponseHeader header) {
        Claim claim =
                new Claim(
                        ClaimKind.HEADER,
                        operation.name(),
                        header.span(),
                        "the answer has the header " + header.name());
        List<Trial> met = trials.stream().filter(trial -> isMeant(header, trial)).toList();
        if (met.isEmpty()) {
            return new Verdict.NotExercised(claim, "no example was answered as documented");
        }
        for (Trial trial : met) {
            Optional<Finding> wrong = wrong(header, answer(trial).orElseThrow());
            if (wrong.isPresent()) {
                return new Verdict.Contradicted(
                        claim, trial.verdict().evidence(), List.of(wrong.get()));
            }
        }
        Optional<Trial> having = met.stream().filter(trial -> has(header, trial)).findFirst();
        return having.isPresent()
                ? new Verdict.Confirmed(claim, having.get().verdict().evidence(), List.of())
                : new Verdict.NotExercised(
                        claim,
                        met.get(0).verdict().evidence(),
                        "the page says that it comes only sometimes, and it did not come");
    }

    private Optional<Finding> wrong(ResponseHeader header, Outcome.Answered answered) {
        return ShownHeaders.wrong(
                header, isSometimes(header), answered.response().headers().first(header.name()));
    }

    /** Whether the answer is one that has the header, as far as the row says which have it. */
    private static boolean isMeant(ResponseHeader header, Trial trial) {
        Optional<Integer> status = trial.verdict().evidence().flatMap(Evidence::status);
        if (status.isEmpty() || !trial.expected().accepts(status.get())) {
            return false;
        }
        List<String> named =
                Stream.of(header.description())
                        .flatMap(text -> STATUS.matcher(text).results().map(MatchResult::group))
                        .toList();
        return named.isEmpty()
                ? trial.expected().isSuccess()
                : named.contains(Integer.toString(status.get()));
    }

    private static boolean isSometimes(ResponseHeader header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        String words = header.description().toLowerCase(Locale.ROOT);
        return OF_OTHER_ANSWERS.contains(name) || SOMETIMES.matcher(words).find();
    }

    private static boolean has(ResponseHeader header, Trial trial) {
        return answer(trial)
                .filter(answered -> answered.response().headers().has(header.name()))
                .isPresent();
    }

    private static Optional<Outcome.Answered> answer(Trial trial) {
        return trial.verdict().evidence().flatMap(Evidence::answer);
    }
}
