package dev.docproof.lsp;

import dev.docproof.fix.AnswerFixes;
import dev.docproof.fix.Edit;
import dev.docproof.fix.Fix;
import dev.docproof.fix.PageFixes;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The edits of {@code docproof fix}, one at a time. */
final class QuickFixes {
    private final PageFixes pageFixes = new PageFixes();
    private final UnaryOperator<String> shown;

    QuickFixes(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    /** What can be done about findings on the lines of a range. */
    List<Either<Command, CodeAction>> of(OpenPage page, Range range) {
        List<Fix> fixes = new ArrayList<>(pageFixes.of(page.findings()));
        page.last().ifPresent(run -> fixes.addAll(AnswerFixes.of(run)));
        return fixes.stream()
                .filter(fix -> !fix.isProposal() && touches(fix, range))
                .<Either<Command, CodeAction>>map(fix -> Either.forRight(action(page, fix)))
                .toList();
    }

    private static boolean touches(Fix fix, Range range) {
        Range place = Places.range(fix.place());
        return place.getStart().getLine() <= range.getEnd().getLine()
                && range.getStart().getLine() <= place.getEnd().getLine();
    }

    private CodeAction action(OpenPage page, Fix fix) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Diagnostics.diagnostic(page, fix.finding(), shown)));
        String lineEnd = lineEnd(page);
        action.setEdit(
                new WorkspaceEdit(
                        Map.of(
                                page.uri(),
                                fix.edits().stream().map(edit -> edit(edit, lineEnd)).toList())));
        return action;
    }

    private static TextEdit edit(Edit edit, String lineEnd) {
        Span span = edit.span();
        return new TextEdit(Places.range(span), edit.replacement().replace("\n", lineEnd));
    }

    private static String lineEnd(OpenPage page) {
        return page.page().file().text().contains("\r\n") ? "\r\n" : "\n";
    }
}
