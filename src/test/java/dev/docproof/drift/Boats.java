package dev.docproof.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The register that {@code boats.md} describes, with switches that break one promise each. */
public final class Boats {
    static final String TERN = "5f0c8a7e-1111-4222-8333-944455556666";
    private static final String GULL = "7a1b2c3d-2222-4333-8444-955566667777";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> boats = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> trips = new LinkedHashMap<>();
    private final Set<String> switches;

    Boats(Set<String> switches) {
        this.switches = switches;
        put(
                """
                {"id": "%s", "name": "Tern", "rig": "sloop", "length": 9.8, "berths": 4,
                 "insured": false, "owner": {"name": "A. Lund", "email": "lund@example.com"},
                 "crew": [], "tags": ["wood"], "launched": "1961-07-30",
                 "site": "https://example.com/tern", "remark": "varnish twice a year",
                 "createdAt": "2026-01-05T07:00:00Z", "version": 3}
                """
                        .formatted(TERN));
        put(
                """
                {"id": "%s", "name": "Gull", "rig": "yawl", "length": 7, "berths": 2,
                 "insured": true, "owner": {"name": "C. Roy", "email": "roy@example.com"},
                 "crew": [], "tags": [], "launched": "1999-01-01",
                 "site": "https://example.com/gull", "remark": null,
                 "createdAt": "2026-01-06T07:00:00Z", "version": 1}
                """
                        .formatted(GULL));
    }

    /** The names of the boats there are. */
    public synchronized List<String> names() {
        return boats.values().stream().map(boat -> boat.get("name").asString()).toList();
    }

    synchronized Reply answer(
            String method, String target, Map<String, String> headers, String body) {
        String path = target.replaceFirst("\\?.*", "");
        String query = target.length() > path.length() ? target.substring(path.length() + 1) : "";
        String[] steps = path.split("/");
        boolean known = steps.length >= 2 && steps[1].equals("boats");
        if (known && steps.length == 2 && method.equals("POST")) {
            return register(headers, body);
        }
        if (known && steps.length == 2 && method.equals("GET")) {
            return list(query);
        }
        if (known && steps.length == 3) {
            return one(method, steps[2], body);
        }
        if (known && steps.length == 4 && steps[3].equals("trips")) {
            return trips(method, steps[2], body);
        }
        return refusal("none", 404, "unknown");
    }

    private Reply register(Map<String, String> headers, String body) {
        if (!isJsonType(headers) && !on("any-type")) {
            return refusal("register", 415, "type");
        }
        ObjectNode sent = object(body);
        if (sent == null) {
            return on("json-500")
                    ? refusal("register", 500, "oops")
                    : refusal("register", 400, "json");
        }
        for (String name : List.of("name", "rig", "length", "owner")) {
            if (!sent.has(name) && !on("optional-" + name)) {
                return refusal("register", 400, name);
            }
        }
        if (!on("optional-owner-email") && sent.has("owner") && !sent.get("owner").has("email")) {
            return refusal("register", 400, "owner.email");
        }
        if (sent.has("owner") && !sent.get("owner").has("name")) {
            return refusal("register", 400, "owner.name");
        }
        String name = sent.has("name") ? sent.get("name").asString() : "none";
        if (!on("name-shared") && isTaken(name)) {
            return refusal("register", 409, "name_taken");
        }
        ObjectNode boat = NODES.objectNode();
        boat.put("id", UUID.randomUUID().toString());
        boat.setAll(sent);
        boat.putNull("remark");
        boat.put("createdAt", java.time.Instant.now().toString());
        boat.put("version", 1);
        if (!on("register-stores-nothing")) {
            boats.put(boat.get("id").asString(), boat.deepCopy());
        }
        if (on("register-stores-half")) {
            boats.get(boat.get("id").asString()).put("rig", "sloop").put("name", "x" + name);
        }
        Reply reply = new Reply("register", 201, boat);
        reply.headers.put("Location", "/boats/" + boat.get("id").asString());
        return reply;
    }

