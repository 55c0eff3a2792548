package dev.docproof.lsp;

import dev.docproof.operation.Exchange;
import dev.docproof.operation.RequestExample;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What can be done with each example, above it. */
final class Lenses {
    static final String VERIFY = "docproof.verify";
    static final String SHOW = "docproof.showRequest";

    private Lenses() {}

    static List<CodeLens> of(OpenPage page) {
        List<CodeLens> lenses = new ArrayList<>();
        for (Exchange exchange : page.exchanges()) {
            RequestExample request = exchange.request();
            if (!request.template()) {
                Range range = Places.range(request.span());
                Position line = new Position(range.getStart().getLine(), 0);
                List<Object> arguments = List.of(page.uri(), line.getLine());
                Range place = new Range(line, line);
                lenses.add(new CodeLens(place, new Command("verify", VERIFY, arguments), null));
                lenses.add(new CodeLens(place, new Command("show request", SHOW, arguments), null));
            }
        }
        return lenses;
    }
}
