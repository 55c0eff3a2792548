package dev.docproof.report;

import dev.docproof.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a finding is known by when lines move: its rule, its page, the text it points at, and which
 * of several alike it is, counted from 1 in the order of the page.
 *
 * @param value sixteen hexadecimal digits, a colon and the number
 */
public record Fingerprint(String value) {
    private static final int BYTES = 8;

    /** In characters: a line of a megabyte may have thousands of findings. */
    private static final int LONGEST = 4_096;

    public Fingerprint {
        Objects.requireNonNull(value, "value");
    }

    /**
     * @param page the name that does not depend on where Docproof was started from
     * @param findings all of that page, by place
     */
    static Map<Finding, Fingerprint> of(String page, List<Finding> findings) {
        Map<String, Integer> alike = new HashMap<>();
        Map<Finding, Fingerprint> prints = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String hash = hash(finding.rule().id() + "\n" + page + "\n" + text(finding));
            int number = alike.merge(hash, 1, Integer::sum);
            prints.put(finding, new Fingerprint(hash + ":" + number));
        }
        return prints;
    }

    /** Blanks and line ends may change; a span without text is known by its line. */
    private static String text(Finding finding) {
        String text = finding.span().text();
        String known =
                text.isBlank() ? finding.span().file().line(finding.span().line()).text() : text;
        return known.substring(0, Math.min(known.length(), LONGEST))
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
