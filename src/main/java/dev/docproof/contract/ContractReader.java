package dev.docproof.contract;

import static dev.docproof.finding.Rule.CONTRACT_INVALID;

import dev.docproof.contract.SpringContracts.Converted;
import dev.docproof.contract.SpringContracts.Refused;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Body;
import dev.docproof.http.Origin;
import dev.docproof.operation.BodyMatcher;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the contracts of a file. A file that cannot be read is a finding, never left out. */
public final class ContractReader {
    private static final Set<String> CODE = Set.of("groovy", "java", "kt", "kts");

    private final Origin origin;

    /**
     * @param origin where the requests are addressed to; a contract names no host
     */
    public ContractReader(Origin origin) {
        this.origin = origin;
    }

    /** Whether the content is meant as a contract: YAML with a request and a response. */
    public static boolean looksLikeContract(SourceFile file) {
        return ContractSniffer.looksLikeContract(file);
    }

    /**
     * Whether the name is that of a contract written in a programming language. Such a contract is
     * run in order to be read, so it is refused.
     */
    public static boolean isCode(String name) {
        return CODE.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * The contracts of a file in the order they stand.
     *
     * @param attachments for the paths in it, relative to the folder of the file
     */
    public Reading<List<Contract>> read(SourceFile file, Attachments attachments) {
        if (isCode(file.name())) {
            return Reading.failed(
                    CONTRACT_INVALID
                            .at(file.line(1), "a contract in this language is code, and is not run")
                            .withHint("write the contract in YAML"));
        }
        return new YamlText(file.all(), CONTRACT_INVALID)
                .documents()
                .flatMap(documents -> read(file, documents, attachments));
    }

    private Reading<List<Contract>> read(
            SourceFile file, List<YamlNode> documents, Attachments attachments) {
        List<YamlNode> nodes =
                documents.stream().flatMap(each -> each.itemsOrSelf().stream()).toList();
        if (nodes.isEmpty()) {
            return Reading.failed(
                    CONTRACT_INVALID.at(file.line(1), "there is no contract in here"));
        }
        List<Finding> findings =
                new ArrayList<>(
                        nodes.stream()
                                .flatMap(node -> ContractForm.findings(node).stream())
                                .toList());
        if (!findings.isEmpty()) {
            return Reading.failed(findings);
        }
        Map<String, Body> files = new HashMap<>();
        nodes.forEach(node -> findings.addAll(attach(node, attachments, files)));
        return findings.isEmpty() ? convert(file, nodes, files) : Reading.failed(findings);
    }

    private Reading<List<Contract>> convert(
            SourceFile file, List<YamlNode> nodes, Map<String, Body> files) {
        try {
            List<Converted> converted =
                    SpringContracts.convert(lastName(file.name()), file.text(), files);
            List<Contract> contracts = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                contracts.add(contract(nodes.get(i), converted.get(i), files));
            }
            return Reading.of(contracts);
        } catch (Refused e) {
            Span span = nodes.get(Math.min(e.index(), nodes.size() - 1)).span();
            return Reading.failed(
                    CONTRACT_INVALID.at(
                            span.file().line(span.line()),
                            "Spring Cloud Contract cannot read this: " + e.getMessage()));
        }
    }

    private Contract contract(YamlNode node, Converted converted, Map<String, Body> files) {
        ContractExchange exchange = new ContractExchange(node, origin, files);
        List<BodyMatcher> matchers = new ArrayList<>(converted.bodyMatchers());
        matchers.addAll(exchange.unknown());
        return new Contract(
                converted.name(),
                node.span(),
                exchange.exchange(matchers),
                converted.stubMapping());
    }

    private static List<Finding> attach(
            YamlNode contract, Attachments attachments, Map<String, Body> files) {
        List<Finding> findings = new ArrayList<>();
        for (String side : List.of("request", "response")) {
            for (String key : List.of("bodyFromFile", "bodyFromFileAsBytes")) {
                Optional<YamlNode> path = contract.get(side).flatMap(message -> message.get(key));
                path.ifPresent(node -> findings.addAll(attachOne(node, attachments, files)));
            }
        }
        return findings;
    }

    private static List<Finding> attachOne(
            YamlNode node, Attachments attachments, Map<String, Body> files) {
        String path = node.scalar();
        boolean inside = !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
        Optional<Body> body = inside ? attachments.open(path) : Optional.empty();
        body.ifPresent(content -> files.put(path, content));
        if (body.isPresent()) {
            return List.of();
        }
        String why =
                inside
                        ? "there is no file %s beside this contract"
                        : "%s leads out of the folder of this contract";
        return List.of(CONTRACT_INVALID.at(node.span(), why.formatted(path)));
    }

    private static String lastName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
