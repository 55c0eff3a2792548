package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.RequestExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An example sends something that the only syntax line of its operation does not have. */
final class TemplateDiffers implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        List<RequestExample> templates = requests(operation, true);
        List<Finding> findings = new ArrayList<>();
        // A syntax line for a PATCH shows one change of many.
        if (templates.size() == 1 && !operation.method().equals("PATCH")) {
            for (RequestExample example : requests(operation, false)) {
                findings.addAll(members(templates.get(0), example));
                findings.addAll(query(templates.get(0), example));
            }
        }
        return findings;
    }

    private static List<RequestExample> requests(Operation operation, boolean templates) {
        return operation.exchanges().stream()
                .map(Exchange::request)
                .filter(request -> !request.isSynthesised())
                .filter(request -> request.template() == templates)
                .toList();
    }

    private static List<Finding> members(RequestExample template, RequestExample example) {
        Optional<JsonObject> syntax = object(template);
        Optional<JsonObject> sent = object(example);
        if (syntax.isEmpty() || sent.isEmpty() || syntax.get().elided()) {
            return List.of();
        }
        return sent.get().members().stream()
                .filter(member -> syntax.get().get(member.name()).isEmpty())
                .map(member -> finding(member, syntax.get()))
                .toList();
    }

    private static boolean isOpen(String value) {
        return !value.isEmpty() && "{<$[:".indexOf(value.charAt(0)) >= 0;
    }

    private static Optional<JsonObject> object(RequestExample request) {
        Optional<JsonValue> body = ShownBodies.sent(request);
        return body.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static Finding finding(Member member, JsonObject syntax) {
        return Rule.TEMPLATE_DIFFERS
                .at(
                        member.nameSpan(),
                        "the example sends %s, which the syntax line does not have"
                                .formatted(member.name()))
                .withNote(syntax.span().sub(0, 1), "the syntax line");
    }

    private static List<Finding> query(RequestExample template, RequestExample example) {
        QueryPairs syntax = QueryPairs.of(template.query());
        if (syntax.pairs().stream().noneMatch(pair -> isOpen(pair.value()))) {
            return List.of();
        }
        return QueryPairs.of(example.query()).pairs().stream()
                .filter(pair -> !syntax.has(pair.name()))
                .map(
                        pair ->
                                Rule.TEMPLATE_DIFFERS
                                        .at(
                                                Spot.of(pair.written(), example.span()),
                                                "the example sends %s, which the syntax line does not have"
                                                        .formatted(pair.name()))
                                        .withNote(
                                                Spot.of(template.target(), template.span()),
                                                "the syntax line"))
                .toList();
    }
}
