package dev.docproof.baseline;

import dev.docproof.report.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding that is accepted.
 *
 * @param command which command found it; another one cannot tell whether it still occurs
 * @param claims the claims that show it, in words; none where the page shows it by itself
 * @param reason why it is accepted
 * @param expires the last day on which it is
 */
public record Entry(
        Fingerprint fingerprint,
        String command,
        String rule,
        String page,
        String message,
        List<String> claims,
        Optional<String> reason,
        Optional<LocalDate> expires) {
    public Entry {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(message, "message");
        claims = List.copyOf(claims);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(expires, "expires");
    }

    boolean isExpired(LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }

    Entry keeping(Entry earlier) {
        return new Entry(
                fingerprint,
                command,
                rule,
                page,
                message,
                claims,
                earlier.reason(),
                earlier.expires());
    }
}
