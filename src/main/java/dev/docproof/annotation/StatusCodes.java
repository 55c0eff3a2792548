package dev.docproof.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statuses in a row, {@code 200,204}. */
final class StatusCodes {
    private StatusCodes() {}

    /** Empty where anything else stands among them. */
    static Optional<List<Integer>> of(String text) {
        List<Integer> codes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String code = part.strip();
            boolean status = code.length() == 3 && code.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!status || code.charAt(0) < '1' || code.charAt(0) > '5') {
                return Optional.empty();
            }
            codes.add(Integer.parseInt(code));
        }
        return Optional.of(codes);
    }
}