    private Reply list(String query) {
        ArrayNode all = NODES.arrayNode();
        String rig = query.startsWith("rig=") && !on("filter-ignored") ? query.substring(4) : "";
        for (ObjectNode boat : boats.values()) {
            if (rig.isEmpty() || boat.get("rig").asString().equals(rig)) {
                ObjectNode brief = NODES.objectNode();
                for (String name : List.of("id", "name", "rig", "length")) {
                    brief.set(name, boat.get(name));
                }
                all.add(brief);
            }
        }
        return new Reply("list", 200, all);
    }

    private Reply one(String method, String id, String body) {
        ObjectNode boat = boats.get(id);
        if (boat == null) {
            return on("unknown-is-200")
                    ? new Reply("show", 200, NODES.objectNode())
                    : on("unknown-is-400")
                            ? refusal("unknown", 400, "id")
                            : refusal("unknown", 404, "unknown");
        }
        return switch (method) {
            case "GET" -> new Reply("show", 200, boat.deepCopy());
            case "DELETE" -> {
                if (!on("remove-keeps")) {
                    boats.remove(id);
                }
                yield new Reply("remove", 204, null);
            }
            case "PATCH" -> change(boat, body);
            default -> refusal("none", 405, "method");
        };
    }

    private Reply change(ObjectNode boat, String body) {
        ObjectNode sent = object(body);
        if (sent == null) {
            return refusal("change", 400, "json");
        }
        if (sent.has("length") && !sent.get("length").isNumber() && !on("any-length")
                || sent.has("tags") && !sent.get("tags").isArray()) {
            return refusal("change", 400, "type");
        }
        ObjectNode changed = on("change-stores-nothing") ? boat.deepCopy() : boat;
        changed.setAll(sent);
        changed.put("version", boat.get("version").asInt() + 1);
        return new Reply("change", 200, changed.deepCopy());
    }

    private Reply trips(String method, String id, String body) {
        if (!boats.containsKey(id)) {
            return on("trips-unknown-is-200")
                    ? new Reply("trips", 200, page(List.of()))
                    : refusal("unknown", 404, "unknown");
        }
        List<ObjectNode> own = trips.computeIfAbsent(id, unused -> new ArrayList<>());
        if (method.equals("GET")) {
            return new Reply("trips", 200, page(own));
        }
        ObjectNode sent = object(body);
        if (sent == null || !sent.has("from") || !sent.has("to") && !on("optional-to")) {
            return refusal("trip", 400, "missing");
        }
        ObjectNode trip = NODES.objectNode();
        trip.put("id", own.size() + 1);
        trip.setAll(sent);
        if (!on("trip-stores-nothing")) {
            own.add(0, trip.deepCopy());
        }
        ObjectNode wrapped = NODES.objectNode();
        wrapped.set("trip", trip);
        return new Reply("trip", 201, wrapped);
    }

    private static ObjectNode page(List<ObjectNode> own) {
        ObjectNode page = NODES.objectNode();
        ArrayNode list = page.putArray("trips");
        own.forEach(trip -> list.add(trip.deepCopy()));
        page.put("total", own.size());
        return page;
    }

    private boolean isTaken(String name) {
        return boats.values().stream()
                .anyMatch(boat -> boat.path("name").asString("").equals(name));
    }

    private boolean on(String name) {
        return switches.contains(name);
    }

    private void put(String json) {
        ObjectNode boat = object(json);
        boats.put(boat.get("id").asString(), boat);
    }

    private static boolean isJsonType(Map<String, String> headers) {
        return headers.getOrDefault("content-type", "").startsWith("application/json");
    }

    private static ObjectNode object(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Reply refusal(String operation, int status, String code) {
        ObjectNode error = NODES.objectNode();
        error.putObject("error").put("code", code).put("message", "no: " + code);
        return new Reply(operation, status, error);
    }
}
