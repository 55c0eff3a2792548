package dev.docproof.yaml;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A node of a YAML document that knows where it stands. */
public final class YamlNode {
    /** What a node is, scalars by what YAML takes their text for. */
    public enum Kind {
        MAPPING,
        SEQUENCE,
        NULL,
        BOOLEAN,
        NUMBER,
        STRING
    }

    // "!!java.util.Date" is "tag:yaml.org,2002:java.util.Date".
    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

    private final Node node;
    private final YamlText text;

    YamlNode(Node node, YamlText text) {
        this.node = node;
        this.text = text;
    }

    /** A key of a mapping and what it stands for. */
    public record Entry(YamlNode key, YamlNode value) {}

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isSequence() {
        return node instanceof SequenceNode;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    public Kind kind() {
        if (isMapping() || isSequence()) {
            return isMapping() ? Kind.MAPPING : Kind.SEQUENCE;
        }
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return Kind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Kind.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Kind.NUMBER : Kind.STRING;
    }

    /** A tag asks a YAML reader to build an object; only those that every document has are none. */
    boolean isPlain() {
        String tag = node.getTag().getValue();
        return tag.startsWith(STANDARD_TAGS)
                && tag.substring(STANDARD_TAGS.length()).chars().allMatch(Character::isLetter);
    }

    String tag() {
        return node.getTag().toString();
    }

    public Span span() {
        return text.span(node.getStartMark(), node.getEndMark());
    }

    /** Whether a scalar is YAML's word for true; it has more of them than JSON. */
    public boolean isTrue() {
        return switch (scalar().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            default -> false;
        };
    }

    /** The text of a scalar with quotes and escapes undone; empty for anything else. */
    public String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of a sequence; none for anything else. */
    public List<YamlNode> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(item -> new YamlNode(item, text)).toList()
                : List.of();
    }

    /** The items of a sequence, or the node itself. */
    public List<YamlNode> itemsOrSelf() {
        return isSequence() ? items() : List.of(this);
    }

    /** The entries of a mapping as they stand; none for anything else. */
    public List<Entry> entries() {
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
    public Optional<YamlNode> get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().scalar().equals(key))
                .map(Entry::value)
                .filter(value -> !value.isNull())
                .findFirst();
    }

    /** What stands under a key as the text of a scalar. */
    public Optional<String> text(String key) {
        return get(key).filter(YamlNode::isScalar).map(YamlNode::scalar);
    }
}
