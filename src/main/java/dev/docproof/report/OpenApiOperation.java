package dev.docproof.report;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonWriter;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One documented operation as an Operation Object of OpenAPI 3.1. */
final class OpenApiOperation {
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]+)}");
    // Definitions of these are to be ignored (OpenAPI 3.1, Parameter Object).
    private static final Set<String> NOT_PARAMETERS =
            Set.of("accept", "content-type", "authorization");

    private final Operation operation;

    OpenApiOperation(Operation operation) {
        this.operation = operation;
    }

    void write(JsonWriter json) {
        json.arrayMember("parameters", this::writeParameters);
        OpenApiSchema body = body();
        if (!body.isEmpty()) {
            json.objectMember("requestBody", request -> content(request, body, Optional.empty()));
        }
        json.objectMember("responses", this::writeResponses);
    }

    private void writeParameters(JsonWriter json) {
        for (String name : placeholders()) {
            writeParameter(json, name, Place.PATH, listed(name, Place.PATH), true);
        }
        for (Parameter parameter : named(Place.QUERY)) {
            boolean required = parameter.required().orElse(false);
            writeParameter(json, parameter.name(), Place.QUERY, Optional.of(parameter), required);
        }
        for (Parameter parameter : named(Place.HEADER)) {
            boolean required = parameter.required().orElse(false);
            if (!NOT_PARAMETERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
                writeParameter(
                        json, parameter.name(), Place.HEADER, Optional.of(parameter), required);
            }
        }
    }

    /** Every placeholder of the path is a parameter, whether or not the page lists it. */
    private List<String> placeholders() {
        List<String> names = new ArrayList<>();
        Matcher braced = BRACED.matcher(operation.bracedPath());
        while (braced.find()) {
            names.add(braced.group(1));
        }
        return names;
    }

    private Optional<Parameter> listed(String name, Place place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .filter(parameter -> parameter.place().map(place::equals).orElse(true))
                .findFirst();
    }

    /** The first of each name. */
    private List<Parameter> named(Place place) {
        Map<String, Parameter> named = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.place().filter(place::equals).isPresent())
                .forEach(parameter -> named.putIfAbsent(parameter.name(), parameter));
        return List.copyOf(named.values());
    }

    private static void writeParameter(
            JsonWriter json,
            String name,
            Place place,
            Optional<Parameter> parameter,
            boolean required) {
        json.object(
                own -> {
                    own.member("name", name);
                    own.member("in", place.label());
                    own.member("required", required);
                    parameter
                            .map(Parameter::description)
                            .filter(text -> !text.isBlank())
                            .ifPresent(text -> own.member("description", text.strip()));
                    own.objectMember(
                            "schema",
                            schema ->
                                    OpenApiSchema.writeType(
                                            parameter.flatMap(Parameter::type), schema));
                });
    }

    private OpenApiSchema body() {
        OpenApiSchema schema = new OpenApiSchema();
        named(Place.BODY)
                .forEach(
                        parameter ->
                                schema.add(
                                        parameter.name(),
                                        parameter.type(),
                                        parameter.description(),
                                        parameter.required().orElse(false)));
        return schema;
    }

    private void writeResponses(JsonWriter json) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (StatusRow row : operation.statuses()) {
            row.code()
                    .ifPresent(
                            code -> statuses.putIfAbsent(Integer.toString(code), description(row)));
        }
        shownStatuses().forEach(code -> statuses.putIfAbsent(code, "As shown"));
        if (statuses.isEmpty()) {
            statuses.put("default", "The page does not say which status comes");
        }
        String success =
                statuses.keySet().stream()
                        .filter(code -> code.startsWith("2"))
                        .findFirst()
                        .orElse("default");
        statuses.forEach(
                (code, description) ->
                        json.objectMember(
                                code,
                                response -> {
                                    response.member("description", description);
                                    if (code.equals(success)) {
                                        writeContent(response);
                                    }
                                }));
    }

    private List<String> shownStatuses() {
        return operation.exchanges().stream()
                .flatMap(exchange -> exchange.response().stream())
                .filter(shown -> shown.status().isPresent())
                .map(shown -> Integer.toString(shown.status().getAsInt()))
                .toList();
    }

    private static String description(StatusRow row) {
        return row.description().isBlank() ? row.label() : row.description().strip();
    }

    private void writeContent(JsonWriter response) {
        OpenApiSchema members = new OpenApiSchema();
        operation
                .responseMembers()
                .forEach(
                        member ->
                                members.add(
                                        member.name(),
                                        member.type(),
                                        member.description(),
                                        member.required().orElse(false)));
        Optional<JsonValue> example = example();
        if (!members.isEmpty() || example.isPresent()) {
            content(response, members, example);
        }
    }

    /** The first complete body that the page shows for a success. */
    private Optional<JsonValue> example() {
        return operation.exchanges().stream()
                .map(Exchange::response)
                .flatMap(Optional::stream)
                .filter(shown -> shown.status().isEmpty() || shown.status().getAsInt() / 100 == 2)
                .map(ResponseExample::json)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void content(
            JsonWriter json, OpenApiSchema schema, Optional<JsonValue> example) {
        json.objectMember(
                "content",
                types ->
                        types.objectMember(
                                "application/json",
                                type -> {
                                    if (!schema.isEmpty()) {
                                        type.objectMember("schema", schema::write);
                                    }
                                    example.ifPresent(shown -> type.name("example").value(shown));
                                }));
    }
}
