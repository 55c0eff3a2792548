package dev.docproof.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of one run, by their files and by the addresses that their front matter gives them. */
final class PageSet {
    private static final List<String> EXTENSIONS = List.of(".md", ".mdx", ".markdown");

    private static final Pattern ENDING = Pattern.compile("(/index)?(\\.html|/)?$");

    private final List<PageFacts> pages;
    private final Map<String, PageFacts> byName = new LinkedHashMap<>();
    private final Map<String, List<PageFacts>> byPermalink = new LinkedHashMap<>();
    private final Map<String, List<String>> namesByFolder = new HashMap<>();

    PageSet(List<PageFacts> pages) {
        this.pages = List.copyOf(pages);
        for (PageFacts page : pages) {
            String path = PagePaths.resolve("", page.file().name());
            byName.put(path, page);
            namesByFolder
                    .computeIfAbsent(PagePaths.parent(path), unused -> new ArrayList<>())
                    .add(PagePaths.name(path));
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
            return permalink(from, link.path())
                    .or(
                            () ->
                                    PagePaths.ancestors(from.file().name())
                                            .flatMap(root -> file(root + link.path()).stream())
                                            .findFirst());
        }
        return file(PagePaths.resolve(from.file().name(), link.path()))
                .or(() -> relativeToPermalink(from, link))
                .or(() -> file(PagePaths.resolve(stem(from.file().name()) + "/x", link.path())));
    }

    /** The path of the file, or for an address of the site that address, that a link leads to. */
    String place(PageFacts from, Hyperlink link) {
        if (link.isAbsolute()) {
            return address(link.path());
        }
        String path = PagePaths.resolve(from.file().name(), link.path());
        return link.namesFile() ? path : withoutHtml(path);
    }

    /** Folders with pages that an address of the site may start from. */
    Stream<String> roots(PageFacts from) {
        return PagePaths.ancestors(from.file().name()).filter(namesByFolder::containsKey);
    }

    /** The names of the pages in the folder that a link leads to, as a link like it has them. */
    List<String> beside(PageFacts from, Hyperlink link) {
        String folder = PagePaths.parent(place(from, link));
        if (!link.isAbsolute()) {
            List<String> names = namesByFolder.getOrDefault(folder, List.of());
            return link.namesFile() ? names : names.stream().map(PageSet::stem).toList();
        }
        Stream<String> addresses =
                byPermalink.entrySet().stream()
                        .filter(own -> PagePaths.parent(own.getKey()).equals(folder))
                        .filter(own -> own.getValue().stream().anyMatch(page -> isNear(page, from)))
                        .map(own -> PagePaths.name(own.getKey()));
        Stream<String> files =
                roots(from)
                        .flatMap(
                                root ->
                                        namesByFolder
                                                .getOrDefault(root + folder, List.of())
                                                .stream())
                        .map(PageSet::stem);
        return Stream.concat(addresses, files).toList();
    }

    private Optional<PageFacts> relativeToPermalink(PageFacts from, Hyperlink link) {
        return from.permalink()
                .flatMap(own -> permalink(from, PagePaths.resolve(own.value(), link.path())));
    }

    private Optional<PageFacts> permalink(PageFacts from, String path) {
        return byPermalink.getOrDefault(address(path), List.of()).stream()
                .filter(page -> isNear(page, from))
                .findFirst();
    }

    private Optional<PageFacts> file(String path) {
        List<String> names = new ArrayList<>(List.of(path));
        String stem = withoutHtml(path);
        EXTENSIONS.forEach(extension -> names.add(stem + extension));
        for (String index : List.of("index", "README", "_index")) {
            EXTENSIONS.forEach(extension -> names.add(stem + "/" + index + extension));
        }
        return names.stream()
                .map(byName::get)
                .flatMap(page -> Optional.ofNullable(page).stream())
                .findFirst();
    }

    private static boolean isNear(PageFacts one, PageFacts other) {
        return PagePaths.areNear(one.file().name(), other.file().name());
    }

    private static String withoutHtml(String path) {
        return path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
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
