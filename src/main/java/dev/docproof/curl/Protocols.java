package dev.docproof.curl;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The schemes that {@code --proto} allows. */
final class Protocols {
    private Optional<Set<String>> only = Optional.empty();
    private final Set<String> denied = new HashSet<>();

    /** {@code =https}, {@code -ftp}, {@code all,-http}. */
    void restrict(String value) {
        for (String entry : value.toLowerCase(Locale.ROOT).split(",", -1)) {
            char sign = entry.isEmpty() ? '+' : entry.charAt(0);
            boolean signed = "=+-".indexOf(sign) >= 0 && !entry.isEmpty();
            one(signed ? sign : '+', signed ? entry.substring(1) : entry);
        }
    }

    private void one(char sign, String scheme) {
        boolean all = scheme.equals("all");
        if (sign == '=') {
            only = all ? Optional.empty() : Optional.of(new HashSet<>(Set.of(scheme)));
            denied.clear();
        } else if (sign == '+') {
            only = all ? Optional.empty() : only;
            only.ifPresent(schemes -> schemes.add(scheme));
            denied.remove(scheme);
        } else if (all) {
            only = Optional.of(new HashSet<>());
        } else {
            denied.add(scheme);
        }
    }

    boolean allow(String scheme) {
        return only.map(schemes -> schemes.contains(scheme)).orElse(true)
                && !denied.contains(scheme);
    }
}
