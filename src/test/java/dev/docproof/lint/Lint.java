package dev.docproof.lint;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages as tests and rule pages write them, linted. */
final class Lint {
    private static final Pattern SHOWN =
            Pattern.compile("(?ms)^(`{3,})markdown(?: title=\"([^\"]+)\")?\n(.*?)^\\1$");

    private Lint() {}

    static List<Finding> lint(SourceFile... files) {
        Set<String> names = Arrays.stream(files).map(SourceFile::name).collect(Collectors.toSet());
        OperationReader operations =
                new OperationReader(Placeholders.none(), page -> Attachments.none());
        return new Linter(names::contains)
                .lint(
                        Arrays.stream(files)
                                .map(file -> ReadPage.read(Reading.of(file), operations))
                                .toList());
    }

    /** {@code warning[id] 5:1 message} for each finding. */
    static List<String> page(String text) {
        return lint(new SourceFile("page.md", text)).stream().map(Lint::line).toList();
    }

    static String line(Finding finding) {
        return "%s[%s] %s %s"
                .formatted(
                        finding.severity().label(),
                        finding.rule().id(),
                        finding.span().position(),
                        finding.message());
    }

    /** The pages that a page shows, each named by its title. */
    static SourceFile[] shownIn(String text) {
        List<SourceFile> files = new ArrayList<>();
        Matcher shown = SHOWN.matcher(text);
        while (shown.find()) {
            String name = shown.group(2) == null ? "page.md" : shown.group(2);
            files.add(new SourceFile(name, shown.group(3)));
        }
        return files.toArray(SourceFile[]::new);
    }
}
