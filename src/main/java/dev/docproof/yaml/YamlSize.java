package dev.docproof.yaml;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import java.util.Optional;

/**
 * Refuses documents that are small as text and huge or endless once their aliases are followed, and
 * tags, which ask a YAML reader to build objects.
 */
final class YamlSize {
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 100;

    private final Rule rule;
    private int nodes;

    YamlSize(Rule rule) {
        this.rule = rule;
    }

    Optional<Finding> excess(YamlNode document) {
        return excess(document, 0);
    }

    private Optional<Finding> excess(YamlNode node, int depth) {
        nodes++;
        if (nodes > MOST_NODES || depth > DEEPEST) {
            return Optional.of(
                    rule.at(node.span(), "its aliases make this document larger than is read"));
        }
        if (!node.isPlain()) {
            return Optional.of(
                    rule.at(node.span(), "only plain YAML is read, without the tag " + node.tag()));
        }
        Optional<Finding> found = Optional.empty();
        for (YamlNode item : node.items()) {
            found = found.or(() -> excess(item, depth + 1));
        }
        for (YamlNode.Entry entry : node.entries()) {
            found =
                    found.or(() -> excess(entry.key(), depth + 1))
                            .or(() -> excess(entry.value(), depth + 1));
        }
        return found;
    }
}
