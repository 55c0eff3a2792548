package dev.docproof.lsp;

import dev.docproof.annotation.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** The words of annotations, inside of one and where one may begin. */
final class Completions {
    /** How a comment begins and ends, in Markdown and in MDX. */
    private static final Map<String, String> COMMENTS = Map.of("<!--", "-->", "{/*", "*/}");

    private static final String ADDRESS = "docproof:";

    private Completions() {}

    /**
     * @param before the line up to the cursor
     */
    static List<CompletionItem> at(String before) {
        for (Map.Entry<String, String> comment : COMMENTS.entrySet()) {
            int open = before.lastIndexOf(comment.getKey());
            if (open >= 0 && before.indexOf(comment.getValue(), open) < 0) {
                return inside(before.substring(open + comment.getKey().length()).stripLeading());
            }
        }
        String start = before.strip();
        if (start.equals("{")) {
            return List.of(whole("{/* docproof: */}"));
        }
        return start.isEmpty() || start.equals("<")
                ? List.of(whole("<!-- docproof: -->"))
                : List.of();
    }

    private static List<CompletionItem> inside(String comment) {
        if (!comment.startsWith(ADDRESS)) {
            return ADDRESS.startsWith(comment)
                    ? List.of(item(ADDRESS, ADDRESS, "speaks to Docproof"))
                    : List.of();
        }
        return Arrays.stream(Term.values())
                .map(term -> item(term.word(), term.written(), term.meaning()))
                .toList();
    }

    private static CompletionItem whole(String comment) {
        return item(comment, comment, "an annotation for the next example");
    }

    private static CompletionItem item(String label, String text, String meaning) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(CompletionItemKind.Keyword);
        item.setDetail(meaning);
        item.setInsertText(text);
        return item;
    }
}
