package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonReader;
import dev.docproof.markdown.Block;
import java.util.List;

/** What does not parse in a block that is marked as JSON, whatever the block shows. */
final class JsonBlocks implements PageCheck {
    @Override
    public List<Finding> check(ReadPage page) {
        return page.page().blocks().stream()
                .filter(Block.Code.class::isInstance)
                .map(Block.Code.class::cast)
                .filter(JsonBlocks::isJson)
                .flatMap(code -> JsonReader.tolerant(code.text()).findings().stream())
                .toList();
    }

    /** Marked so, and beginning as JSON does; a lone placeholder or a template tag is none. */
    private static boolean isJson(Block.Code code) {
        String text = code.text().text().strip();
        return code.language().equals("json") && (text.startsWith("[") || isObject(text));
    }

    private static boolean isObject(String text) {
        String rest = text.startsWith("{") ? text.substring(1).stripLeading() : "x";
        return rest.isEmpty() || "\"}./#'“".indexOf(rest.charAt(0)) >= 0 || text.startsWith("{\n");
    }
}
