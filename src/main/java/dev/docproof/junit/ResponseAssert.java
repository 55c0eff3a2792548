package dev.docproof.junit;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.operation.Operation;
import dev.docproof.report.FindingText;
import dev.docproof.setup.PageServers;
import dev.docproof.traffic.Documentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an answer. */
public final class ResponseAssert extends AbstractAssert<ResponseAssert, Response> {
    ResponseAssert(Response actual) {
        super(actual, ResponseAssert.class);
    }

    /**
     * Status and shape are what a page says of an operation.
     *
     * @param operation as the page names it, {@code PUT /users}
     */
    public ResponseAssert isDocumentedBy(Path page, String operation) {
        isNotNull();
        Documentation documentation = documentation(page);
        Operation documented = operation(documentation, page, operation);
        Request any =
                new Request(
                        documented.method(),
                        PageServers.USUAL.origin(),
                        documented.path(),
                        Headers.none(),
                        Body.none());
        List<Finding> findings =
                documentation.findings(documented, any, actual).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
        if (!findings.isEmpty()) {
            failWithMessage("%s", "the page says otherwise\n" + FindingText.plain(findings));
        }
        return this;
    }

    public ResponseAssert isDocumentedBy(String page, String operation) {
        return isDocumentedBy(Path.of(page), operation);
    }

    private static Documentation documentation(Path page) {
        try {
            return ReadPages.documentation(List.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + page, e);
        }
    }

    private Operation operation(Documentation documentation, Path page, String name) {
        return documentation.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> failure("%s documents %s, not %s", page, all(documentation), name));
    }

    private static String all(Documentation documentation) {
        return documentation.operations().stream()
                .map(Operation::name)
                .collect(Collectors.joining(", "));
    }
}
