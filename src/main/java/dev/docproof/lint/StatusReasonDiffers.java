package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A status stands beside the reason phrase of another status. */
final class StatusReasonDiffers implements OperationCheck {
    /** RFC 9110, section 15. */
    private static final Map<String, Integer> CODES =
            Map.ofEntries(
                    Map.entry("ok", 200),
                    Map.entry("created", 201),
                    Map.entry("accepted", 202),
                    Map.entry("no content", 204),
                    Map.entry("moved permanently", 301),
                    Map.entry("not modified", 304),
                    Map.entry("bad request", 400),
                    Map.entry("unauthorized", 401),
                    Map.entry("payment required", 402),
                    Map.entry("forbidden", 403),
                    Map.entry("not found", 404),
                    Map.entry("method not allowed", 405),
                    Map.entry("not acceptable", 406),
                    Map.entry("conflict", 409),
                    Map.entry("precondition failed", 412),
                    Map.entry("unsupported media type", 415),
                    Map.entry("too many requests", 429),
                    Map.entry("internal server error", 500),
                    Map.entry("not implemented", 501),
                    Map.entry("bad gateway", 502),
                    Map.entry("service unavailable", 503),
                    Map.entry("gateway timeout", 504));

    /** Far more than any reason and the marks around it take. */
    private static final int LONGEST = 200;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    @Override
    public List<Finding> check(Operation operation) {
        return operation.statuses().stream()
                .filter(row -> row.code().isPresent())
                .flatMap(row -> check(row).stream())
                .toList();
    }

    private static Optional<Finding> check(StatusRow row) {
        int code = row.code().getAsInt();
        String reason = reason(row);
        Integer usual = CODES.get(reason);
        return usual == null || usual == code
                ? Optional.empty()
                : Optional.of(
                        Rule.STATUS_REASON_DIFFERS.at(
                                row.span(),
                                "%d stands beside \"%s\", which is the reason of %d"
                                        .formatted(code, reason, usual)));
    }

    /** What follows the code in its own cell; else the whole description, if it is no one word. */
    private static String reason(StatusRow row) {
        String label = plain(row.label());
        String description = plain(row.description());
        boolean phrase = description.indexOf(' ') > 0;
        return !label.isEmpty() || !phrase ? label : description;
    }

    private static String plain(String words) {
        // A line of prose describes each of the thousands of statuses it may name.
        return words.length() > LONGEST
                ? words
                : NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
