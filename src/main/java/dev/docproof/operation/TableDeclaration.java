package dev.docproof.operation;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a table with a method and a path, in two columns or in one. */
final class TableDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Table table)) {
            return List.of();
        }
        Columns columns = scene.columns(index);
        int method = columns.of(Column.METHOD);
        int path = columns.of(Column.PATH);
        if (path < 0) {
            return List.of();
        }
        List<Declaration> found = new ArrayList<>();
        for (Row row : table.rows()) {
            declaration(row, method, path, index).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Declaration> declaration(Row row, int method, int path, int index) {
        Optional<Inline> target = row.cell(path);
        if (target.isEmpty() || target.get().isBlank()) {
            return Optional.empty();
        }
        Optional<MethodLine> both = MethodLine.read(target.get().plain());
        if (both.isPresent()) {
            return Optional.of(
                    declared(both.get().method(), both.get().target(), row.span(), index));
        }
        String word = target.get().plain().strip();
        Optional<String> named = row.cell(method).flatMap(cell -> method(cell.plain()));
        return named.filter(name -> isPath(word))
                .map(name -> declared(name, word, row.span(), index));
    }

    private static boolean isPath(String word) {
        return word.startsWith("/") && word.indexOf(' ') < 0 || Targets.isTarget(word);
    }

    private static Optional<String> method(String cell) {
        String upper = cell.strip().toUpperCase(java.util.Locale.ROOT);
        return Methods.isMethod(upper) ? Optional.of(upper) : Optional.empty();
    }

    private static Declaration declared(String method, String target, Span row, int index) {
        return Declaration.of(method, target, row, DeclarationForm.TABLE, index);
    }
}
