package dev.docproof.claim;

import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import java.util.Objects;
import java.util.Optional;

/** An example, what it promised and what came of trying it. */
public record Trial(
        Exchange exchange,
        Optional<Operation> operation,
        ExpectedStatus expected,
        Verdict verdict) {
    public Trial {
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(verdict, "verdict");
    }
}
