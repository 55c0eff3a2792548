package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonStart;
import dev.docproof.markdown.Block;
import java.util.List;

/** What does not parse in a block that is marked as JSON, whatever the block shows. */
final class JsonBlocks implements PageCheck {
    private static final List<String> TEMPLATE = List.of("{{#", "{{^", "{%");

    @Override
    public List<Finding> check(ReadPage page) {
        return page.page().blocks().stream()
                .filter(Block.Code.class::isInstance)
                .map(Block.Code.class::cast)
                .filter(JsonBlocks::isJson)
                .flatMap(code -> JsonReader.tolerant(code.text()).findings().stream())
                .toList();
    }

    /** Marked so, and beginning as JSON does. A template makes JSON only once it is filled in. */
    private static boolean isJson(Block.Code code) {
        String text = code.text().text();
        return code.language().equals("json")
                && JsonStart.isIn(text)
                && TEMPLATE.stream().noneMatch(text::contains);
    }
}
