package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonWriter;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Payload;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.ResponseMember;
import dev.docproof.operation.StatusRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was read from pages as JSON, one page a line. */
public final class ExtractJson implements ExtractReport {
    private final PrintWriter out;

    public ExtractJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void page(PageOperations page, List<Finding> findings) {
        try (JsonWriter json = JsonWriter.onOneLine(out)) {
            json.object(
                    members -> {
                        members.member("page", page.page().name());
                        array(members, "operations", page.operations(), ExtractJson::operation);
                        array(members, "requests", page.unowned(), ExtractJson::exchange);
                        array(members, "findings", findings, ExtractJson::finding);
                    });
        }
        out.print('\n');
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }

    private interface Row<T> {
        void write(JsonWriter json, T value);
    }

    private static <T> void array(JsonWriter json, String name, List<T> values, Row<T> row) {
        json.name(name)
                .array(items -> values.forEach(value -> items.object(o -> row.write(o, value))));
    }

    private static void operation(JsonWriter json, Operation operation) {
        json.member("method", operation.method());
        json.member("path", operation.path());
        text(json, "query", operation.query());
        json.member("line", operation.span().line());
        json.member("form", operation.form().label());
        array(json, "parameters", operation.parameters(), ExtractJson::parameter);
        array(json, "responseMembers", operation.responseMembers(), ExtractJson::member);
        array(json, "statuses", statuses(operation, true), ExtractJson::status);
        array(json, "otherStatuses", statuses(operation, false), ExtractJson::status);
        array(json, "requests", shown(operation, false), ExtractJson::exchange);
        array(json, "synthesised", shown(operation, true), ExtractJson::exchange);
        array(json, "payloads", operation.payloads(), ExtractJson::payload);
        array(json, "responses", operation.responses(), ExtractJson::response);
    }

    private static List<Exchange> shown(Operation operation, boolean synthesised) {
        return operation.exchanges().stream()
                .filter(own -> own.request().isSynthesised() == synthesised)
                .toList();
    }

    /** Rows such as a refused connection stand apart: they are no statuses of HTTP. */
    private static List<StatusRow> statuses(Operation operation, boolean http) {
        return operation.statuses().stream().filter(row -> row.code().isPresent() == http).toList();
    }

    private static void parameter(JsonWriter json, Parameter parameter) {
        json.member("name", parameter.name());
        text(json, "in", parameter.place().map(place -> place.label()));
        text(json, "type", parameter.type());
        flag(json, "required", parameter.required());
        json.member("line", parameter.span().line());
        json.member("listed", parameter.listed());
    }

    private static void member(JsonWriter json, ResponseMember member) {
        json.member("name", written(member));
        json.member("path", member.name());
        text(json, "type", member.type());
        flag(json, "required", member.required());
        json.member("line", member.span().line());
    }

    /** The name as its row has it; the path of a nested member is longer. */
    private static String written(ResponseMember member) {
        String name = member.name();
        String text = member.span().text();
        return !text.isBlank() && name.endsWith("." + text) ? text : name;
    }

    private static void status(JsonWriter json, StatusRow row) {
        code(json, "code", row.code());
        json.member("label", row.label());
        json.member("line", row.span().line());
        json.member("form", row.form());
        json.member("description", row.description());
    }

    private static void exchange(JsonWriter json, Exchange exchange) {
        RequestExample request = exchange.request();
        json.member("line", request.block().line());
        json.member("commandLine", request.span().line());
        json.member("kind", request.kind());
        json.member("method", request.method());
        json.member("target", request.target());
        json.member("path", request.path());
        text(json, "query", request.query());
        json.member("body", request.body());
        json.member("template", request.template());
        code(json, "expectedStatus", request.status());
        text(json, "obstacle", request.obstacle());
        json.name("response");
        if (exchange.response().isPresent()) {
            json.object(members -> response(members, exchange.response().get()));
        } else {
            json.nothing();
        }
    }

    private static void payload(JsonWriter json, Payload payload) {
        json.member("line", payload.block().line());
        json.member("lang", payload.language());
    }

    private static void response(JsonWriter json, ResponseExample response) {
        boolean shared = response.kind().equals("same-fence") || response.kind().equals("comment");
        json.member("line", response.block().line());
        json.name("startLine");
        if (shared) {
            json.number(response.body().span().line());
        } else {
            json.nothing();
        }
        json.member("kind", response.kind());
        code(json, "status", response.status());
    }

    private static void finding(JsonWriter json, Finding finding) {
        json.member("rule", finding.rule().id());
        json.member("severity", finding.severity().label());
        json.member("line", finding.span().line());
        json.member("column", finding.span().position().column());
        json.member("message", finding.message());
    }

    private static void text(JsonWriter json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.member(name, value.get());
        } else {
            json.name(name).nothing();
        }
    }

    private static void flag(JsonWriter json, String name, Optional<Boolean> value) {
        if (value.isPresent()) {
            json.member(name, value.get());
        } else {
            json.name(name).nothing();
        }
    }

    private static void code(JsonWriter json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.member(name, value.getAsInt());
        } else {
            json.name(name).nothing();
        }
    }
}
