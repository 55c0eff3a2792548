package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block of code with lines of method and target, and perhaps the body that goes with one. */
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
        for (Slice line : scene.lines(index)) {
            if (line.text().isBlank() || line.text().strip().startsWith("#")) {
                continue;
            }
            Optional<MethodLine> read = MethodLine.read(line.text());
            if (read.isEmpty()) {
                return opensBody(line.text(), found) ? found : List.of();
            }
            found.add(declaration(line, read.get(), index));
        }
        return found;
    }

    /** A body may follow a target that leaves values open: that is how the operation is called. */
    private static boolean opensBody(String line, List<Declaration> found) {
        boolean body = Responses.looksLikeJson(line);
        return body && found.size() == 1 && found.get(0).isOpen();
    }

    private static Declaration declaration(Slice line, MethodLine read, int index) {
        DeclarationForm form = read.version() ? DeclarationForm.HTTP_FENCE : DeclarationForm.FENCE;
        return Declaration.of(
                read.method(), read.target(), line.span(read.from(), read.to()), form, index);
    }
}
