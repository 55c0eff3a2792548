package dev.docproof.openapi;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.operation.Place;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import dev.docproof.yaml.YamlNode;
import dev.docproof.yaml.YamlText;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads OpenAPI 3.0 and 3.1 through swagger-parser. What a document refers to outside of itself is
 * not fetched: a specification must not decide which files and hosts are read.
 */
public final class SpecificationReader {
    private static final int SNIFFED = 4_096;

    /** Whether a text says of itself that it is a specification. */
    public static boolean looksLikeSpecification(SourceFile file) {
        String head = file.text().substring(0, Math.min(SNIFFED, file.text().length()));
        return head.lines()
                .map(line -> line.strip().replace("\"", "").replace("'", ""))
                .anyMatch(line -> line.startsWith("openapi:") || line.startsWith("{openapi:"));
    }

    public Reading<Specification> read(SourceFile file) {
        Reading<List<YamlNode>> nodes = new YamlText(file.all(), Rule.SPEC_INVALID).documents();
        if (nodes.value().isEmpty() || nodes.value().get().isEmpty()) {
            return nodes.value().isEmpty()
                    ? Reading.failed(nodes.findings().get(0))
                    : Reading.failed(Rule.SPEC_INVALID.at(file.line(1), "the file is empty"));
        }
        SwaggerParseResult parsed = parse(file);
        OpenAPI api = parsed.getOpenAPI();
        if (api == null) {
            return Reading.failed(
                    Rule.SPEC_INVALID.at(
                            file.line(1),
                            "this is no OpenAPI 3 document: "
                                    + String.join("; ", messages(parsed))));
        }
        Positions positions = new Positions(nodes.value().get().get(0), file);
        return Reading.of(
                new Specification(file, operations(api, positions)),
                messages(parsed).stream().map(message -> flaw(file, message)).toList());
    }

    private static SwaggerParseResult parse(SourceFile file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        return new OpenAPIV3Parser().readContents(file.text(), List.of(), options);
    }

    private static List<String> messages(SwaggerParseResult parsed) {
        return parsed.getMessages() == null ? List.of() : parsed.getMessages();
    }

    private static Finding flaw(SourceFile file, String message) {
        return Rule.SPEC_INVALID.at(file.line(1), message).withSeverity(Severity.WARNING);
    }

    private static List<SpecOperation> operations(OpenAPI api, Positions positions) {
        List<SpecOperation> operations = new ArrayList<>();
        if (api.getPaths() == null) {
            return operations;
        }
        OperationParts parts = new OperationParts(api);
        for (Map.Entry<String, PathItem> path : api.getPaths().entrySet()) {
            path.getValue()
                    .readOperationsMap()
                    .forEach(
                            (method, operation) ->
                                    operations.add(
                                            new SpecOperation(
                                                    method.name(),
                                                    path.getKey(),
                                                    positions.of(path.getKey(), method.name()),
                                                    parts.parameters(path.getValue(), operation),
                                                    parts.statuses(operation),
                                                    parts.responseMembers(operation))));
        }
        return operations;
    }

    /** Where operations stand; the parser does not keep it. */
    private record Positions(YamlNode document, SourceFile file) {
        Span of(String path, String method) {
            return key(document.get("paths"), path)
                    .map(
                            item ->
                                    key(Optional.of(item.value()), method.toLowerCase(Locale.ROOT))
                                            .map(found -> found.key().span())
                                            .orElse(item.key().span()))
                    .orElse(file.line(1));
        }

        private static Optional<YamlNode.Entry> key(Optional<YamlNode> mapping, String name) {
            return mapping.filter(YamlNode::isMapping).stream()
                    .flatMap(node -> node.entries().stream())
                    .filter(entry -> entry.key().isScalar() && entry.key().scalar().equals(name))
                    .findFirst();
        }
    }

    static Optional<Place> place(String in) {
        return switch (in == null ? "" : in) {
            case "path" -> Optional.of(Place.PATH);
            case "query" -> Optional.of(Place.QUERY);
            case "header" -> Optional.of(Place.HEADER);
            default -> Optional.empty();
        };
    }
}
