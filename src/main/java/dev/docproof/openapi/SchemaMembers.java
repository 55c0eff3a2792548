package dev.docproof.openapi;

import dev.docproof.shape.Kind;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The named values of a schema. References inside the document are followed, those out of it are
 * not; a schema that holds itself ends at a depth.
 */
@SuppressWarnings("rawtypes") // The models of swagger-core are.
final class SchemaMembers {
    private static final String HERE = "#/components/schemas/";
    private static final int DEEPEST = 6;
    private static final int MOST = 2_000;

    /** Far more than any schema has within its depth; one that holds itself has no end of them. */
    private static final int MOST_STEPS = 5_000;

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "string", Kind.STRING,
                    "number", Kind.NUMBER,
                    "integer", Kind.NUMBER,
                    "boolean", Kind.BOOLEAN,
                    "array", Kind.ARRAY,
                    "object", Kind.OBJECT,
                    "null", Kind.NULL);

    private final Map<String, Schema> schemas;

    /** How many more schemas are looked at for one answer. */
    private static final class Steps {
        private int left = MOST_STEPS;

        boolean isLast() {
            left--;
            return left <= 0;
        }
    }

    SchemaMembers(OpenAPI api) {
        this.schemas =
                Optional.ofNullable(api.getComponents())
                        .map(Components::getSchemas)
                        .orElse(Map.of());
    }

    List<SpecMember> of(Schema<?> schema) {
        Map<String, SpecMember> found = new LinkedHashMap<>();
        collect("", schema, true, DEEPEST, found, new Steps());
        return List.copyOf(found.values());
    }

    /** Empty where the schema allows anything, or says it in a way that is not understood. */
    Set<Kind> kinds(Schema<?> schema) {
        return kinds(schema, DEEPEST, new Steps());
    }

    private Set<Kind> kinds(Schema<?> written, int depth, Steps steps) {
        if (steps.isLast()) {
            return Set.of();
        }
        Schema<?> schema = resolved(written);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        types(schema).forEach(type -> Optional.ofNullable(KINDS.get(type)).ifPresent(kinds::add));
        if (kinds.isEmpty() && schema.getProperties() != null) {
            kinds.add(Kind.OBJECT);
        }
        if (kinds.isEmpty() && depth > 0) {
            for (Schema<?> part : parts(schema)) {
                Set<Kind> either = kinds(part, depth - 1, steps);
                if (either.isEmpty()) {
                    return Set.of();
                }
                kinds.addAll(either);
            }
        }
        if (!kinds.isEmpty() && Boolean.TRUE.equals(schema.getNullable())) {
            kinds.add(Kind.NULL);
        }
        return kinds;
    }

    /** One word in OpenAPI 3.0, a set of them in 3.1. */
    private static Set<String> types(Schema<?> schema) {
        if (schema.getTypes() != null) {
            return schema.getTypes();
        }
        return schema.getType() == null ? Set.of() : Set.of(schema.getType());
    }

    private void collect(
            String path,
            Schema<?> written,
            boolean required,
            int depth,
            Map<String, SpecMember> found,
            Steps steps) {
        if (written == null || depth == 0 || found.size() > MOST || steps.isLast()) {
            return;
        }
        Schema<?> schema = resolved(written);
        for (Schema<?> part : parts(schema)) {
            boolean all = schema.getAllOf() != null && schema.getAllOf().contains(part);
            collect(path, part, required && all, depth - 1, found, steps);
        }
        if (schema.getItems() != null) {
            String item = path + "[]";
            found.putIfAbsent(
                    item, new SpecMember(item, kinds(schema.getItems(), DEEPEST, steps), false));
            collect(item, schema.getItems(), required, depth - 1, found, steps);
        }
        if (schema.getProperties() == null) {
            return;
        }
        List<String> needed =
                schema.getRequired() == null ? List.of() : List.copyOf(schema.getRequired());
        for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
            String name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            boolean must = required && needed.contains(property.getKey());
            Schema<?> value = property.getValue();
            found.putIfAbsent(name, new SpecMember(name, kinds(value, DEEPEST, steps), must));
            collect(name, value, must, depth - 1, found, steps);
        }
    }

    private static List<Schema<?>> parts(Schema<?> schema) {
        List<Schema<?>> parts = new ArrayList<>();
        for (List<Schema> some : alternatives(schema)) {
            some.forEach(part -> parts.add(part));
        }
        return parts;
    }

    private static List<List<Schema>> alternatives(Schema<?> schema) {
        List<List<Schema>> all = new ArrayList<>();
        Optional.ofNullable(schema.getAllOf()).ifPresent(all::add);
        Optional.ofNullable(schema.getOneOf()).ifPresent(all::add);
        Optional.ofNullable(schema.getAnyOf()).ifPresent(all::add);
        return all;
    }

    private Schema<?> resolved(Schema<?> schema) {
        Schema<?> at = schema;
        for (int i = 0; i < DEEPEST && at.get$ref() != null; i++) {
            String reference = at.get$ref();
            Schema<?> next =
                    reference.startsWith(HERE)
                            ? schemas.get(reference.substring(HERE.length()))
                            : null;
            if (next == null) {
                return new Schema<>();
            }
            at = next;
        }
        return at.get$ref() == null ? at : new Schema<>();
    }
}
