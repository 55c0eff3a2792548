package dev.docproof.report.html;

import dev.docproof.report.PageReport;
import dev.docproof.report.Place;
import dev.docproof.report.ReportedFinding;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The verdicts and findings of a page that have not been shown yet, by where they belong. */
final class Marks {
    private final PageReport page;
    private final SourceFile file;
    private final List<ReportedVerdict> verdicts;
    private final List<ReportedFinding> findings;

    Marks(PageReport page, SourceFile file) {
        this.page = page;
        this.file = file;
        this.verdicts = new ArrayList<>(page.verdicts());
        this.findings = new ArrayList<>(page.ownFindings());
    }

    /** What belongs to one place of the page. */
    record Group(List<Numbered> verdicts, List<ReportedFinding> findings) {
        boolean isEmpty() {
            return verdicts.isEmpty() && findings.isEmpty();
        }
    }

    /**
     * @param number from 1, in the order of the page's verdicts
     */
    record Numbered(int number, ReportedVerdict verdict) {}

    /** Takes what stands within the span. */
    Group take(Span span) {
        return take(place -> contains(span, place));
    }

    /** Takes what is left. */
    Group rest() {
        return take(place -> true);
    }

    private Group take(Predicate<Place> here) {
        List<Numbered> own =
                verdicts.stream()
                        .filter(verdict -> here.test(verdict.place()))
                        .map(verdict -> new Numbered(number(verdict), verdict))
                        .toList();
        own.forEach(numbered -> verdicts.remove(numbered.verdict()));
        List<ReportedFinding> found =
                findings.stream().filter(finding -> here.test(finding.place())).toList();
        findings.removeAll(found);
        return new Group(own, found);
    }

    int number(ReportedVerdict verdict) {
        return page.verdicts().indexOf(verdict) + 1;
    }

    private boolean contains(Span span, Place place) {
        if (!place.page().equals(page.page()) || place.line() > file.lineCount()) {
            return false;
        }
        int offset = file.line(place.line()).start() + place.column() - 1;
        return span.start() <= offset && offset < Math.max(span.end(), span.start() + 1);
    }
}
