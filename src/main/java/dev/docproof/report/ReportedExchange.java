package dev.docproof.report;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What was sent to try a claim and what came of it, as text.
 *
 * @param command a curl command that sends it again
 * @param request the message as it was sent, its body cut where it is long
 * @param outcome for people: {@code answered 404}
 * @param status empty where no answer came
 * @param response the message as it came, its body cut where it is long; empty where none came
 */
public record ReportedExchange(
        String method,
        String target,
        String command,
        String request,
        String outcome,
        Optional<Integer> status,
        Duration took,
        Optional<String> response) {
    public ReportedExchange {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(response, "response");
    }
}
