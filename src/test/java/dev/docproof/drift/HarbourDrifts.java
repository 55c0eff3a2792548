package dev.docproof.drift;

import static dev.docproof.drift.Drift.broken;
import static dev.docproof.drift.Drift.fair;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may change about the harbour, whose page has lists for tables and headings for rows. */
public final class HarbourDrifts {
    private HarbourDrifts() {}

    public static Stream<Drift> all() {
        return Stream.of(
                        List.of(Drift.none()),
                        lists(),
                        bookings(),
                        others(),
                        requests(),
                        harmless())
                .flatMap(List::stream);
    }

    private static Consumer<Reply> on(String operation, Consumer<Reply> change) {
        return reply -> {
            if (reply.is(operation)) {
                change.accept(reply);
            }
        };
    }

    private static Consumer<Reply> json(String operation, Consumer<ObjectNode> change) {
        return on(operation, reply -> change.accept(reply.object()));
    }

    private static Consumer<Reply> status(String operation, int status) {
        return on(operation, reply -> reply.status = status);
    }

    private static Consumer<Reply> items(Consumer<ObjectNode> change) {
        return json(
                "list",
                page -> {
                    for (JsonNode item : page.get("data")) {
                        change.accept((ObjectNode) item);
                    }
                });
    }

    private static List<Drift> lists() {
        return List.of(
                broken("list-206", status("list", 206)),
                broken("list-204", on("list", HarbourDrifts::empty)),
                broken("list-bare", on("list", reply -> reply.json = reply.json.get("data"))),
                broken("list-total-missing", json("list", page -> page.remove("total"))),
                broken("list-total-text", json("list", page -> page.put("total", "3"))),
                broken("list-total-fraction", json("list", page -> page.put("total", 2.5))),
                broken("list-next-missing", json("list", page -> page.remove("next"))),
                broken("list-next-false", json("list", page -> page.put("next", false))),
                broken("list-data-null", json("list", page -> page.putNull("data"))),
                broken("list-data-object", json("list", page -> page.putObject("data"))),
                broken(
                        "list-data-renamed",
                        json("list", page -> page.set("items", page.remove("data")))),
                broken("item-code-missing", items(item -> item.remove("code"))),
                broken("item-code-null", items(item -> item.putNull("code"))),
                broken("item-depth-text", items(item -> item.put("depth", "3.5"))),
                broken("item-services-text", items(item -> item.put("services", "water"))),
                broken("item-services-numbers", items(item -> item.putArray("services").add(1))),
                broken("item-lat-missing", items(item -> position(item).remove("lat"))),
                broken("item-lat-text", items(item -> position(item).put("lat", "47.25"))),
                broken("item-position-flat", items(item -> item.put("position", "47.25,-2.5"))),
                broken("item-status-unlisted", items(item -> item.put("status", "reserved"))),
                broken(
                        "one-item-incomplete",
                        json(
                                "list",
                                page -> page.get("data").forEach(HarbourDrifts::withoutServices))),
                broken("filter-ignored"),
                broken("limit-ignored"),
                broken("any-limit"),
                broken("any-status"));
    }

    private static void withoutServices(JsonNode item) {
        if (item.get("id").asInt() == 12) {
            ((ObjectNode) item).remove("services");
        }
    }

    private static ObjectNode position(ObjectNode item) {
        return (ObjectNode) item.get("position");
    }

    private static void empty(Reply reply) {
        reply.status = 204;
        reply.json = null;
    }

    private static List<Drift> bookings() {
        return List.of(
                broken("book-200", status("book", 200)),
                broken("book-202", status("book", 202)),
                broken("book-no-location", on("book", reply -> reply.headers.remove("Location"))),
                broken("book-ref-number", json("book", booking -> booking.put("ref", 1001))),
                broken("book-ref-missing", json("book", booking -> booking.remove("ref"))),
                broken("book-state-unlisted", json("book", booking -> booking.put("state", "new"))),
                broken("book-price-flat", json("book", booking -> booking.put("price", 96.5))),
                broken(
                        "book-price-cents",
                        json("book", booking -> price(booking).put("amount", "9650"))),
                broken(
                        "book-currency-missing",
                        json("book", booking -> price(booking).remove("currency"))),
                broken(
                        "book-ship-name-lost",
                        json(
                                "book",
                                booking ->
                                        ((ObjectNode) booking.get("ship")).put("name", "DUNLIN"))),
                broken(
                        "book-ship-length-lost",
                        json(
                                "book",
                                booking -> ((ObjectNode) booking.get("ship")).remove("length"))),
                broken(
                        "book-arrives-time",
                        json("book", booking -> booking.put("arrives", "2026-06-01T00:00:00Z"))),
                broken(
                        "book-arrives-other",
                        json("book", booking -> booking.put("arrives", "2026-06-02"))),
                broken("book-nights-other", json("book", booking -> booking.put("nights", 4))),
                broken(
                        "book-payment-other",
                        json("book", booking -> booking.put("payment", "cash"))),
                broken(
                        "book-contact-masked",
                        json("book", booking -> booking.put("contact", "d***@example.com"))),
                broken(
                        "book-time-local",
                        json("book", booking -> booking.put("booked_at", "25.11.2026 01:02"))),
                broken(
                        "book-time-number",
                        json("book", booking -> booking.put("booked_at", 1764032523))),
                broken("book-body-empty", on("book", reply -> reply.text = text -> "")),
                broken("booking-is-lost"),
                broken("booking-keeps-one-night"),
                broken("cancel-200", status("cancel", 200)),
                broken("cancel-204", on("cancel", HarbourDrifts::empty)),
                broken("cancel-state-missing", json("cancel", gone -> gone.remove("state"))),
                broken("cancelled-is-kept"),
                broken(
                        "booking-price-missing",
                        json("booking", booking -> booking.remove("price"))),
                broken(
                        "booking-mooring-text",
                        json("booking", booking -> booking.put("mooring", "13"))),
                broken(
                        "booking-other-ref",
                        json("booking", booking -> booking.put("ref", "BK-8"))));
    }

