package dev.docproof.drift;

import static dev.docproof.drift.Drift.broken;
import static dev.docproof.drift.Drift.fair;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may change about a server, and whether the page promised that it does not. */
public final class Drifts {
    private static final String[] BOATS = {"register", "show", "change"};

    private Drifts() {}

    public static Stream<Drift> all() {
        return Stream.of(
                        List.of(Drift.none()),
                        statuses(),
                        members(),
                        types(),
                        values(),
                        bodies(),
                        requests(),
                        state(),
                        wire(),
                        harmless())
                .flatMap(List::stream);
    }

    private static Consumer<Reply> boat(Consumer<ObjectNode> change) {
        return reply -> {
            if (reply.is(BOATS) && reply.status / 100 == 2) {
                change.accept(reply.object());
            }
        };
    }

    private static Consumer<Reply> on(String operation, Consumer<Reply> change) {
        return reply -> {
            if (reply.is(operation) && reply.status / 100 == 2) {
                change.accept(reply);
            }
        };
    }

    private static Consumer<Reply> status(String operation, int from, int to) {
        return reply -> {
            if (reply.is(operation) && reply.status == from) {
                reply.status = to;
            }
        };
    }

    private static List<Drift> statuses() {
        return List.of(
                broken("register-200", status("register", 201, 200)),
                broken("register-202", status("register", 201, 202)),
                broken("show-203", status("show", 200, 203)),
                broken("list-206", status("list", 200, 206)),
                broken("change-202", status("change", 200, 202)),
                broken("trip-200", status("trip", 201, 200)),
                broken("remove-200", status("remove", 204, 200)),
                broken("remove-202", status("remove", 204, 202)),
                broken("conflict-400", status("register", 409, 400)),
                broken("conflict-422", status("register", 409, 422)),
                broken("invalid-422", status("register", 400, 422)),
                broken("change-invalid-422", status("change", 400, 422)),
                broken("trip-missing-422", status("trip", 400, 422)),
                broken("type-400", status("register", 415, 400)),
                broken("unknown-410", status("unknown", 404, 410)),
                broken("unknown-403", status("unknown", 404, 403)),
                broken("unknown-500", status("unknown", 404, 500)),
                broken("unknown-is-400"),
                broken("json-500"));
    }

    private static List<Drift> members() {
        return List.of(
                broken("id-missing", boat(boat -> boat.remove("id"))),
                broken("version-missing", boat(boat -> boat.remove("version"))),
                broken("created-missing", boat(boat -> boat.remove("createdAt"))),
                broken("remark-missing", boat(boat -> boat.remove("remark"))),
                broken("owner-missing", boat(boat -> boat.remove("owner"))),
                broken(
                        "owner-email-missing",
                        boat(boat -> ((ObjectNode) boat.get("owner")).remove("email"))),
                broken(
                        "owner-flattened",
                        boat(
                                boat -> {
                                    boat.set("ownerName", boat.get("owner").get("name"));
                                    boat.remove("owner");
                                })),
                broken(
                        "crew-age-missing",
                        boat(
                                boat -> {
                                    if (!boat.get("crew").isEmpty()) {
                                        ((ObjectNode) boat.get("crew").get(1)).remove("age");
                                    }
                                })),
                broken(
                        "crew-renamed",
                        boat(
                                boat -> {
                                    boat.set("sailors", boat.get("crew"));
                                    boat.remove("crew");
                                })),
                broken("trip-unwrapped", on("trip", reply -> reply.json = reply.json.get("trip"))),
                broken("trips-bare", on("trips", reply -> reply.json = reply.json.get("trips"))),
                broken("trips-total-missing", on("trips", reply -> reply.object().remove("total"))),
                broken(
                        "list-wrapped",
                        on(
                                "list",
                                reply -> {
                                    ObjectNode wrapper =
                                            tools.jackson.databind.node.JsonNodeFactory.instance
                                                    .objectNode();
                                    wrapper.set("items", reply.json);
                                    reply.json = wrapper;
                                })),
                broken(
                        "list-item-name-missing",
                        on(
                                "list",
                                reply ->
                                        ((ArrayNode) reply.json)
                                                .forEach(
                                                        item ->
                                                                ((ObjectNode) item)
                                                                        .remove("name")))),
                broken("undocumented-strict", boat(boat -> boat.put("hull", "GRP")))
                        .with("--rule", "field-undocumented=error"));
    }

