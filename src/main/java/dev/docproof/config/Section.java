package dev.docproof.config;

import static dev.docproof.finding.Rule.CONFIG_INVALID;

import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A mapping of the configuration whose keys are all known. */
final class Section {
    private final YamlNode node;
    private final Values values;

    private Section(YamlNode node, Values values) {
        this.node = node;
        this.values = values;
    }

    /** Empty where the node is no mapping; what is wrong with its keys is said at once. */
    static Optional<Section> of(YamlNode node, List<String> known, Values values) {
        if (!node.isMapping()) {
            values.wrong(node, "here belong keys and their values: " + String.join(", ", known));
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (YamlNode.Entry entry : node.entries()) {
            String key = entry.key().scalar();
            if (!known.contains(key)) {
                values.add(unknown(entry.key(), known));
            } else if (!seen.add(key)) {
                values.wrong(entry.key(), "the key '" + key + "' stands here twice");
            }
        }
        return Optional.of(new Section(node, values));
    }

    YamlNode node() {
        return node;
    }

    /** What stands under a key; where nothing does, or nothing that can be read, the usual. */
    <T> Setting<T> get(String key, Setting<T> usual, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> value = node.get(key);
        return value.flatMap(reader)
                .map(read -> new Setting<>(read, new Source.Written(value.orElseThrow().span())))
                .orElse(usual);
    }

    /** The same for a value that need not be there. */
    <T> Setting<Optional<T>> some(String key, Function<YamlNode, Optional<T>> reader) {
        return get(
                key,
                Setting.usual(Optional.empty()),
                node -> {
                    Optional<T> value = reader.apply(node);
                    return value.isPresent() ? Optional.of(value) : Optional.empty();
                });
    }

    Optional<YamlNode> get(String key) {
        return node.get(key);
    }

    <T> Optional<T> required(String key, Function<YamlNode, Optional<T>> reader) {
        Optional<YamlNode> value = node.get(key);
        if (value.isEmpty()) {
            values.wrong(node, "the key '" + key + "' is missing here");
        }
        return value.flatMap(reader);
    }

    private static Finding unknown(YamlNode key, List<String> known) {
        Finding finding =
                CONFIG_INVALID.at(key.span(), "there is no key '%s' here".formatted(key.scalar()));
        return finding.withHint(
                NearestName.of(key.scalar(), known)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("known here: " + String.join(", ", known)));
    }
}
