package dev.docproof.report;

import dev.docproof.json.JsonWriter;
import dev.docproof.shape.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members that rows of a table name, {@code address.city} and {@code tags[]}, as one schema.
 */
final class OpenApiSchema {
    private static final int DEEPEST = 32;

    private final Map<String, OpenApiSchema> members = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private Optional<OpenApiSchema> items = Optional.empty();
    private Optional<String> type = Optional.empty();
    private String description = "";

    boolean isEmpty() {
        return members.isEmpty() && items.isEmpty();
    }

    void add(String path, Optional<String> type, String description, boolean required) {
        OpenApiSchema at = this;
        String[] names = path.replace("[]", ".[]").split("\\.");
        for (int i = 0; i < names.length && i < DEEPEST; i++) {
            if (names[i].equals("[]")) {
                at = at.item();
            } else if (!names[i].isBlank()) {
                if (required && i == names.length - 1 && !at.required.contains(names[i].strip())) {
                    at.required.add(names[i].strip());
                }
                at = at.members.computeIfAbsent(names[i].strip(), name -> new OpenApiSchema());
            }
        }
        at.type = at.type.isPresent() ? at.type : type;
        at.description = at.description.isEmpty() ? description.strip() : at.description;
    }

    private OpenApiSchema item() {
        if (items.isEmpty()) {
            items = Optional.of(new OpenApiSchema());
        }
        return items.get();
    }

    void write(JsonWriter json) {
        if (!members.isEmpty() && items.isEmpty()) {
            json.member("type", "object");
        } else if (items.isPresent()) {
            json.member("type", "array");
        } else {
            writeType(type, json);
        }
        if (!description.isEmpty()) {
            json.member("description", description);
        }
        if (items.isPresent()) {
            json.objectMember("items", items.get()::write);
        } else if (!members.isEmpty()) {
            json.objectMember(
                    "properties",
                    properties ->
                            members.forEach(
                                    (name, schema) ->
                                            properties.objectMember(name, schema::write)));
            if (!required.isEmpty()) {
                json.arrayMember("required", names -> required.forEach(names::string));
            }
        }
    }

    /** Nothing where the words of the page are not understood: then anything is allowed. */
    static void writeType(Optional<String> words, JsonWriter json) {
        List<String> types = words.map(OpenApiSchema::types).orElse(List.of());
        if (types.size() == 1) {
            json.member("type", types.get(0));
        } else if (!types.isEmpty()) {
            json.arrayMember("type", names -> types.forEach(names::string));
        }
    }

    private static List<String> types(String words) {
        boolean whole = Kind.isWhole(words);
        return Kind.named(words).stream()
                .sorted()
                .map(kind -> kind == Kind.NUMBER && whole ? "integer" : kind.label())
                .toList();
    }
}
