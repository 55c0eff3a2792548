package dev.docproof.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The service that {@code harbour.md} describes, with switches that break one promise each. */
final class Harbour {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<Integer, ObjectNode> moorings = new LinkedHashMap<>();
    private final Map<String, ObjectNode> bookings = new LinkedHashMap<>();
    private final Set<String> switches;
    private int lastBooking = 1000;

    Harbour(Set<String> switches) {
        this.switches = switches;
        mooring(11, "A-1", "free", "3.5", "[\"water\", \"power\"]");
        mooring(12, "A-2", "free", "2", "[]");
        mooring(13, "B-1", "taken", "4.5", "[\"water\"]");
        mooring(14, "B-2", "free", "4", "[\"power\"]");
        booking("BK-7", 13, "Petrel", "paid");
        booking("BK-8", 14, "Knot", "open");
    }

    synchronized Reply answer(WireServer.Call call) {
        String path = call.target().replaceFirst("\\?.*", "");
        String query = call.target().substring(path.length()).replaceFirst("^\\?", "");
        String[] steps = path.split("/");
        String first = steps.length < 2 ? "" : steps[1];
        if (first.equals("tides")) {
            return tides();
        }
        if (!call.headers().containsKey("x-api-key") && !on("any-key")) {
            return refusal(401, "key");
        }
        if (first.equals("moorings") && call.method().equals("GET")) {
            return steps.length == 2 ? list(parameters(query)) : mooring(steps);
        }
        if (first.equals("bookings") && steps.length == 2 && call.method().equals("POST")) {
            return book(call.body());
        }
        return first.equals("bookings") && steps.length == 3
                ? booking(call.method(), steps[2])
                : refusal(404, "path");
    }

    private Reply list(Map<String, String> parameters) {
        String status = parameters.getOrDefault("status", "");
        String most = parameters.getOrDefault("limit", "20");
        if (!most.matches("\\d+")) {
            return on("any-limit") ? page(moorings.values(), 20) : refusal(400, "limit");
        }
        if (!List.of("", "free", "taken").contains(status) && !on("any-status")) {
            return refusal(400, "status");
        }
        List<ObjectNode> found = new ArrayList<>();
        for (ObjectNode mooring : moorings.values()) {
            String own = mooring.get("status").asString();
            if (status.isEmpty() || own.equals(status) || on("filter-ignored")) {
                found.add(mooring);
            }
        }
        return page(found, on("limit-ignored") ? 20 : Integer.parseInt(most));
    }

    private Reply page(Iterable<ObjectNode> found, int most) {
        ObjectNode page = NODES.objectNode();
        ArrayNode data = page.putArray("data");
        int total = 0;
        for (ObjectNode mooring : found) {
            if (total++ < most) {
                data.add(mooring.deepCopy());
            }
        }
        page.put("total", total);
        if (total > most) {
            page.put("next", "/moorings?status=free&limit=2&offset=2");
        } else {
            page.putNull("next");
        }
        return new Reply("list", 200, page);
    }

    private Reply mooring(String[] steps) {
        ObjectNode mooring =
                steps[2].matches("\\d{1,9}") ? moorings.get(Integer.parseInt(steps[2])) : null;
        if (mooring == null) {
            return on("unknown-mooring-is-200")
                    ? new Reply("none", 200, NODES.objectNode())
                    : refusal(404, "mooring");
        }
        if (steps.length == 4) {
            Reply log = new Reply("log", 200, null);
            log.text = unused -> "2026-02-01 swept\n2026-02-02 nothing\n2026-02-03 painted\n";
            log.headers.put("Content-Type", "text/plain; charset=utf-8");
            return log;
        }
        Reply reply = new Reply("mooring", 200, mooring.deepCopy());
        reply.headers.put("ETag", "\"" + steps[2] + "-4\"");
        return reply;
    }

    private Reply book(String body) {
        ObjectNode sent = object(body);
        if (sent == null) {
            return refusal(on("json-is-422") ? 422 : 400, "json");
        }
        for (String name : List.of("mooring", "ship", "arrives", "nights", "payment")) {
            if (!sent.has(name) && !on("optional-" + name)) {
                return refusal(422, name);
            }
        }
        if (isBad(sent)) {
            return refusal(422, "value");
        }
        ObjectNode booking = booking(sent);
        Reply reply = new Reply("book", 201, booking.deepCopy());
        reply.headers.put("Location", "/bookings/" + booking.get("ref").asString());
        return reply;
    }

