package dev.docproof.curl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a decorated shell writes before a command: {@code ▶ curl}, {@code ➜ ~ curl}, {@code
 * me@host:~$ curl}, {@code PS C:\> curl}. Unlike {@code $}, these are recognised only before curl.
 */
public final class Prompt {
    private static final int LONGEST = 60;
    private static final Pattern DECORATED =
            Pattern.compile(
                    "\\s*(?:[^\\p{ASCII}\\p{L}\\p{N}\\s]\\S*(?:\\s+[~\\w./:()-]+)?"
                            + "|\\[?[\\w.-]+@[\\w.-]+[^'\"$#%>]*[$#%>]"
                            + "|PS [^'\">]*>"
                            + "|[$#%>])\\s+(?:sudo\\s+)?(?=curl(?:\\.exe)?(?:\\s|$))");

    private Prompt() {}

    /** How many characters a line has before its curl command that are a prompt; possibly 0. */
    public static int length(String line) {
        int curl = line.indexOf("curl");
        boolean first = curl == 0 && line.indexOf('@') < 0;
        if (curl < 0 || curl > LONGEST || first) {
            return 0;
        }
        Matcher matcher =
                DECORATED
                        .matcher(line)
                        .region(0, Math.min(line.length(), LONGEST))
                        .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
