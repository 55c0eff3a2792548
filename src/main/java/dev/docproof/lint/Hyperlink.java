package dev.docproof.lint;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link to a page of the same documentation.
 *
 * @param path as written, decoded, without query; empty where it leads to the page itself
 * @param anchor decoded; empty where it has none
 * @param where the target in the page
 */
record Hyperlink(String path, String anchor, Span where) {
    private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** Marks of templates, which make the target when the site is built. */
    private static final String OPEN = "{}<>$|";

    /** The address behind the name of a reference; of footnotes there are none. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^\\[(?!\\^)[^\\]\\n]+]:[ \\t]+<?([^\\s<>]+)>?(?=\\s|$)");

    /** Whether it starts at the root of the site. */
    boolean isAbsolute() {
        return path.startsWith("/");
    }

    /** Whether it leads to a file beside the page, by the name that the file has. */
    boolean namesFile() {
        return PageSet.isPage(path) && !isAbsolute();
    }

    /** Not to a picture or a download. */
    boolean mayLeadToPage() {
        String name = PagePaths.name(path);
        boolean bare = name.indexOf('.') < 0 || name.equals("..") || name.equals(".");
        return !path.isEmpty() && (bare || name.endsWith(".html") || PageSet.isPage(path));
    }

    /** The links of a page that lead to a place which is known by its text alone. */
    static List<Hyperlink> of(ReadPage page) {
        List<Hyperlink> links = new ArrayList<>();
        for (Block block : page.page().blocks()) {
            if (block instanceof Block.Table table) {
                addAll(table.header(), links);
                table.rows().forEach(row -> addAll(row.cells(), links));
            } else {
                words(block).ifPresent(text -> add(text, links));
            }
        }
        return links;
    }

    private static void addAll(List<Inline> texts, List<Hyperlink> links) {
        for (Inline text : texts) {
            add(text, links);
        }
    }

    private static void add(Inline text, List<Hyperlink> links) {
        for (Inline.Link link : text.links()) {
            of(link).ifPresent(links::add);
        }
        if (text.plain().contains("]:")) {
            definitions(text).flatMap(link -> of(link).stream()).forEach(links::add);
        }
    }

    private static Optional<Inline> words(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        if (block instanceof Block.Item item) {
            return Optional.of(item.text());
        }
        return block instanceof Block.HtmlText html ? Optional.of(html.text()) : Optional.empty();
    }

    private static Stream<Inline.Link> definitions(Inline text) {
        return DEFINITION
                .matcher(text.plain())
                .results()
                .filter(found -> !text.isCode(found.start()))
                .map(
                        found ->
                                new Inline.Link(
                                        found.group(1),
                                        text.text().span(found.start(1), found.end(1))));
    }

    private static Optional<Hyperlink> of(Inline.Link link) {
        String target = link.target();
        boolean elsewhere = SCHEME.matcher(target).matches() || target.startsWith("//");
        if (elsewhere || target.chars().anyMatch(c -> OPEN.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        int question = before.indexOf('?');
        return Optional.of(
                new Hyperlink(
                        decoded(question < 0 ? before : before.substring(0, question)),
                        hash < 0 ? "" : decoded(target.substring(hash + 1)),
                        link.where()));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
