package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Reading;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.util.List;

/** Pages as tests write them, and what was read as tests want to see it. */
final class Pages {
    private Pages() {}

    static Reading<PageOperations> read(SourceFile file) {
        return new MarkdownReader()
                .read(file)
                .flatMap(
                        new OperationReader(Placeholders.none(), page -> Attachments.none())::read);
    }

    static PageOperations read(String text) {
        return read(new SourceFile("page.md", text)).value().orElseThrow();
    }

    /** {@code PUT /users?id={id} heading:3} for each operation. */
    static List<String> operations(String text) {
        return read(text).operations().stream()
                .map(
                        own ->
                                own.name()
                                        + own.query().map(query -> "?" + query).orElse("")
                                        + " "
                                        + own.form().label()
                                        + ":"
                                        + own.span().line())
                .toList();
    }

    /** {@code GET /users:3 -> 9} for each request that the page shows. */
    static List<String> pairs(String text) {
        PageOperations page = read(text);
        return page.operations().stream()
                .flatMap(own -> own.exchanges().stream())
                .filter(own -> !own.request().isSynthesised())
                .map(Pages::pair)
                .toList();
    }

    private static String pair(Exchange exchange) {
        RequestExample request = exchange.request();
        return "%s %s:%d -> %s"
                .formatted(
                        request.method(),
                        request.path(),
                        request.span().line(),
                        exchange.response()
                                .map(own -> Integer.toString(own.body().span().line()))
                                .orElse(request.template() ? "template" : "none"));
    }

    /** {@code id in path, integer, required} for each parameter. */
    static List<String> parameters(String text) {
        return read(text).operations().stream()
                .flatMap(own -> own.parameters().stream())
                .map(Pages::parameter)
                .toList();
    }

    private static String parameter(Parameter parameter) {
        return parameter.name()
                + parameter.place().map(place -> " in " + place.label()).orElse("")
                + parameter.type().map(type -> ", " + type).orElse("")
                + parameter.required().map(yes -> yes ? ", required" : ", optional").orElse("");
    }

    static List<String> members(String text) {
        return read(text).operations().stream()
                .flatMap(own -> own.responseMembers().stream())
                .map(own -> own.name() + own.type().map(type -> ": " + type).orElse(""))
                .toList();
    }

    static List<String> statuses(String text) {
        return read(text).operations().stream()
                .flatMap(own -> own.statuses().stream())
                .map(own -> own.label() + " " + own.form() + ":" + own.span().position())
                .toList();
    }
}
