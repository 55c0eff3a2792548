package dev.docproof.yaml;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** YAML, read down to nodes: nothing in it is ever turned into an object. */
public final class YamlText {
    private static final int LONGEST = 3_000_000;
    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;

    private final Span part;
    private final String text;
    private final Rule rule;
    private final boolean plain;

    /**
     * @param part a file, or the part of one that is YAML
     * @param rule what a finding about it is
     */
    public YamlText(Span part, Rule rule) {
        this.part = part;
        this.text = part.text();
        this.rule = rule;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The documents that are not empty. */
    public Reading<List<YamlNode>> documents() {
        List<YamlNode> documents = new ArrayList<>();
        try {
            for (Node node : yaml().composeAll(new StringReader(text))) {
                documents.add(new YamlNode(node, this));
            }
        } catch (MarkedYAMLException e) {
            return Reading.failed(rule.at(span(e), "this is no YAML: " + words(e)));
        } catch (YAMLException e) {
            return Reading.failed(rule.at(part.sub(0, 0), "this is no YAML: " + e.getMessage()));
        }
        Optional<Finding> excess = documents.stream().flatMap(this::excess).findFirst();
        return excess.<Reading<List<YamlNode>>>map(Reading::failed)
                .orElseGet(() -> Reading.of(documents.stream().filter(d -> !d.isNull()).toList()));
    }

    Span span(Mark start, Mark end) {
        int from = offset(start);
        int to = Math.max(from, offset(end));
        // The end mark of a block stands where the next token starts.
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return part.sub(from, to);
    }

    private Span span(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        int at = mark == null ? 0 : offset(mark);
        return part.sub(at, Math.min(at + 1, text.length()));
    }

    /** SnakeYAML counts code points, a span counts UTF-16 units. */
    private int offset(Mark mark) {
        int points = Math.min(mark.getIndex(), text.length());
        return plain ? points : text.offsetByCodePoints(0, points);
    }

    private static String words(MarkedYAMLException e) {
        return e.getProblem() == null ? "it cannot be read" : e.getProblem().strip();
    }

    private Stream<Finding> excess(YamlNode document) {
        return new YamlSize(rule).excess(document).stream();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
