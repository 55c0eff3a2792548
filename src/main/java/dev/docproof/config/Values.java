package dev.docproof.config;

import static dev.docproof.finding.Rule.CONFIG_INVALID;

import dev.docproof.finding.Finding;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlNode.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single values, and gathers on the way what is wrong with them and which of them are secret.
 */
final class Values {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:([^}]*)(}?)");

    private final Environment environment;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> secrets = new LinkedHashSet<>();

    Values(Environment environment) {
        this.environment = environment;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> secrets() {
        return List.copyOf(secrets);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Always empty, so that a reader can end with it. */
    <T> Optional<T> wrong(YamlNode node, String message) {
        findings.add(CONFIG_INVALID.at(node.span(), message));
        return Optional.empty();
    }

    /** Any scalar, with the variables of the environment put in. */
    Optional<String> text(YamlNode node) {
        if (!node.isScalar() || node.isNull()) {
            return wrong(node, "here belongs a text");
        }
        return substituted(node);
    }

    /** A list of texts; one alone may stand for itself. */
    Optional<List<String>> texts(YamlNode node) {
        return node.isMapping()
                ? wrong(node, "here belongs a list of texts")
                : all(node.itemsOrSelf());
    }

    /** A program and its arguments, which no shell takes apart. */
    Optional<List<String>> command(YamlNode node) {
        if (!node.isSequence() || node.items().isEmpty()) {
            return wrong(
                    node, "here belongs a list: a program and its arguments; no shell reads it");
        }
        return all(node.items());
    }

    Optional<Map<String, String>> pairs(YamlNode node) {
        if (!node.isMapping()) {
            return wrong(node, "here belong names and their values");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (YamlNode.Entry entry : node.entries()) {
            text(entry.value()).ifPresent(value -> pairs.put(entry.key().scalar(), value));
        }
        return Optional.of(pairs);
    }

    Optional<Boolean> flag(YamlNode node) {
        return node.kind() == Kind.BOOLEAN
                ? Optional.of(node.isTrue())
                : wrong(node, "here belongs true or false");
    }

    Optional<Duration> time(YamlNode node) {
        return text(node)
                .flatMap(
                        text ->
                                TimeText.read(text)
                                        .or(
                                                () ->
                                                        wrong(
                                                                node,
                                                                "here belongs a time up to a day:"
                                                                        + " 500ms, 10s, 2m, 1h")));
    }

    Optional<Integer> number(YamlNode node, int least, int most) {
        String text = node.scalar();
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        return wrong(node, "here belongs a number from %d to %d".formatted(least, most));
    }

    <E extends Enum<E>> Optional<E> choice(YamlNode node, Class<E> choices) {
        List<String> words = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            if (word.equals(node.scalar())) {
                return Optional.of(choice);
            }
            words.add(word);
        }
        return wrong(node, "here belongs one of " + String.join(", ", words));
    }

    private Optional<List<String>> all(List<YamlNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> text(node).ifPresent(texts::add));
        return texts.size() == nodes.size() ? Optional.of(texts) : Optional.empty();
    }

    private Optional<String> substituted(YamlNode node) {
        Matcher variable = VARIABLE.matcher(node.scalar());
        StringBuilder text = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            if (variable.group(2).isEmpty() || name.isEmpty()) {
                return wrong(node, "a variable is written ${env:NAME}");
            }
            Optional<String> value = environment.value(name);
            if (value.isEmpty()) {
                return wrong(node, "the environment has no variable " + name);
            }
            secrets.add(value.get());
            variable.appendReplacement(text, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(variable.appendTail(text).toString());
    }
}
