package dev.docproof.curl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file of machines and logins that {@code -n} looks into. */
final class Netrc {
    /** What the file says of one machine. */
    private record Entry(String login, String password) {}

    private Netrc() {}

    /**
     * {@code login:password} for the host.
     *
     * @param asked the user's name, where it is known already; of several entries the one with that
     *     name counts, or else the last
     */
    static Optional<String> login(String content, String host, Optional<String> asked) {
        List<Entry> entries = entries(content, host);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Entry last = entries.get(entries.size() - 1);
        return asked.map(
                        user ->
                                entries.stream()
                                        .filter(entry -> entry.login().equals(user))
                                        .findFirst()
                                        .orElse(last))
                .map(entry -> asked.get() + ":" + entry.password())
                .or(() -> Optional.of(entries.get(0).login() + ":" + entries.get(0).password()));
    }

    private static List<Entry> entries(String content, String host) {
        List<Entry> entries = new ArrayList<>();
        boolean ours = false;
        Iterator<String> words = words(content).iterator();
        while (words.hasNext()) {
            String word = words.next().toLowerCase(Locale.ROOT);
            boolean machine = word.equals("machine") && words.hasNext();
            if (machine || word.equals("default")) {
                ours = !machine || words.next().equalsIgnoreCase(host);
                if (ours) {
                    entries.add(new Entry("", ""));
                }
            } else if (ours && words.hasNext()) {
                int at = entries.size() - 1;
                Entry entry = entries.get(at);
                if (word.equals("login")) {
                    entries.set(at, new Entry(words.next(), entry.password()));
                } else if (word.equals("password")) {
                    entries.set(at, new Entry(entry.login(), words.next()));
                }
            }
        }
        return entries;
    }

    /** Words and quoted words; a hash where a word would start ends the line. */
    private static List<String> words(String content) {
        List<String> words = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            int at = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (c == '#') {
                    break;
                }
                if (c == ' ' || c == '\t' || c == '\r') {
                    at++;
                    continue;
                }
                StringBuilder word = new StringBuilder();
                at = c == '"' ? quoted(line, at + 1, word) : plain(line, at, word);
                words.add(word.toString());
            }
        }
        return words;
    }

    private static int plain(String line, int from, StringBuilder word) {
        int at = from;
        while (at < line.length() && " \t\r".indexOf(line.charAt(at)) < 0) {
            word.append(line.charAt(at));
            at++;
        }
        return at;
    }

    private static int quoted(String line, int from, StringBuilder word) {
        int at = from;
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at);
            boolean escape = c == '\\' && at + 1 < line.length();
            if (escape) {
                at++;
                int letter = "nrt".indexOf(line.charAt(at));
                c = letter < 0 ? line.charAt(at) : "\n\r\t".charAt(letter);
            }
            word.append(c);
            at++;
        }
        return at + 1;
    }
}
