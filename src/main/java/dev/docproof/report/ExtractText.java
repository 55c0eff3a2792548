package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Payload;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.ResponseMember;
import dev.docproof.operation.StatusRow;
import java.io.PrintWriter;
import java.util.List;

/** What was read from pages as an inventory for people. */
public final class ExtractText implements ExtractReport {
    private final PrintWriter out;
    private int pages;
    private int operations;
    private int notUnderstood;

    public ExtractText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void page(PageOperations page, List<Finding> findings) {
        pages++;
        operations += page.operations().size();
        notUnderstood += findings.size();
        line("%s".formatted(page.page().name()));
        if (page.operations().isEmpty()) {
            line("  no operations");
        }
        page.operations().forEach(this::operation);
        page.unowned().forEach(exchange -> exchange("  request of no operation", exchange));
        for (Finding finding : findings) {
            line(
                    "  %s:%s %s[%s]: %s"
                            .formatted(
                                    page.page().name(),
                                    finding.span().position(),
                                    finding.severity().label(),
                                    finding.rule().id(),
                                    finding.message()));
        }
    }

    @Override
    public void end() {
        line("");
        line(
                "%s, %s, %s"
                        .formatted(
                                count(pages, "page"),
                                count(operations, "operation"),
                                count(notUnderstood, "finding")));
        out.flush();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void operation(Operation operation) {
        String query = operation.query().map(text -> "?" + text).orElse("");
        line(
                "  %s%s  (%s, line %d)"
                        .formatted(
                                operation.name(),
                                query,
                                operation.form().label(),
                                operation.span().line()));
        operation.parameters().forEach(this::parameter);
        operation.responseMembers().forEach(this::member);
        operation.statuses().forEach(this::status);
        operation.exchanges().forEach(exchange -> exchange("    request", exchange));
        operation.payloads().forEach(this::payload);
        operation.responses().stream()
                .filter(response -> !isPaired(operation, response))
                .forEach(this::unpaired);
    }

    private static boolean isPaired(Operation operation, ResponseExample response) {
        return operation.exchanges().stream()
                .flatMap(own -> own.response().stream())
                .anyMatch(own -> own.body().span().equals(response.body().span()));
    }

    private void payload(Payload payload) {
        line("    request body  line %d".formatted(payload.text().span().line()));
    }

    private void unpaired(ResponseExample response) {
        line(
                "    response%s of no request  line %d"
                        .formatted(
                                response.status().isPresent()
                                        ? " " + response.status().getAsInt()
                                        : "",
                                response.body().span().line()));
    }

    private void parameter(Parameter parameter) {
        line(
                "    parameter %s%s%s%s  line %d"
                        .formatted(
                                parameter.name(),
                                parameter.place().map(place -> " in " + place.label()).orElse(""),
                                parameter.type().map(type -> ", " + type).orElse(""),
                                parameter
                                        .required()
                                        .map(yes -> yes ? ", required" : ", optional")
                                        .orElse(""),
                                parameter.span().line()));
    }

    private void member(ResponseMember member) {
        line(
                "    answers with %s%s  line %d"
                        .formatted(
                                member.name(),
                                member.type().map(type -> ", " + type).orElse(""),
                                member.span().line()));
    }

    private void status(StatusRow row) {
        line("    status %s  line %d".formatted(row.label(), row.span().line()));
    }

    private void exchange(String what, Exchange exchange) {
        String template = exchange.request().template() ? ", a template" : "";
        String response =
                exchange.response()
                        .map(answer -> ", answered at line " + answer.body().span().line())
                        .orElse(", no response");
        line(
                "%s %s %s  (%s%s%s, line %d)"
                        .formatted(
                                what,
                                exchange.request().method(),
                                exchange.request().target(),
                                exchange.request().kind(),
                                template,
                                response,
                                exchange.request().span().line()));
    }

    private void line(String text) {
        out.print(Printable.of(text));
        out.print('\n');
    }
}