    private boolean isBad(ObjectNode sent) {
        JsonNode ship = sent.get("ship");
        boolean badShip =
                ship != null
                        && (!ship.isObject()
                                || !ship.has("name") && !on("optional-ship-name")
                                || ship.has("name") && !ship.get("name").isString()
                                || ship.has("length") && !ship.get("length").isNumber());
        return badShip
                || isNoNumber(sent, "mooring")
                || isNoNumber(sent, "nights") && !on("any-nights")
                || isUnlike(sent, "arrives", "\\d{4}-\\d{2}-\\d{2}")
                || isUnlike(sent, "contact", "[^@ ]+@[^@ ]+")
                || isUnlike(sent, "payment", "card|cash");
    }

    private boolean isUnlike(ObjectNode sent, String name, String pattern) {
        JsonNode value = sent.get(name);
        boolean any = on("any-" + name) && value != null && value.isString();
        return value != null && !any && !(value.isString() && value.asString().matches(pattern));
    }

    private static boolean isNoNumber(ObjectNode sent, String name) {
        return sent.has(name) && !sent.get(name).isNumber();
    }

    private ObjectNode booking(ObjectNode sent) {
        ObjectNode booking = NODES.objectNode();
        String ref = "BK-" + ++lastBooking;
        booking.put("ref", ref).put("state", "open");
        booking.putObject("price").put("amount", 96.5).put("currency", "EUR");
        booking.setAll(sent);
        booking.put("booked_at", "2026-11-25T01:02:03Z");
        if (!on("booking-is-lost")) {
            bookings.put(ref, booking.deepCopy());
            if (on("booking-keeps-one-night")) {
                bookings.get(ref).put("nights", 1).put("payment", "cash");
            }
        }
        return booking;
    }

    private Reply booking(String method, String ref) {
        ObjectNode booking = bookings.get(ref);
        if (booking == null) {
            return refusal(404, "booking");
        }
        if (method.equals("DELETE")) {
            if (!on("cancelled-is-kept")) {
                bookings.remove(ref);
            }
            ObjectNode gone = NODES.objectNode().put("ref", ref).put("state", "cancelled");
            return new Reply("cancel", 202, gone);
        }
        return new Reply("booking", 200, booking.deepCopy());
    }

    private static Reply tides() {
        return new Reply(
                "tides",
                200,
                object(
                        """
                        {"2026-06-02": {"high": ["05:00"], "low": ["11:10", "23:40"], "range": 3},
                         "2026-06-03": {"high": ["05:50", "18:15"], "low": ["12:00"], "range": 2.9}}
                        """));
    }

    private boolean on(String name) {
        return switches.contains(name);
    }

    private void mooring(int id, String code, String status, String depth, String services) {
        moorings.put(
                id,
                object(
                        """
                        {"id": %d, "code": "%s", "status": "%s", "depth": %s, "services": %s,
                         "position": {"lat": 47.25, "lon": -2.5}}
                        """
                                .formatted(id, code, status, depth, services)));
    }

    private void booking(String ref, int mooring, String ship, String state) {
        bookings.put(
                ref,
                object(
                        """
                        {"ref": "%s", "state": "%s", "price": {"amount": 40, "currency": "EUR"},
                         "mooring": %d, "ship": {"name": "%s", "length": 11},
                         "arrives": "2026-05-05", "nights": 1, "contact": "petrel@example.com",
                         "payment": "cash", "booked_at": "2026-02-01T10:00:00Z"}
                        """
                                .formatted(ref, state, mooring, ship)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    private static ObjectNode object(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Reply refusal(int status, String code) {
        ObjectNode problem = NODES.objectNode();
        problem.put("title", "no").put("status", status).put("detail", code);
        Reply reply = new Reply("refusal", status, problem);
        reply.headers.put("Content-Type", "application/problem+json");
        return reply;
    }
}
