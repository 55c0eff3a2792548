package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block of code with nothing but lines of method and target. */
final class FenceDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code) || code.style() == CodeStyle.CAPTURE) {
            return List.of();
        }
        if (MessageRequests.isExample(scene, index, code)) {
            return List.of();
        }
        List<Declaration> found = new ArrayList<>();
        for (Slice line : Lines.of(code.text())) {
            if (line.text().isBlank() || line.text().strip().startsWith("#")) {
                continue;
            }
            Optional<MethodLine> read = MethodLine.read(line.text());
            if (read.isEmpty() || isHeader(line.text())) {
                return List.of();
            }
            found.add(declaration(line, read.get(), index));
        }
        return found;
    }

    private static Declaration declaration(Slice line, MethodLine read, int index) {
        DeclarationForm form = read.version() ? DeclarationForm.HTTP_FENCE : DeclarationForm.FENCE;
        return Declaration.of(
                read.method(), read.target(), line.span(read.from(), read.to()), form, index);
    }

    private static boolean isHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.indexOf(' ') > colon;
    }
}
