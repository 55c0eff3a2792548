package dev.docproof.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of one run, by their files and by the addresses that their front matter gives them. */
final class PageSet {
    private static final List<String> EXTENSIONS = List.of(".md", ".mdx", ".markdown");

    private static final Pattern ENDING = Pattern.compile("(/index)?(\\.html|/)?$");

    private final List<PageFacts> pages;
    private final Map<String, PageFacts> byName = new LinkedHashMap<>();
    private final Map<String, List<PageFacts>> byPermalink = new LinkedHashMap<>();

    PageSet(List<PageFacts> pages) {
        this.pages = List.copyOf(pages);
        for (PageFacts page : pages) {
            byName.put(PagePaths.resolve("", page.file().name()), page);
            page.permalink()
                    .map(field -> address(field.value()))
                    .map(own -> byPermalink.computeIfAbsent(own, unused -> new ArrayList<>()))
                    .ifPresent(same -> same.add(page));
        }
    }

    /** In the order in which they were given. */
    List<PageFacts> pages() {
        return pages;
    }

    /** The page that a link leads to, whichever way sites are built; empty where none is known. */
    Optional<PageFacts> target(PageFacts from, Hyperlink link) {
        if (link.path().isEmpty()) {
            return Optional.of(from);
        }
        if (link.path().startsWith("/")) {
            return permalink(from, link.path());
        }
        return file(PagePaths.resolve(from.file().name(), link.path()))
                .or(() -> relativeToPermalink(from, link))
                .or(() -> file(PagePaths.resolve(stem(from.file().name()) + "/x", link.path())));
    }

    private Optional<PageFacts> relativeToPermalink(PageFacts from, Hyperlink link) {
        return from.permalink()
                .flatMap(own -> permalink(from, PagePaths.resolve(own.value(), link.path())));
    }

    private Optional<PageFacts> permalink(PageFacts from, String path) {
        return byPermalink.getOrDefault(address(path), List.of()).stream()
                .filter(page -> PagePaths.areNear(page.file().name(), from.file().name()))
                .findFirst();
    }

    private Optional<PageFacts> file(String path) {
        List<String> names = new ArrayList<>(List.of(path));
        String stem = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        EXTENSIONS.forEach(extension -> names.add(stem + extension));
        for (String index : List.of("index", "README", "_index")) {
            EXTENSIONS.forEach(extension -> names.add(stem + "/" + index + extension));
        }
        return names.stream()
                .map(byName::get)
                .flatMap(page -> Optional.ofNullable(page).stream())
                .findFirst();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(lower::endsWith);
    }

    static String address(String permalink) {
        String path = ENDING.matcher(permalink).replaceAll("");
        return path.startsWith("/") ? path : "/" + path;
    }
}
