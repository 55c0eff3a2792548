package dev.docproof.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** The words of annotations, inside of one and where one may begin. */
final class Completions {
    private static final String OPEN = "<!--";
    private static final String ADDRESS = "docproof:";
    private static final Map<String, String> WORDS =
            new TreeMap<>(
                    Map.of(
                            "skip", "leave the next example out; give a reason",
                            "reason=\"\"", "why it is left out",
                            "status=", "the status that the next example is answered with",
                            "partial", "the next response shows only some members",
                            "any=", "a value that may be any: any=$.id",
                            "capture=", "keep a value of the answer for later examples",
                            "setup", "send the next example only to prepare others",
                            "id=", "a name for the next example"));

    private Completions() {}

    /**
     * @param before the line up to the cursor
     */
    static List<CompletionItem> at(String before) {
        int open = before.lastIndexOf(OPEN);
        if (open < 0 || before.indexOf("-->", open) >= 0) {
            return before.isBlank() || before.strip().equals("<") ? List.of(whole()) : List.of();
        }
        String inside = before.substring(open + OPEN.length()).stripLeading();
        if (!inside.startsWith(ADDRESS)) {
            return ADDRESS.startsWith(inside)
                    ? List.of(item(ADDRESS, "speaks to Docproof"))
                    : List.of();
        }
        List<CompletionItem> items = new ArrayList<>();
        WORDS.forEach((word, meaning) -> items.add(item(word, meaning)));
        return items;
    }

    private static CompletionItem whole() {
        return item("<!-- docproof: -->", "an annotation for the next example");
    }

    private static CompletionItem item(String text, String meaning) {
        CompletionItem item = new CompletionItem(text);
        item.setKind(CompletionItemKind.Keyword);
        item.setDetail(meaning);
        item.setInsertText(text);
        return item;
    }
}
