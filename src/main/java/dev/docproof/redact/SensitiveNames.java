package dev.docproof.redact;

import dev.docproof.finding.PlainName;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers, members and parameters whose values are secret by their names. */
final class SensitiveNames {
    private static final Set<String> WHOLE =
            Set.of(
                    "authorization",
                    "proxyauthorization",
                    "cookie",
                    "setcookie",
                    "pwd",
                    "passphrase");
    private static final Pattern END =
            Pattern.compile(
                    ".*(?:token|secret|password|passwd|apikey|accesskey|authkey|subscriptionkey|masterkey|secretkey|privatekey"
                            + "|credential|credentials|sessionid)$");
    private static final int LONGEST = 100;

    private SensitiveNames() {}

    static boolean isSecret(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        String plain = PlainName.of(name);
        return WHOLE.contains(plain) || END.matcher(plain).matches();
    }
}
