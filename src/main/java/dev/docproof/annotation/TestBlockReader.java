package dev.docproof.annotation;

import dev.docproof.annotation.TestBlock.Testable;
import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.Slice;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code test} block of front matter. What else stands in front matter is not ours. */
public final class TestBlockReader {
    private static final List<String> KEYS =
            List.of("test_apps", "server_url", "local_database", "testable");

    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> server = Optional.empty();
    private Optional<Directive.WrittenFor> database = Optional.empty();
    private final List<Testable> testables = new ArrayList<>();

    private TestBlockReader() {}

    public static Reading<TestBlock> read(Slice frontMatter) {
        if (!frontMatter.text().contains("test:")) {
            return Reading.of(TestBlock.NONE);
        }
        // Front matter that is no YAML is TOML, or the business of the site's generator.
        return new YamlText(frontMatter.span(), Rule.TEST_BLOCK_INVALID)
                .documents()
                .value()
                .flatMap(documents -> documents.stream().findFirst())
                .flatMap(top -> top.get("test"))
                .map(test -> new TestBlockReader().block(test))
                .orElseGet(() -> Reading.of(TestBlock.NONE));
    }

    private Reading<TestBlock> block(YamlNode test) {
        if (!test.isMapping()) {
            findings.add(invalid(test, "test holds keys such as testable, not a plain value"));
        } else {
            test.entries().forEach(this::entry);
        }
        return Reading.of(new TestBlock(server, database, testables), findings);
    }

    private void entry(YamlNode.Entry entry) {
        YamlNode value = entry.value();
        switch (entry.key().scalar()) {
            case "server_url" -> server = text(value);
            case "local_database" ->
                    database =
                            text(value).map(data -> new Directive.WrittenFor(data, value.span()));
            case "testable" -> value.itemsOrSelf().forEach(this::testable);
            case "test_apps" -> {
                // Names of programs for people; nothing is ever started because a page says so.
            }
            default -> unknown(entry.key());
        }
    }

    private Optional<String> text(YamlNode value) {
        if (!value.isScalar() || value.scalar().isBlank()) {
            findings.add(invalid(value, "a text belongs here"));
            return Optional.empty();
        }
        return Optional.of(value.scalar().strip());
    }

    private void testable(YamlNode item) {
        Optional<String> text = text(item);
        if (text.isEmpty()) {
            return;
        }
        String[] parts = text.get().split("/", 2);
        Optional<List<Integer>> codes =
                parts.length < 2 ? Optional.of(List.of()) : StatusCodes.of(parts[1]);
        if (codes.isEmpty() || parts[0].isBlank()) {
            findings.add(
                    invalid(item, "this names no example and its statuses")
                            .withHint("write GET example / 200,204"));
            return;
        }
        testables.add(new Testable(parts[0].strip(), codes.get(), item.span()));
    }

    private void unknown(YamlNode key) {
        Finding finding = invalid(key, key.scalar() + " is no key of the test block");
        findings.add(
                NearestName.of(key.scalar(), KEYS)
                        .map(near -> finding.withHint("did you mean " + near + "?"))
                        .orElse(finding));
    }

    private static Finding invalid(YamlNode node, String message) {
        return Rule.TEST_BLOCK_INVALID.at(node.span(), message);
    }
}
