package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A link leads to a page that is not there. */
final class LinkBroken implements FolderCheck {
    /** Up to so many broken links of a folder are mistakes, however few lead somewhere. */
    private static final int FEW = 3;

    private final DocumentFiles files;

    LinkBroken(DocumentFiles files) {
        this.files = files;
    }

    /** A link that leads nowhere, and the file that would be there. */
    private record Broken(Hyperlink link, String path) {}

    @Override
    public List<Finding> check(PageSet pages) {
        Map<String, List<String>> names = namesByFolder(pages.pages());
        List<Broken> broken = new ArrayList<>();
        Map<String, Set<String>> met = new HashMap<>();
        for (PageFacts page : pages.pages()) {
            for (Hyperlink link : page.links()) {
                if (leadsToPage(link)) {
                    String path = PagePaths.resolve(page.file().name(), link.path());
                    if (pages.target(page, link).isPresent() || files.mayExist(path)) {
                        met.computeIfAbsent(PagePaths.parent(path), f -> new HashSet<>()).add(path);
                    } else {
                        broken.add(new Broken(link, path));
                    }
                }
            }
        }
        return broken.stream().map(own -> finding(own, broken, met, names)).toList();
    }

    /** A path to a file; what an address without one leads to, only the built site knows. */
    private static boolean leadsToPage(Hyperlink link) {
        return PageSet.isPage(link.path()) && !link.path().startsWith("/");
    }

    private static Finding finding(
            Broken own,
            List<Broken> all,
            Map<String, Set<String>> met,
            Map<String, List<String>> names) {
        Finding finding =
                Rule.LINK_BROKEN.at(
                        own.link().where(), "there is no page %s".formatted(own.link().path()));
        String folder = PagePaths.parent(own.path());
        List<String> beside = names.getOrDefault(folder, List.of());
        Optional<String> near = NearestName.of(name(own.path()), beside);
        if (near.isPresent()) {
            return finding.withHint("there is a page %s".formatted(near.get()));
        }
        boolean whole =
                !beside.isEmpty() && !isExtract(folder, all, met.getOrDefault(folder, Set.of()));
        return whole ? finding : finding.withSeverity(Severity.INFO);
    }

    /** Whether most of what links expect in a folder is missing: then only some of it was given. */
    private static boolean isExtract(String folder, List<Broken> all, Set<String> met) {
        long missing =
                all.stream()
                        .map(Broken::path)
                        .filter(path -> PagePaths.parent(path).equals(folder))
                        .distinct()
                        .count();
        return missing >= FEW && missing > met.size();
    }

    private static Map<String, List<String>> namesByFolder(List<PageFacts> pages) {
        return pages.stream()
                .map(page -> PagePaths.resolve("", page.file().name()))
                .collect(
                        Collectors.groupingBy(
                                PagePaths::parent,
                                Collectors.mapping(LinkBroken::name, Collectors.toList())));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
