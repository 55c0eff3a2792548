package dev.docproof.redact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What turned out to be secret, with what it says when it is decoded. */
final class Learned {
    private final Set<String> secrets = new LinkedHashSet<>();

    Set<String> secrets() {
        return secrets;
    }

    /** A value between the quotes of a member, or of a parameter. */
    void value(String value) {
        secrets.add(value);
        if (value.indexOf('\\') >= 0) {
            secrets.add(value.replace("\\/", "/").replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        if (value.indexOf('%') >= 0 || value.indexOf('+') >= 0) {
            decoded(value);
        }
    }

    /**
     * @param value without the scheme of credentials
     */
    void header(String name, String value) {
        value(value);
        switch (name.toLowerCase(Locale.ROOT)) {
            case "cookie" -> Arrays.stream(value.split(";")).forEach(this::cookie);
            // What follows the first pair says where the cookie goes.
            case "set-cookie" -> cookie(value.split(";", 2)[0]);
            case "authorization", "proxy-authorization" -> login(value);
            default -> {}
        }
    }

    private void cookie(String pair) {
        value(pair.substring(pair.indexOf('=') + 1).strip());
    }

    private void login(String base64) {
        try {
            String login = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int colon = login.indexOf(':');
            if (colon >= 0) {
                secrets.add(login);
                secrets.add(login.substring(colon + 1));
            }
        } catch (IllegalArgumentException e) {
            // A token of another kind, which says nothing more.
        }
    }

    private void decoded(String value) {
        try {
            secrets.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing.
        }
    }
}
