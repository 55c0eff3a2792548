package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two pages have one address, so that only one of them can be read. */
final class PermalinkDoubled implements FolderCheck {
    /** A page and where it names its address. */
    private record Named(PageFacts page, FrontMatterFields.Field field) {}

    @Override
    public List<Finding> check(PageSet pages) {
        Map<String, List<Named>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PageFacts page : pages.pages()) {
            Optional<FrontMatterFields.Field> field = page.permalink();
            if (field.isPresent() && !field.get().value().contains(":")) {
                List<Named> same =
                        known.computeIfAbsent(
                                PageSet.address(field.get().value()), unused -> new ArrayList<>());
                same.stream()
                        .filter(other -> areNear(other.page(), page))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(field.get(), other)));
                same.add(new Named(page, field.get()));
            }
        }
        return findings;
    }

    private static boolean areNear(PageFacts one, PageFacts other) {
        return PagePaths.areNear(one.file().name(), other.file().name());
    }

    private static Finding finding(FrontMatterFields.Field field, Named other) {
        return Rule.PERMALINK_DOUBLED
                .at(field.where(), "another page has the address %s".formatted(field.value()))
                .withNote(other.field().where(), "this one");
    }
}
