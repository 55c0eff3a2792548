package dev.docproof.contract;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A node of a YAML document that knows where it stands. */
record YamlNode(Node node, YamlText text) {
    /** A key of a mapping and what it stands for. */
    record Entry(YamlNode key, YamlNode value) {}

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isSequence() {
        return node instanceof SequenceNode;
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    Tag tag() {
        return node.getTag();
    }

    Span span() {
        return text.span(node.getStartMark(), node.getEndMark());
    }

    /** The text of a scalar with quotes and escapes undone; empty for anything else. */
    String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of a sequence; none for anything else. */
    List<YamlNode> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(item -> new YamlNode(item, text)).toList()
                : List.of();
    }

    /** The items of a sequence, or the node itself. */
    List<YamlNode> itemsOrSelf() {
        return isSequence() ? items() : List.of(this);
    }

    /** The entries of a mapping as they stand; none for anything else. */
    List<Entry> entries() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(
                                tuple ->
                                        new Entry(
                                                new YamlNode(tuple.getKeyNode(), text),
                                                new YamlNode(tuple.getValueNode(), text)))
                        .toList()
                : List.of();
    }

    /** What stands under a key; empty too where that is YAML's null. */
    Optional<YamlNode> get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().scalar().equals(key))
                .map(Entry::value)
                .filter(value -> !value.isNull())
                .findFirst();
    }

    /** What stands under a key as the text of a scalar. */
    Optional<String> text(String key) {
        return get(key).filter(YamlNode::isScalar).map(YamlNode::scalar);
    }
}