    private static List<Drift> types() {
        return List.of(
                broken("id-number", boat(boat -> boat.put("id", 7))),
                broken("length-string", boat(boat -> boat.put("length", "12.5"))),
                broken("berths-fraction", boat(boat -> boat.put("berths", 6.5))),
                broken("berths-string", boat(boat -> boat.put("berths", "6"))),
                broken("insured-string", boat(boat -> boat.put("insured", "true"))),
                broken("insured-number", boat(boat -> boat.put("insured", 1))),
                broken("owner-string", boat(boat -> boat.put("owner", "R. Oke"))),
                broken("owner-null", boat(boat -> boat.putNull("owner"))),
                broken("crew-object", boat(boat -> boat.putObject("crew"))),
                broken(
                        "crew-of-strings",
                        boat(boat -> boat.putArray("crew").add("Ida").add("Ben"))),
                broken("tags-string", boat(boat -> boat.put("tags", "steel,blue water"))),
                broken("tags-of-numbers", boat(boat -> boat.putArray("tags").add(1).add(2))),
                broken("tags-null", boat(boat -> boat.putNull("tags"))),
                broken("remark-number", boat(boat -> boat.put("remark", 3))),
                broken("version-string", boat(boat -> boat.put("version", "1"))),
                broken("created-epoch", boat(boat -> boat.put("createdAt", 1772357400))),
                broken("total-string", on("trips", reply -> reply.object().put("total", "1"))));
    }

    private static List<Drift> values() {
        return List.of(
                broken("id-no-uuid", boat(boat -> boat.put("id", "boat-7"))),
                broken("rig-unlisted", boat(boat -> boat.put("rig", "schooner"))),
                broken("rig-upper-case", boat(boat -> boat.put("rig", "KETCH"))),
                broken("rig-padded", boat(boat -> boat.put("rig", "ketch "))),
                broken("launched-american", boat(boat -> boat.put("launched", "05/02/1987"))),
                broken("launched-30-february", boat(boat -> boat.put("launched", "1987-02-30"))),
                broken(
                        "launched-with-time",
                        boat(boat -> boat.put("launched", "1987-05-02T00:00:00Z"))),
                broken("created-day-only", boat(boat -> boat.put("createdAt", "2026-03-01"))),
                broken(
                        "created-http-date",
                        boat(boat -> boat.put("createdAt", "Sun, 01 Mar 2026 09:30:00 GMT"))),
                broken(
                        "email-without-at",
                        boat(
                                boat ->
                                        ((ObjectNode) boat.get("owner"))
                                                .put("email", "oke.example.com"))),
                broken("site-with-spaces", boat(boat -> boat.put("site", "my kestrel page"))),
                broken("name-upper-case", boat(boat -> boat.put("name", "KESTREL"))),
                broken("name-trimmed", boat(boat -> boat.put("name", "Kestre"))),
                broken("length-rounded", boat(boat -> boat.put("length", 13))),
                broken("length-feet", boat(boat -> boat.put("length", 41.0105))),
                broken(
                        "length-tiny-error",
                        boat(
                                boat ->
                                        boat.put(
                                                "length",
                                                new java.math.BigDecimal(
                                                        "12.5000000000000000000001")))),
                broken(
                        "insured-negated",
                        boat(boat -> boat.put("insured", !boat.get("insured").asBoolean()))),
                broken(
                        "owner-name-lost",
                        boat(boat -> ((ObjectNode) boat.get("owner")).put("name", ""))),
                broken(
                        "crew-dropped",
                        on("register", reply -> ((ArrayNode) reply.json.get("crew")).remove(1))),
                broken(
                        "crew-age-changed",
                        on(
                                "register",
                                reply ->
                                        ((ObjectNode) reply.json.get("crew").get(0))
                                                .put("age", 30))),
                broken("tags-doubled", on("register", reply -> array(reply, "tags").add("steel"))),
                broken(
                        "trip-miles-changed",
                        on("trip", reply -> ((ObjectNode) reply.json.get("trip")).put("miles", 1))),
                broken(
                        "crew-not-empty",
                        on("show", reply -> array(reply, "crew").addObject().put("name", "Zoe"))));
    }

