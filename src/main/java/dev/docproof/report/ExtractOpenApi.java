package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonWriter;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What pages document as one OpenAPI 3.1 document in JSON. Where pages document an operation twice,
 * the first says what it is.
 */
public final class ExtractOpenApi implements ExtractReport {
    // Those that a Path Item Object has (OpenAPI 3.1).
    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

    private final PrintWriter out;
    private final Map<String, Map<String, Operation>> paths = new LinkedHashMap<>();

    public ExtractOpenApi(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void page(PageOperations page, List<Finding> findings) {
        for (Operation operation : page.operations()) {
            if (METHODS.contains(operation.method())) {
                paths.computeIfAbsent(operation.bracedPath(), path -> new LinkedHashMap<>())
                        .putIfAbsent(operation.method(), operation);
            }
        }
    }

    @Override
    public void end() {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(
                    document -> {
                        document.member("openapi", "3.1.0");
                        document.objectMember(
                                "info",
                                info -> {
                                    info.member("title", "Extracted from documentation");
                                    info.member("version", "0");
                                });
                        document.objectMember("paths", this::writePaths);
                    });
        }
        out.print('\n');
        out.flush();
    }

    private void writePaths(JsonWriter json) {
        paths.forEach((path, methods) -> json.objectMember(path, item -> writeItem(methods, item)));
    }

    private static void writeItem(Map<String, Operation> methods, JsonWriter item) {
        methods.forEach(
                (method, operation) ->
                        item.objectMember(
                                method.toLowerCase(Locale.ROOT),
                                new OpenApiOperation(operation)::write));
    }
}