    private static ObjectNode price(ObjectNode booking) {
        return (ObjectNode) booking.get("price");
    }

    private static List<Drift> others() {
        return List.of(
                broken("mooring-no-etag", on("mooring", reply -> reply.headers.remove("ETag"))),
                broken("mooring-depth-null", json("mooring", mooring -> mooring.putNull("depth"))),
                broken("mooring-wrapped", on("mooring", HarbourDrifts::wrapped)),
                broken("unknown-mooring-is-200"),
                broken(
                        "unknown-400",
                        on(
                                "refusal",
                                reply -> reply.status = reply.status == 404 ? 400 : reply.status)),
                broken(
                        "no-key-403",
                        on(
                                "refusal",
                                reply -> reply.status = reply.status == 401 ? 403 : reply.status)),
                broken("log-404", status("log", 404)),
                broken("log-empty", on("log", reply -> reply.text = text -> "")),
                broken(
                        "log-html",
                        on(
                                "log",
                                reply -> {
                                    reply.text = text -> "<!DOCTYPE html><p>sorry</p>";
                                    reply.headers.put("Content-Type", "text/html");
                                })),
                broken(
                        "log-json",
                        on(
                                "log",
                                reply -> {
                                    reply.text = text -> "{\"log\": []}";
                                    reply.headers.put("Content-Type", "application/json");
                                })),
                broken("tides-list", on("tides", reply -> reply.text = text -> "[" + text + "]")),
                broken(
                        "tides-range-text",
                        on(
                                "tides",
                                reply ->
                                        reply.text =
                                                text ->
                                                        text.replace(":3,", ":\"3\",")
                                                                .replace(":2.9", ":\"2.9\"")
                                                                .replace(":3}", ":\"3\"}"))),
                broken(
                        "tides-low-missing",
                        json(
                                "tides",
                                tides -> tides.forEach(day -> ((ObjectNode) day).remove("low")))));
    }

    private static void wrapped(Reply reply) {
        ObjectNode wrapper = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        wrapper.set("mooring", reply.json);
        reply.json = wrapper;
    }

    private static List<Drift> requests() {
        return List.of(
                broken("any-key"),
                broken("json-is-422"),
                broken("optional-mooring"),
                broken("optional-ship"),
                broken("optional-arrives"),
                broken("optional-nights"),
                broken("optional-payment"),
                broken("optional-ship-name").with("--max-probes", "40"),
                broken("any-nights").with("--max-probes", "40"),
                broken("any-arrives").with("--max-probes", "40"),
                broken("any-contact").with("--max-probes", "40"),
                broken("any-payment").with("--max-probes", "40"));
    }

    private static List<Drift> harmless() {
        return List.of(
                fair("faithful-again", reply -> reply.headers.put("X-Took", "3")),
                fair("list-total-more", json("list", page -> page.put("total", 3000))),
                fair("list-next-null", json("list", page -> page.putNull("next"))),
                fair(
                        "list-empty",
                        json(
                                "list",
                                page -> {
                                    page.putArray("data");
                                    page.put("total", 0);
                                })),
                fair(
                        "list-shorter",
                        json("list", page -> ((ArrayNode) page.get("data")).remove(1))),
                fair("item-services-none", items(item -> item.putArray("services"))),
                fair("item-more", items(item -> item.put("colour", "red"))),
                fair("item-depth-whole", items(item -> item.put("depth", 7))),
                fair(
                        "mooring-etag-weak",
                        on("mooring", reply -> reply.headers.put("ETag", "W/\"x\""))),
                fair(
                        "mooring-taken-now",
                        json("mooring", mooring -> mooring.put("status", "taken"))),
                fair(
                        "book-location-absolute",
                        on(
                                "book",
                                reply ->
                                        reply.headers.computeIfPresent(
                                                "Location",
                                                (name, place) -> "http://localhost" + place))),
                fair("book-price-other", json("book", booking -> price(booking).put("amount", 12))),
                fair(
                        "booking-state-open",
                        json("booking", booking -> booking.put("state", "open"))),
                fair(
                        "book-time-offset",
                        json(
                                "book",
                                booking ->
                                        booking.put("booked_at", "2026-11-25T02:02:03.5+01:00"))),
                fair(
                        "log-longer",
                        on("log", reply -> reply.text = text -> "2026-03-01 a\n2026-03-02 b\n")),
                fair(
                        "log-charset",
                        on("log", reply -> reply.headers.put("Content-Type", "text/plain"))),
                fair(
                        "error-words",
                        on(
                                "refusal",
                                reply -> reply.object().put("detail", "x").put("instance", "/1"))),
                fair(
                        "error-json",
                        on(
                                "refusal",
                                reply -> reply.headers.put("Content-Type", "application/json"))),
                fair("error-empty", on("refusal", reply -> reply.json = null)));
    }
}
