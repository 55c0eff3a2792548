package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import java.util.List;
import java.util.Locale;

/** The head of a response says that it is JSON, and its body is markup; or the other way round. */
final class ContentTypeContradicts implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        return operation.responses().stream()
                .filter(ContentTypeContradicts::isContradiction)
                .map(ContentTypeContradicts::finding)
                .toList();
    }

    private static boolean isContradiction(ResponseExample response) {
        String type = type(response);
        boolean markup = response.body().text().stripLeading().startsWith("<");
        return type.contains("json") && markup
                || (type.contains("xml") || type.contains("html")) && response.json().isPresent();
    }

    private static String type(ResponseExample response) {
        return response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    private static Finding finding(ResponseExample response) {
        return Rule.EXAMPLE_CONTENT_TYPE_DIFFERS.at(
                Spot.of(response.headers().first("Content-Type").orElse(""), response.block()),
                "the head says %s, and the body is something else".formatted(type(response)));
    }
}
