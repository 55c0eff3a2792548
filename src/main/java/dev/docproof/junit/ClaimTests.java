package dev.docproof.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.report.FindingText;
import dev.docproof.source.Position;
import dev.docproof.source.Span;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** What a run found as tests: a container a page, in it a test a claim. */
final class ClaimTests {
    private ClaimTests() {}

    static Stream<DynamicNode> of(Run run) {
        Stream<DynamicNode> pages = run.subjects().stream().map(ClaimTests::page);
        DynamicTest nothing =
                dynamicTest(
                        "something was tried",
                        () -> {
                            if (!run.isExercised()) {
                                throw new AssertionFailedError(
                                        "nothing on the pages could be tried against "
                                                + run.against());
                            }
                        });
        return Stream.concat(pages, Stream.of(nothing));
    }

    private static DynamicNode page(SubjectRun subject) {
        String name = subject.subject().documented().page().name();
        URI place = Path.of(name).toUri();
        Stream<DynamicTest> unread =
                subject.subject().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(ClaimTests::unread);
        Stream<DynamicTest> claims = subject.verdicts().stream().map(ClaimTests::claim);
        return dynamicContainer(name, place, Stream.concat(unread, claims));
    }

    private static DynamicTest unread(Finding finding) {
        return dynamicTest(
                finding.message(),
                place(finding.span()),
                () -> {
                    throw new AssertionFailedError("\n" + FindingText.plain(List.of(finding)));
                });
    }

    private static DynamicTest claim(Verdict verdict) {
        return dynamicTest(
                verdict.claim().text(), place(verdict.claim().span()), () -> judge(verdict));
    }

    private static void judge(Verdict verdict) {
        if (verdict instanceof Verdict.NotExercised skipped) {
            Assumptions.abort("not exercised: " + skipped.reason());
        }
        if (verdict instanceof Verdict.Contradicted) {
            String told = FindingText.plain(verdict);
            throw new AssertionFailedError(told.isEmpty() ? verdict.claim().text() : "\n" + told);
        }
    }

    /** JUnit takes line and column from the query, and IDEs go there. */
    private static URI place(Span span) {
        Position position = span.position();
        URI file = Path.of(span.file().name()).toUri();
        return URI.create(
                "%s?line=%d&column=%d".formatted(file, position.line(), position.column()));
    }
}
