package dev.docproof.report.html;

import dev.docproof.report.Spool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes HTML. Whatever comes in as text or as the value of an attribute is escaped; there is no
 * way to write it otherwise, so that no page and no server can put markup or a script into a
 * report.
 */
final class Markup {
    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /**
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
        }
        return raw(">");
    }

    Markup close(String element) {
        return raw("</").raw(element).raw(">");
    }

    /** An element with text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        return raw("\n");
    }

    Markup text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                raw(text.substring(from, i)).raw(escaped);
                from = i + 1;
            }
        }
        return raw(text.substring(from));
    }

    /** Empty where the character may stand as it is. */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> "";
            default -> isHarmful(c) ? "\uFFFD" : "";
        };
    }

    /** Control characters, and what reorders the text around it. */
    private static boolean isHarmful(char c) {
        return Character.isISOControl(c)
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** The doctype and the start of every page of the report. */
    Markup head(String title, String root) {
        raw("<!DOCTYPE html>\n");
        open("html", "lang", "en").open("head").line();
        open("meta", "charset", "utf-8").line();
        open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'self'; script-src 'self';"
                                + " base-uri 'none'; form-action 'none'")
                .line();
        open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        open("meta", "name", "color-scheme", "content", "light dark").line();
        element("title", title).line();
        open("link", "rel", "stylesheet", "href", root + "report.css").line();
        open("script", "src", root + "report.js", "defer", "").close("script").line();
        return close("head").line().open("body").line();
    }

    Markup end() {
        return line().close("body").close("html").line();
    }

    /** What was written in the same manner before. */
    Markup pour(Spool written) throws IOException {
        written.pourInto(out);
        return this;
    }

    private Markup raw(String text) {
        try {
            out.write(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write HTML", e);
        }
    }
}