    private static ArrayNode array(Reply reply, String name) {
        return (ArrayNode) reply.json.get(name);
    }

    private static Consumer<Reply> text(java.util.function.UnaryOperator<String> change) {
        return reply -> {
            if (reply.is(BOATS) && reply.status / 100 == 2) {
                reply.text = change;
            }
        };
    }

    private static List<Drift> bodies() {
        return List.of(
                broken("body-empty", text(text -> "")),
                broken("body-null", text(text -> "null")),
                broken("body-string", text(text -> "\"ok\"")),
                broken("body-doubled", text(text -> text + text)),
                broken("body-with-trailer", text(text -> text + "<!-- 3 ms -->")),
                broken("body-javascript", text(text -> "while(1);" + text)),
                broken("body-jsonp", text(text -> "cb(" + text + ")")),
                broken("body-single-quotes", text(text -> text.replace('"', '\''))),
                broken("body-cut-in-half", text(text -> text.substring(0, text.length() / 2))),
                broken(
                        "body-infinity",
                        text(text -> text.replace("12.5", "Infinity").replace("9.8", "Infinity"))),
                broken(
                        "body-leading-zero",
                        text(text -> text.replace("\"version\":", "\"version\":0"))),
                broken("body-html", text(text -> "<!DOCTYPE html><p>sorry</p>")),
                broken("body-xml", text(text -> "<?xml version=\"1.0\"?><boat/>")),
                broken(
                        "body-latin-1",
                        boat(
                                boat -> {
                                    boat.put("remark", "für später");
                                },
                                reply ->
                                        reply.bytes =
                                                utf8 ->
                                                        new String(utf8, StandardCharsets.UTF_8)
                                                                .getBytes(
                                                                        StandardCharsets
                                                                                .ISO_8859_1))),
                broken("body-utf-16", reply -> reply.bytes = Drifts::utf16),
                broken(
                        "list-as-lines",
                        on(
                                "list",
                                reply ->
                                        reply.text =
                                                text ->
                                                        text.substring(1, text.length() - 1)
                                                                .replace("},{", "}\n{"))),
                broken("error-body-changed", error(reply -> reply.object().put("error", "taken"))),
                broken("error-body-html", error(reply -> reply.text = text -> "<html>409</html>")),
                broken(
                        "error-code-missing",
                        error(reply -> ((ObjectNode) reply.json.get("error")).remove("code"))));
    }

    private static Consumer<Reply> error(Consumer<Reply> change) {
        return reply -> {
            if (reply.is("register") && reply.status == 409) {
                change.accept(reply);
            }
        };
    }

    private static Consumer<Reply> boat(Consumer<ObjectNode> change, Consumer<Reply> further) {
        return reply -> {
            if (reply.is(BOATS) && reply.status / 100 == 2) {
                change.accept(reply.object());
                further.accept(reply);
            }
        };
    }

    private static byte[] utf16(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    }

    private static List<Drift> requests() {
        return List.of(
                broken("any-type"),
                broken("optional-name"),
                broken("optional-rig"),
                broken("optional-length"),
                broken("optional-owner"),
                broken("optional-owner-email"),
                broken("optional-to"),
                broken("any-length"),
                broken("name-shared"),
                broken("unknown-is-200"),
                broken("filter-ignored"),
                broken("trips-unknown-is-200"));
    }

    private static List<Drift> state() {
        return List.of(
                broken("register-stores-nothing"),
                broken("register-stores-half"),
                broken("change-stores-nothing"),
                broken("trip-stores-nothing"),
                broken("remove-keeps"));
    }

    private static Consumer<Reply> wire(Reply.Wire wire) {
        return on("show", reply -> reply.wire = wire);
    }

