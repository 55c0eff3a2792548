package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;

/** A file of options, as {@code -K} reads it. */
final class ConfigFile {
    private ConfigFile() {}

    /**
     * @param place the word that named the file
     */
    static Arguments arguments(String content, Word place) {
        List<Argument> found = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            List<Word> words = words(line, place);
            if (!words.isEmpty()) {
                // What curl does not know in such a file is a warning to it.
                Arguments read = Arguments.of(words);
                boolean takesValue = read.list().stream().anyMatch(a -> a.option().takesValue());
                found.addAll(takesValue ? read.list() : read.list().stream().limit(1).toList());
            }
        }
        return new Arguments(found, java.util.Optional.empty());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static List<Word> words(String line, Word place) {
        int at = 0;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        if (at == line.length() || line.charAt(at) == '#') {
            return List.of();
        }
        boolean dashed = line.charAt(at) == '-';
        int from = at;
        while (at < line.length()
                && !isSpace(line.charAt(at))
                && (dashed || line.charAt(at) != '=' && line.charAt(at) != ':')) {
            at++;
        }
        String option = line.substring(from, at);
        while (at < line.length()
                && (isSpace(line.charAt(at))
                        || !dashed && (line.charAt(at) == '=' || line.charAt(at) == ':'))) {
            at++;
        }
        List<Word> words = new ArrayList<>();
        words.add(Word.of(dashed ? option : "--" + option, place.span()));
        if (at < line.length()) {
            words.add(Word.of(value(line, at), place.span()));
        }
        return words;
    }

    private static String value(String line, int from) {
        if (line.charAt(from) != '"') {
            int end = from;
            while (end < line.length() && !isSpace(line.charAt(end))) {
                end++;
            }
            return line.substring(from, end);
        }
        StringBuilder value = new StringBuilder();
        for (int i = from + 1; i < line.length() && line.charAt(i) != '"'; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                int escape = "tnrv".indexOf(line.charAt(i));
                value.append(escape < 0 ? line.charAt(i) : "\t\n\r\u000b".charAt(escape));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
