package dev.docproof.contract;

import static dev.docproof.finding.Rule.CONTRACT_INVALID;

import dev.docproof.finding.Finding;
import java.util.Optional;

/**
 * Refuses documents that are small as text and huge or endless once their aliases are followed, and
 * tags, which ask a YAML reader to build objects.
 */
final class YamlSize {
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 100;
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    private int nodes;

    Optional<Finding> excess(YamlNode document) {
        return excess(document, 0);
    }

    private Optional<Finding> excess(YamlNode node, int depth) {
        nodes++;
        if (nodes > MOST_NODES || depth > DEEPEST) {
            return Optional.of(
                    CONTRACT_INVALID.at(
                            node.span(), "its aliases make this document larger than is read"));
        }
        if (!isStandard(node)) {
            return Optional.of(
                    CONTRACT_INVALID.at(
                            node.span(),
                            "a contract is plain YAML, without the tag " + node.tag()));
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

    /** {@code !!java.util.Date} is {@code tag:yaml.org,2002:java.util.Date}. */
    private static boolean isStandard(YamlNode node) {
        String tag = node.tag().getValue();
        return tag.startsWith(STANDARD_TAGS)
                && tag.substring(STANDARD_TAGS.length()).chars().allMatch(Character::isLetter);
    }
}
