package dev.docproof.markdown;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one tag of HTML, MDX, Liquid or Hugo and its attributes. */
final class TagScanner {
    /** A tag that is longer is taken for text. */
    private static final int LONGEST = 2000;

    private static final Set<String> VOID_ELEMENTS =
            Set.of("br", "hr", "img", "input", "link", "meta", "wbr", "col", "source");

    /** A tag, and the offset after it. */
    record Scanned(String name, Map<String, String> attributes, TagKind kind, int end) {
        /**
         * @param from where it begins
         */
        Tag in(SourceFile file, int from) {
            return new Tag(name, attributes, kind, file.span(from, end));
        }
    }

    private final String text;
    private final int limit;
    private final String close;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int at;

    private TagScanner(String text, int from, String close) {
        this.text = text;
        this.at = from;
        this.close = close;
        this.limit = Math.min(text.length(), from + LONGEST);
    }

    /** The tag of angle brackets that starts at an offset. */
    static Optional<Scanned> markup(String text, int from) {
        boolean closing = text.startsWith("</", from);
        TagScanner scanner = new TagScanner(text, from + (closing ? 2 : 1), ">");
        String name = scanner.name();
        if (name.isEmpty() || !scanner.endsName() || !scanner.readAttributes()) {
            return Optional.empty();
        }
        boolean empty = text.charAt(scanner.at - 2) == '/' || VOID_ELEMENTS.contains(lower(name));
        TagKind kind = closing ? TagKind.CLOSE : empty ? TagKind.EMPTY : TagKind.OPEN;
        return Optional.of(new Scanned(name, scanner.attributes, kind, scanner.at));
    }

    /** The Liquid tag, {@code {% name … %}}, that starts at an offset. */
    static Optional<Scanned> liquid(String text, int from) {
        int start = from + 2 + (text.startsWith("-", from + 2) ? 1 : 0);
        return template(text, start, "%}", "end");
    }

    /** The Hugo shortcode, {@code {{< name … >}}}, that starts at an offset. */
    static Optional<Scanned> shortcode(String text, int from) {
        String close = text.startsWith("{{<", from) ? ">}}" : "%}}";
        return template(text, from + 3, close, "/");
    }

    private static Optional<Scanned> template(String text, int from, String close, String ending) {
        TagScanner scanner = new TagScanner(text, from, close);
        scanner.blanks();
        boolean closing = text.startsWith(ending, scanner.at);
        if (closing) {
            scanner.at += ending.length();
            scanner.blanks();
        }
        String name = scanner.name();
        if (name.isEmpty() || !scanner.readAttributes()) {
            return Optional.empty();
        }
        TagKind kind = closing ? TagKind.CLOSE : TagKind.OPEN;
        return Optional.of(new Scanned(name, scanner.attributes, kind, scanner.at));
    }

    private String name() {
        int from = at;
        while (at < limit && isName(text.charAt(at))) {
            at++;
        }
        boolean letterFirst = at > from && Character.isLetter(text.charAt(from));
        return letterFirst ? text.substring(from, at) : "";
    }

    private boolean endsName() {
        return at < limit
                && (Character.isWhitespace(text.charAt(at))
                        || text.charAt(at) == '>'
                        || text.charAt(at) == '/');
    }

    /** Reads up to and over the end of the tag; false where it has none. */
    private boolean readAttributes() {
        while (true) {
            blanks();
            if (at >= limit) {
                return false;
            }
            if (text.startsWith(close, at)) {
                at += close.length();
                return true;
            }
            if (text.charAt(at) == '<' && close.equals(">")) {
                return false;
            }
            readAttribute();
        }
    }

    private void readAttribute() {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            attributes.putIfAbsent("label", quoted(c));
            return;
        }
        String name = name();
        if (name.isEmpty()) {
            at++;
            return;
        }
        if (at < limit && text.charAt(at) == '=') {
            at++;
            attributes.putIfAbsent(name, value());
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private String value() {
        if (at >= limit) {
            return "";
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        return c == '{' ? braced() : bare();
    }

    private String quoted(char quote) {
        int from = ++at;
        while (at < limit && text.charAt(at) != quote) {
            at++;
        }
        String value = text.substring(from, at);
        at = Math.min(at + 1, limit);
        return value;
    }

    /** An MDX expression; the value of one that is only a string is that string. */
    private String braced() {
        int from = at + 1;
        int depth = 0;
        while (at < limit) {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        String inside = text.substring(from, Math.max(from, at - 1)).strip();
        boolean string =
                inside.length() > 1
                        && "'\"`".indexOf(inside.charAt(0)) >= 0
                        && inside.charAt(0) == inside.charAt(inside.length() - 1);
        return string ? inside.substring(1, inside.length() - 1) : inside;
    }

    private String bare() {
        int from = at;
        while (at < limit
                && !Character.isWhitespace(text.charAt(at))
                && !text.startsWith(close, at)
                && !text.startsWith("/>", at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private void blanks() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
