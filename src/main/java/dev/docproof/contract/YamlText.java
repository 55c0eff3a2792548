package dev.docproof.contract;

import static dev.docproof.finding.Rule.CONTRACT_INVALID;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.source.SourceFile;
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

/** The YAML of a file, read down to nodes: nothing in it is ever turned into an object. */
final class YamlText {
    private static final int LONGEST = 3_000_000;
    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;

    private final SourceFile file;
    private final boolean plain;

    YamlText(SourceFile file) {
        this.file = file;
        this.plain = file.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The documents of the file that are not empty. */
    Reading<List<YamlNode>> documents() {
        List<YamlNode> documents = new ArrayList<>();
        try {
            for (Node node : yaml().composeAll(new StringReader(file.text()))) {
                documents.add(new YamlNode(node, this));
            }
        } catch (MarkedYAMLException e) {
            return Reading.failed(CONTRACT_INVALID.at(span(e), "this is no YAML: " + words(e)));
        } catch (YAMLException e) {
            return Reading.failed(
                    CONTRACT_INVALID.at(file.span(0, 0), "this is no YAML: " + e.getMessage()));
        }
        Optional<Finding> excess = documents.stream().flatMap(YamlText::excess).findFirst();
        return excess.<Reading<List<YamlNode>>>map(Reading::failed)
                .orElseGet(() -> Reading.of(documents.stream().filter(d -> !d.isNull()).toList()));
    }

    Span span(Mark start, Mark end) {
        int from = offset(start);
        int to = Math.max(from, offset(end));
        // The end mark of a block stands where the next token starts.
        while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
            to--;
        }
        return file.span(from, to);
    }

    private Span span(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        int at = mark == null ? 0 : offset(mark);
        return file.span(at, Math.min(at + 1, file.text().length()));
    }

    /** SnakeYAML counts code points, a span counts UTF-16 units. */
    private int offset(Mark mark) {
        int points = Math.min(mark.getIndex(), file.text().length());
        return plain ? points : file.text().offsetByCodePoints(0, points);
    }

    private static String words(MarkedYAMLException e) {
        return e.getProblem() == null ? "it cannot be read" : e.getProblem().strip();
    }

    private static Stream<Finding> excess(YamlNode document) {
        return new YamlSize().excess(document).stream();
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
