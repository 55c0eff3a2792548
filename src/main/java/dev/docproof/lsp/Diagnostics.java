package dev.docproof.lsp;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Findings as an editor shows them. */
final class Diagnostics {
    private static final String SOURCE = "docproof";

    private Diagnostics() {}

    static PublishDiagnosticsParams of(OpenPage page, UnaryOperator<String> shown) {
        List<Diagnostic> diagnostics =
                page.allFindings().stream()
                        .filter(finding -> finding.span().file().equals(page.page().file()))
                        .map(finding -> diagnostic(page, finding, shown))
                        .toList();
        return new PublishDiagnosticsParams(page.uri(), diagnostics, page.version());
    }

    static PublishDiagnosticsParams none(String uri) {
        return new PublishDiagnosticsParams(uri, List.of());
    }

    static Diagnostic diagnostic(OpenPage page, Finding finding, UnaryOperator<String> shown) {
        Diagnostic diagnostic =
                new Diagnostic(
                        Places.range(finding.span()),
                        shown.apply(message(finding)),
                        severity(finding.severity()),
                        SOURCE,
                        finding.rule().id());
        diagnostic.setRelatedInformation(
                finding.notes().stream()
                        .filter(note -> note.span().file().equals(page.page().file()))
                        .map(
                                note ->
                                        new DiagnosticRelatedInformation(
                                                new Location(page.uri(), Places.range(note.span())),
                                                shown.apply(note.message())))
                        .toList());
        return diagnostic;
    }

    private static String message(Finding finding) {
        return finding.message() + finding.hint().map(hint -> "\n" + hint).orElse("");
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Hint;
        };
    }
}
