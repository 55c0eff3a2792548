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
import java.util.stream.Stream;

/**
 * A link leads to a page that is not there. What an address without a file's name leads to, the
 * built site knows best: such a link is judged where others like it lead to pages, or where a page
 * has nearly its name.
 */
final class LinkBroken implements FolderCheck {
    /** Up to so many broken links of a folder are mistakes, however few lead somewhere. */
    private static final int FEW = 5;

    private final DocumentFiles files;

    LinkBroken(DocumentFiles files) {
        this.files = files;
    }

    /** A link of a page, and the place it leads to. */
    private record Led(PageFacts from, Hyperlink link, String path) {
        String folder() {
            return (link.isAbsolute() ? "site " : "") + PagePaths.parent(path);
        }
    }

    @Override
    public List<Finding> check(PageSet set) {
        Tally met = new Tally();
        Tally missing = new Tally();
        List<Led> broken = new ArrayList<>();
        for (PageFacts page : set.pages()) {
            for (Hyperlink link : page.links()) {
                if (link.mayLeadToPage()) {
                    Led led = new Led(page, link, set.place(page, link));
                    boolean there = set.target(page, link).isPresent() || isFile(led, set);
                    (there ? met : missing).add(led);
                    if (!there) {
                        broken.add(led);
                    }
                }
            }
        }
        return broken.stream().flatMap(own -> finding(own, met, missing, set)).toList();
    }

    private boolean isFile(Led led, PageSet set) {
        return led.link().isAbsolute()
                ? set.roots(led.from()).anyMatch(root -> files.mayExist(root + led.path()))
                : files.mayExist(led.path());
    }

    private static Stream<Finding> finding(Led own, Tally met, Tally missing, PageSet set) {
        Finding finding =
                Rule.LINK_BROKEN.at(
                        own.link().where(), "there is no page %s".formatted(own.link().path()));
        List<String> beside = set.beside(own.from(), own.link());
        Optional<String> near = NearestName.of(PagePaths.name(own.path()), beside);
        if (near.isPresent()) {
            return Stream.of(finding.withHint("there is a page %s".formatted(near.get())));
        }
        boolean whole = !beside.isEmpty() && !isExtract(own, met, missing);
        if (own.link().namesFile()) {
            return Stream.of(whole ? finding : finding.withSeverity(Severity.INFO));
        }
        boolean asOthers = met.in(own.folder()) > 0 && !PagePaths.parent(own.path()).isEmpty();
        return whole && asOthers ? Stream.of(finding) : Stream.empty();
    }

    /** Whether most of what links expect there, or on this page, is missing: not all was given. */
    private static boolean isExtract(Led own, Tally met, Tally missing) {
        return Stream.of(own.folder(), own.from().file().name())
                .anyMatch(at -> missing.in(at) >= FEW && missing.in(at) > 2 * met.in(at));
    }

    /** How many places are linked in each folder, and from each page. */
    private static final class Tally {
        private final Map<String, Set<String>> places = new HashMap<>();

        void add(Led led) {
            for (String at : List.of(led.folder(), led.from().file().name())) {
                places.computeIfAbsent(at, unused -> new HashSet<>()).add(led.path());
            }
        }

        int in(String at) {
            return places.getOrDefault(at, Set.of()).size();
        }
    }
}
