package dev.docproof.curl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options whose value must be a number; curl goes no further where it is none. */
final class Numbers {
    private enum Form {
        WHOLE,
        NOT_NEGATIVE,
        SECONDS,
        SIZE,
        OFFSET
    }

    private static final Map<String, Form> FORMS =
            Map.ofEntries(
                    Map.entry("max-time", Form.SECONDS),
                    Map.entry("connect-timeout", Form.SECONDS),
                    Map.entry("expect100-timeout", Form.SECONDS),
                    Map.entry("max-redirs", Form.WHOLE),
                    Map.entry("retry", Form.NOT_NEGATIVE),
                    Map.entry("retry-delay", Form.NOT_NEGATIVE),
                    Map.entry("retry-max-time", Form.NOT_NEGATIVE),
                    Map.entry("keepalive-time", Form.NOT_NEGATIVE),
                    Map.entry("speed-limit", Form.NOT_NEGATIVE),
                    Map.entry("speed-time", Form.NOT_NEGATIVE),
                    Map.entry("parallel-max", Form.NOT_NEGATIVE),
                    Map.entry("happy-eyeballs-timeout-ms", Form.NOT_NEGATIVE),
                    Map.entry("limit-rate", Form.SIZE),
                    Map.entry("max-filesize", Form.SIZE),
                    Map.entry("continue-at", Form.OFFSET));

    private Numbers() {}

    static Set<String> options() {
        return FORMS.keySet();
    }

    static Optional<String> complaint(String option, String value) {
        boolean fits =
                switch (FORMS.get(option)) {
                    case WHOLE -> isWhole(value.startsWith("-") ? value.substring(1) : value);
                    case NOT_NEGATIVE -> isWhole(value);
                    case SECONDS -> isDecimal(value);
                    case SIZE -> isSize(value);
                    case OFFSET -> value.equals("-") || isWhole(value);
                };
        return fits ? Optional.empty() : Optional.of("expected a proper numerical parameter");
    }

    private static boolean isWhole(String value) {
        return !value.isEmpty()
                && value.length() < 18
                && value.chars().allMatch(ShellSyntax::isDigit);
    }

    private static boolean isDecimal(String value) {
        int dot = value.indexOf('.');
        return dot < 0
                ? isWhole(value)
                : isWhole(value.substring(0, dot) + value.substring(dot + 1));
    }

    private static boolean isSize(String value) {
        boolean suffixed =
                !value.isEmpty() && "kKmMgGbB".indexOf(value.charAt(value.length() - 1)) >= 0;
        return isWhole(suffixed ? value.substring(0, value.length() - 1) : value);
    }
}
