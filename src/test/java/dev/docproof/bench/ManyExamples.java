package dev.docproof.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 200 pages of five examples each, the same for other clients, and the server they are about. */
final class ManyExamples {
    private static final int PAGES = 200;
    private static final int EXAMPLES = 5;

    private static final String HURL =
            """
            GET %1$s/items/%2$d
            HTTP 200
            [Asserts]
            jsonpath "$.id" == %2$d
            """;
    private static final String CURL =
            """
            url = "%1$s/items/%2$d"
            output = "/dev/null"
            """;
    private static final String POSTMAN =
            """
            {"name": "%2$d", "request": {"method": "GET", "url": "%1$s/items/%2$d"},
             "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": [
               "pm.test('status', () => pm.response.to.have.status(200));",
               "pm.test('id', () => pm.expect(pm.response.json().id).to.eql(%2$d));"]}}]}""";
    private static final String COLLECTION =
            """
            {"info": {"name": "items",
              "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
             "item": [%s]}
            """;

    private static final String BLUEPRINT =
            """
            # GET /items/%2$d
            + Response 200 (application/json)

                    {"id": %2$d, "name": "item %2$d", "tags": ["a", "b"]}

            """;
    private static final String KARATE =
            """
            Scenario: item %2$d
              Given url '%1$s/items/%2$d'
              When method get
              Then status 200
              And match response.id == %2$d

            """;
    private static final String STEP_CI =
            """
                  - name: "%2$d"
                    http:
                      url: "%1$s/items/%2$d"
                      method: GET
                      check:
                        status: 200
                        jsonpath:
                          $.id: %2$d
            """;
    private static final String DOC_DETECTIVE =
            """
            {"httpRequest": {"url": "%1$s/items/%2$d", "method": "get", "statusCodes": [200],
             "response": {"body": {"id": %2$d}}}}""";

    private ManyExamples() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Path.of(args[1]), args[2]);
        } else if (args[0].equals("serve")) {
            serve(Integer.parseInt(args[1]));
        } else {
            bare(args[1]);
        }
    }

    private static void write(Path folder, String server) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(folder.resolve("http"));
        for (int page = 0; page < PAGES; page++) {
            StringBuilder words = new StringBuilder("# Items of page " + page + "\n");
            StringBuilder requests = new StringBuilder();
            for (int i = page * EXAMPLES; i < (page + 1) * EXAMPLES; i++) {
                words.append("\n## GET /items/%d\n\n".formatted(i))
                        .append("```bash\ncurl %s/items/%d\n```\n\n".formatted(server, i))
                        .append("```json\n%s\n```\n".formatted(item(i)));
                requests.append("###\nGET %s/items/%d\n\n?? status == 200\n".formatted(server, i))
                        .append("?? body id == %d\n\n".formatted(i));
            }
            Files.writeString(folder.resolve("pages/" + page + ".md"), words);
            Files.writeString(folder.resolve("http/" + page + ".http"), requests);
        }
        writeForPeers(folder, server);
    }

    private static void writeForPeers(Path folder, String server) throws IOException {
        Files.writeString(folder.resolve("examples.hurl"), each(server, HURL, "\n"));
        Files.writeString(folder.resolve("examples.curl"), each(server, CURL, ""));
        Files.writeString(
                folder.resolve("postman.json"), COLLECTION.formatted(each(server, POSTMAN, ",")));
        Files.writeString(
                folder.resolve("examples.apib"),
                "FORMAT: 1A\n# Items\n\n" + each(server, BLUEPRINT, ""));
        Files.writeString(
                folder.resolve("examples.feature"),
                "Feature: items\n\n" + each(server, KARATE, ""));
        Files.writeString(
                folder.resolve("stepci.yml"),
                "version: \"1.1\"\nname: items\ntests:\n  items:\n    steps:\n"
                        + each(server, STEP_CI, ""));
        Path detective = Files.createDirectories(folder.resolve("detective"));
        Files.writeString(
                detective.resolve("spec.json"),
                "{\"tests\": [{\"testId\": \"items\", \"steps\": [%s]}]}"
                        .formatted(each(server, DOC_DETECTIVE, ",")));
        Files.writeString(
                detective.resolve(".doc-detective.json"),
                "{\"telemetry\": {\"send\": false}, \"logLevel\": \"error\"}");
    }

    /** All examples in the words of another client: %1$s is the server, %2$d the item. */
    private static String each(String server, String form, String between) {
        return IntStream.range(0, PAGES * EXAMPLES)
                .mapToObj(id -> form.formatted(server, id))
                .collect(Collectors.joining(between));
    }

    private static String item(int id) {
        return "{\"id\": %d, \"name\": \"item %d\", \"tags\": [\"a\", \"b\"]}".formatted(id, id);
    }

    private static void serve(int port) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = HttpServer.create(here, 0);
        server.createContext("/items/", ManyExamples::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        byte[] body = item(id).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The same requests with nothing but rest-assured, as its own guide has them. */
    private static void bare(String server) {
        for (int i = 0; i < PAGES * EXAMPLES; i++) {
            int id =
                    RestAssured.given()
                            .get(server + "/items/" + i)
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("id");
            if (id != i) {
                throw new IllegalStateException("item " + i + " came as " + id);
            }
        }
    }
}
