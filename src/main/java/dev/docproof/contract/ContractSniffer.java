package dev.docproof.contract;

import static dev.docproof.finding.Rule.CONTRACT_INVALID;

import dev.docproof.finding.Reading;
import dev.docproof.source.SourceFile;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlText;
import java.util.List;
import java.util.Set;

/** Tells contracts from pages and other files by what is in them. */
final class ContractSniffer {
    private static final Set<String> PAGES = Set.of("md", "markdown", "mdx", "html", "htm");

    private ContractSniffer() {}

    static boolean looksLikeContract(SourceFile file) {
        if (!mentionsBoth(file) || isPage(file.name())) {
            return false;
        }
        Reading<List<YamlNode>> documents = new YamlText(file.all(), CONTRACT_INVALID).documents();
        return documents
                .value()
                .map(nodes -> nodes.stream().anyMatch(ContractSniffer::holdsContract))
                // Broken YAML with both words at the start of a line is a broken contract.
                .orElse(true);
    }

    private static boolean holdsContract(YamlNode document) {
        return document.itemsOrSelf().stream()
                .anyMatch(
                        node ->
                                node.get("request").isPresent()
                                        && node.get("response").isPresent());
    }

    /** Whether two lines begin with the keys; JSON, which is YAML too, has them in quotes. */
    private static boolean mentionsBoth(SourceFile file) {
        boolean request = false;
        boolean response = false;
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line).text().strip();
            String key = text.startsWith("- ") ? text.substring(2).strip() : text;
            request |= key.startsWith("request:") || key.startsWith("\"request\"");
            response |= key.startsWith("response:") || key.startsWith("\"response\"");
        }
        return request && response;
    }

    private static boolean isPage(String name) {
        return PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
