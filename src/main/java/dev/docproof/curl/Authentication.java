package dev.docproof.curl;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who a request says it comes from, and how. */
final class Authentication {
    enum Scheme {
        BASIC,
        DIGEST,
        NEGOTIATE,
        NTLM,
        BEARER
    }

    final Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
    Optional<String> user = Optional.empty();
    Optional<String> bearer = Optional.empty();
    Optional<String> netrcFile = Optional.empty();
    boolean netrc;
    boolean netrcOptional;

    void scheme(Scheme scheme, boolean on) {
        if (on) {
            schemes.add(scheme);
        } else {
            schemes.remove(scheme);
        }
    }

    /** The one scheme that is used unasked; with several, curl waits to be asked. */
    Optional<Scheme> only() {
        if (schemes.isEmpty()) {
            return Optional.of(Scheme.BASIC);
        }
        return schemes.size() == 1 ? Optional.of(schemes.iterator().next()) : Optional.empty();
    }
}
