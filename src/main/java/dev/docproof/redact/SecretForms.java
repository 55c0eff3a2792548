package dev.docproof.redact;

import dev.docproof.http.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms in which a secret travels: as it is, escaped, URL-encoded, in Base64. */
final class SecretForms {
    /** Shorter values say too little to be told from other text. */
    static final int SHORTEST = 4;

    private SecretForms() {}

    static Set<String> of(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        forms.add(Wire.of(secret));
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(encoded);
        forms.add(encoded.replace("+", "%20"));
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(secret.replace("'", "'\\''"));
        for (int before = 0; before < 3; before++) {
            String core = base64(secret, before);
            forms.add(core);
            forms.add(core.replace('+', '-').replace('/', '_'));
        }
        forms.removeIf(form -> form.length() < SHORTEST);
        return forms;
    }

    /**
     * What of the Base64 of a longer text is the secret's alone.
     *
     * @param before how many bytes stand before it, modulo 3
     */
    private static String base64(String secret, int before) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        byte[] padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        int whole = padded.length / 3 * 3;
        String text = Base64.getEncoder().encodeToString(Arrays.copyOf(padded, whole));
        String core = text.substring(Math.min(before == 0 ? 0 : 4, text.length()));
        // Less than two groups of four could be anything.
        return core.length() < 8 ? "" : core;
    }
}
