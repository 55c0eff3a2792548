package dev.docproof.cli;

import dev.docproof.redact.Redactor;
import java.util.Collection;

/** The secrets of this run as far as they are known; whatever is printed passes by here. */
final class Masks {
    private volatile Redactor redactor = Redactor.byName();

    void learn(Collection<String> secrets) {
        redactor = Redactor.of(secrets);
    }

    Redactor redactor() {
        return redactor;
    }
}
