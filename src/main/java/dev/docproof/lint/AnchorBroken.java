package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link leads to a place on a page that has no such place. */
final class AnchorBroken implements FolderCheck {
    private static final Pattern LINE_OF_CODE = Pattern.compile("L\\d+.*");

    @Override
    public List<Finding> check(PageSet pages) {
        Map<String, Anchors> anchors = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : pages.pages()) {
            for (Hyperlink link : page.links()) {
                Optional<PageFacts> target = pages.target(page, link).filter(to -> isNamed(link));
                if (target.isPresent()) {
                    Anchors there =
                            anchors.computeIfAbsent(
                                    target.get().file().name(), n -> Anchors.of(target.get()));
                    boolean missing = there.areComplete() && !there.has(link.anchor());
                    if (missing && !isPart(target.get())) {
                        findings.add(finding(page, target.get(), link));
                    }
                }
            }
        }
        return findings;
    }

    /** Not the top, a line of code or a part that a program names. */
    private static boolean isNamed(Hyperlink link) {
        String anchor = link.anchor();
        return !anchor.isEmpty()
                && !anchor.equalsIgnoreCase("top")
                && !LINE_OF_CODE.matcher(anchor).matches()
                && anchor.chars().noneMatch(c -> "/=:~!".indexOf(c) >= 0);
    }

    /** A file that is put into a page together with others, whose headings it may mean. */
    private static boolean isPart(PageFacts page) {
        String name = page.file().name();
        return name.substring(name.lastIndexOf('/') + 1).startsWith("_");
    }

    private static Finding finding(PageFacts page, PageFacts target, Hyperlink link) {
        String where = page.file().equals(target.file()) ? "this page" : link.path();
        return Rule.ANCHOR_BROKEN.at(
                link.where(), "%s has no place called #%s".formatted(where, link.anchor()));
    }
}