    private static List<Drift> wire() {
        return List.of(
                broken("wire-cut", wire(Reply.Wire.CUT)),
                broken("wire-unended", wire(Reply.Wire.CHUNKED_UNENDED)).with("--timeout", "1"),
                broken("wire-reset", wire(Reply.Wire.RESET)),
                broken("wire-silent", wire(Reply.Wire.SILENT)).with("--timeout", "1"),
                broken(
                        "gzip-unasked",
                        on(
                                "show",
                                reply -> {
                                    reply.headers.put("Content-Encoding", "gzip");
                                    reply.bytes = Reply::gzip;
                                })),
                broken(
                        "gzip-claimed",
                        on("show", reply -> reply.headers.put("Content-Encoding", "gzip"))),
                broken("deflate-unsaid", on("show", reply -> reply.bytes = Reply::gzip)),
                broken(
                        "moved",
                        on(
                                "show",
                                reply -> {
                                    reply.status = 301;
                                    reply.headers.put("Location", "/v2/boats");
                                })));
    }

    private static List<Drift> harmless() {
        return List.of(
                fair("wire-drip", wire(Reply.Wire.DRIP)),
                fair("wire-chunked", wire(Reply.Wire.CHUNKED)),
                fair("wire-http-1-0", wire(Reply.Wire.HTTP_1_0)),
                fair("reason-missing", reply -> reply.reason = ""),
                fair("more-headers", reply -> reply.headers.put("X-Request-Id", "7")),
                fair(
                        "charset-spelt-otherwise",
                        reply ->
                                reply.headers.computeIfPresent(
                                        "Content-Type",
                                        (name, type) -> "Application/JSON;Charset=\"UTF-8\"")),
                fair(
                        "charset-left-out",
                        reply ->
                                reply.headers.computeIfPresent(
                                        "Content-Type", (name, type) -> "application/json")),
                fair(
                        "problem-json",
                        reply -> {
                            if (reply.status >= 400) {
                                reply.headers.put("Content-Type", "application/problem+json");
                            }
                        }),
                fair("white-space", text(text -> "\r\n  " + text.replace(",", " ,\n\t") + "\n")),
                fair("number-with-zeros", text(text -> text.replace("12.5,", "12.500,"))),
                fair("number-with-exponent", text(text -> text.replace(":12.5,", ":1.25e1,"))),
                fair("whole-number-with-point", text(text -> text.replace(":6,", ":6.0,"))),
                fair("escaped", text(text -> text.replace("Kestrel", "\\u004bestrel"))),
                fair("slashes-escaped", text(text -> text.replace("/", "\\/"))),
                fair(
                        "date-offset",
                        boat(boat -> boat.put("createdAt", "2026-03-01T10:30:00+01:00"))),
                fair(
                        "date-millis",
                        boat(boat -> boat.put("createdAt", "2026-03-01T09:30:00.123Z"))),
                fair("remark-text", boat(boat -> boat.put("remark", "seen"))),
                fair("version-high", boat(boat -> boat.put("version", 4_000_000_000L))),
                fair("undocumented", boat(boat -> boat.put("hull", "GRP"))),
                fair("tags-sorted", on("register", Drifts::turnTags)),
                fair(
                        "list-longer",
                        on(
                                "list",
                                reply -> {
                                    ArrayNode list = (ArrayNode) reply.json;
                                    for (int i = 0; i < 3; i++) {
                                        list.add(list.get(0).deepCopy());
                                    }
                                })),
                fair("list-empty", on("list", reply -> ((ArrayNode) reply.json).removeAll())),
                fair(
                        "error-words",
                        reply -> {
                            if (reply.status >= 400) {
                                ((ObjectNode) reply.json.get("error")).put("message", "Nein!");
                            }
                        }),
                fair(
                        "error-more",
                        reply -> {
                            if (reply.status >= 400) {
                                reply.object().put("trace", "abc");
                            }
                        }),
                fair(
                        "remove-says-length",
                        on("remove", reply -> reply.headers.put("Server", "x"))));
    }

    private static void turnTags(Reply reply) {
        ArrayNode tags = array(reply, "tags");
        if (tags.size() == 2) {
            tags.add(tags.remove(0));
        }
    }
}
