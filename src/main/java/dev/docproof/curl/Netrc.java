package dev.docproof.curl;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** The file of machines and logins that {@code -n} looks into. */
final class Netrc {
    private Netrc() {}

    /** {@code login:password} of the first entry for the host. */
    static Optional<String> login(String content, String host) {
        StringTokenizer tokens = new StringTokenizer(content);
        List<String> words =
                java.util.Collections.list(tokens).stream().map(String::valueOf).toList();
        Iterator<String> rest = words.iterator();
        boolean ours = false;
        Optional<String> login = Optional.empty();
        String password = "";
        while (rest.hasNext()) {
            String word = rest.next();
            boolean starts = word.equals("machine") || word.equals("default");
            if (starts && ours) {
                break;
            }
            if (word.equals("default")) {
                ours = true;
            } else if (rest.hasNext() && word.equals("machine")) {
                ours = rest.next().equalsIgnoreCase(host);
            } else if (rest.hasNext() && ours && word.equals("login")) {
                login = Optional.of(rest.next());
            } else if (rest.hasNext() && ours && word.equals("password")) {
                password = rest.next();
            }
        }
        String secret = password;
        return ours ? Optional.of(login.orElse("") + ":" + secret) : Optional.empty();
    }
}
