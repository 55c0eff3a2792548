package dev.docproof.curl;

import dev.docproof.curl.FormField.Content;
import dev.docproof.curl.FormField.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the value of {@code -F} the way curl's {@code formparse} does. */
final class FormReader {
    private final String text;
    private final Supply supply;
    private int at;

    private FormReader(String text, int at, Supply supply) {
        this.text = text;
        this.supply = supply;
        this.at = at;
    }

    /** Empty where curl calls it badly used. */
    static Optional<FormField> read(String value, boolean literal, Supply supply) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        String name = value.substring(0, equals);
        String content = value.substring(equals + 1);
        if (literal) {
            return Optional.of(field(name, plain(content)));
        }
        if (name.isEmpty() && content.equals(")")) {
            return Optional.of(new FormField("", List.of(), FormField.Kind.CLOSE));
        }
        return new FormReader(content, 0, supply).field(name);
    }

    private static Content plain(String value) {
        return new Content(
                Source.VALUE,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static FormField field(String name, Content content) {
        return new FormField(name, List.of(content), FormField.Kind.FIELD);
    }

    private Optional<FormField> field(String name) {
        if (text.startsWith("(")) {
            return part(Source.VALUE, (char) 0)
                    .map(c -> new FormField(name, List.of(c), FormField.Kind.OPEN));
        }
        if (text.startsWith("@")) {
            return files().map(all -> new FormField(name, all, FormField.Kind.FIELD));
        }
        boolean fromFile = text.startsWith("<");
        at = fromFile ? 1 : 0;
        return part(fromFile ? Source.FILE_CONTENT : Source.VALUE, (char) 0)
                .map(content -> field(name, content));
    }

    private Optional<List<Content>> files() {
        List<Content> files = new ArrayList<>();
        do {
            at++;
            Optional<Content> file = part(Source.FILE, ',');
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        } while (at < text.length());
        return Optional.of(files);
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private void skipSpace() {
        while (isSpace(peek())) {
            at++;
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    /** {@code data;type=…;filename=…}, up to the end or the given character. */
    private Optional<Content> part(Source source, char end) {
        boolean opens = text.startsWith("(");
        skipSpace();
        String data = wordWithoutTrailingSpace(end);
        Attributes attributes = new Attributes(!opens && source != Source.FILE_CONTENT, !opens);
        while (peek() == ';') {
            at++;
            skipSpace();
            if (!attributes.read(end)) {
                return Optional.empty();
            }
        }
        return Optional.of(attributes.content(source, data));
    }

    /** The words behind the semicolons. */
    private final class Attributes {
        private Optional<String> type = Optional.empty();
        private Optional<String> fileName = Optional.empty();
        private Optional<String> encoder = Optional.empty();
        private final List<String> headers = new ArrayList<>();
        private final boolean named;
        private final boolean encoded;
        private int typeFrom = -1;

        /**
         * @param named whether the part can have a file name
         * @param encoded whether the part can have an encoder
         */
        Attributes(boolean named, boolean encoded) {
            this.named = named;
            this.encoded = encoded;
        }

        /** False where the content type is no content type. */
        boolean read(char end) {
            if (typeFrom < 0 && looking("type=")) {
                at += 5;
                skipSpace();
                typeFrom = at;
                if (!skipType()) {
                    return false;
                }
                restOfType(end);
            } else if (named && looking("filename=")) {
                fileName = Optional.of(named("filename=", end));
            } else if (looking("headers=@") || looking("headers=<")) {
                headers.addAll(lines(supply.read(named("headers=@", end)).orElse("")));
            } else if (looking("headers=")) {
                headers.add(named("headers=", end));
            } else if (encoded && looking("encoder=")) {
                encoder = Optional.of(named("encoder=", end));
            } else if (typeFrom >= 0) {
                restOfType(end);
            } else {
                word(end);
            }
            return true;
        }

        /** One header a line; a line that starts with a blank goes on with the one before. */
        private static List<String> lines(String content) {
            List<String> lines = new ArrayList<>();
            for (String line : content.split("\r?\n", -1)) {
                boolean more = line.startsWith(" ") || line.startsWith("\t");
                if (more && !lines.isEmpty()) {
                    int last = lines.size() - 1;
                    lines.set(last, lines.get(last) + " " + line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(stripTrailing(line));
                }
            }
            return lines;
        }

        private String named(String prefix, char end) {
            typeFrom = -1;
            at += prefix.length();
            skipSpace();
            return wordWithoutTrailingSpace(end);
        }

        private void restOfType(char end) {
            int last = at;
            while (peek() >= 0 && peek() != ';' && peek() != end) {
                at++;
                if (!isSpace(text.charAt(at - 1))) {
                    last = at;
                }
            }
            type = Optional.of(text.substring(typeFrom, last));
        }

        Content content(Source source, String data) {
            return new Content(source, data, type, fileName, encoder, headers);
        }
    }

    private boolean looking(String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    // sscanf(type, "%127[^/ ]/%127[^;, \n]")
    private boolean skipType() {
        int major = at;
        while (peek() >= 0 && peek() != '/' && peek() != ' ' && at - major < 127) {
            at++;
        }
        if (at == major || peek() != '/') {
            return false;
        }
        at++;
        int minor = at;
        while (peek() >= 0 && "; ,\n".indexOf(peek()) < 0 && at - minor < 127) {
            at++;
        }
        return at > minor;
    }

    private String wordWithoutTrailingSpace(char end) {
        boolean quoted = peek() == '"';
        int from = at;
        String word = word(end);
        // A quote that is never closed is a character like others.
        boolean plain = !quoted || text.startsWith(word, from);
        return plain ? stripTrailing(word) : word;
    }

    private static String stripTrailing(String word) {
        int end = word.length();
        while (end > 0 && isSpace(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private String word(char end) {
        int from = at;
        if (peek() == '"') {
            Optional<String> quoted = quoted(end);
            if (quoted.isPresent()) {
                return quoted.get();
            }
            at = from;
        }
        skipToEnd(end);
        return text.substring(from, at);
    }

    private void skipToEnd(char end) {
        while (peek() >= 0 && peek() != ';' && (end == 0 || peek() != end)) {
            at++;
        }
    }

    private Optional<String> quoted(char end) {
        StringBuilder word = new StringBuilder();
        at++;
        while (peek() >= 0) {
            char c = text.charAt(at);
            boolean escape =
                    c == '\\'
                            && at + 1 < text.length()
                            && (text.charAt(at + 1) == '\\' || text.charAt(at + 1) == '"');
            if (escape) {
                word.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '"') {
                at++;
                skipToEnd(end);
                return Optional.of(word.toString());
            } else {
                word.append(c);
                at++;
            }
        }
        return Optional.empty();
    }
}
