package dev.docproof.cli;

import dev.docproof.http.Header;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.json.JsonWriter;
import java.io.PrintWriter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Requests for people and for programs. */
final class RequestText {
    private RequestText() {}

    /** As messages, one after the other with a line between them. */
    static String http(List<Request> requests) {
        return requests.stream().map(RequestText::http).collect(Collectors.joining("\n###\n\n"));
    }

    private static String http(Request request) {
        StringBuilder head = new StringBuilder();
        head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\n");
        request.headers().lines().forEach(line -> head.append(line).append('\n'));
        String body = request.body().text();
        String end = body.isEmpty() || body.endsWith("\n") ? "" : "\n";
        return Wire.text(head.toString()) + (body.isEmpty() ? "" : "\n" + body + end);
    }

    /** As an array of objects; what is no UTF-8 stands in {@code bodyBase64}. */
    static void json(List<Request> requests, PrintWriter out) {
        JsonWriter json = new JsonWriter(out);
        json.array(items -> requests.forEach(request -> items.object(o -> members(o, request))));
        json.close();
        out.println();
    }

    private static void members(JsonWriter json, Request request) {
        json.member("method", Wire.text(request.method()));
        json.member("url", Wire.text(request.url()));
        json.member("target", Wire.text(request.target()));
        json.arrayMember(
                "headers",
                lines ->
                        request.headers()
                                .lines()
                                .forEach(line -> lines.object(o -> header(o, line))));
        json.member("body", request.body().text());
        json.member("bodyBase64", Base64.getEncoder().encodeToString(request.body().bytes()));
        json.member("followsRedirects", request.followsRedirects());
    }

    private static void header(JsonWriter json, Header header) {
        json.member("name", Wire.text(header.name()));
        json.member("value", Wire.text(header.value()));
    }
}
