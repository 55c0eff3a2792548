package dev.docproof.openapi;

import dev.docproof.operation.Place;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in an operation of a document, references into its components followed. */
final class OperationParts {
    private final OpenAPI api;
    private final SchemaMembers schemas;

    OperationParts(OpenAPI api) {
        this.api = api;
        this.schemas = new SchemaMembers(api);
    }

    List<SpecParameter> parameters(PathItem path, Operation operation) {
        Map<String, SpecParameter> found = new LinkedHashMap<>();
        Stream.of(operation.getParameters(), path.getParameters())
                .flatMap(list -> list == null ? Stream.empty() : list.stream())
                .map(this::resolved)
                .flatMap(Optional::stream)
                .forEach(
                        one ->
                                parameter(one)
                                        .ifPresent(
                                                read ->
                                                        found.putIfAbsent(
                                                                one.getIn() + " " + one.getName(),
                                                                read)));
        List<SpecParameter> all = new ArrayList<>(found.values());
        all.addAll(body(operation));
        return all;
    }

    List<String> statuses(Operation operation) {
        return operation.getResponses() == null
                ? List.of()
                : List.copyOf(operation.getResponses().keySet());
    }

    /** Of all successful answers together; a member of several is taken as the first has it. */
    List<SpecMember> responseMembers(Operation operation) {
        Map<String, SpecMember> members = new LinkedHashMap<>();
        for (ApiResponse response : successes(operation)) {
            content(response)
                    .flatMap(OperationParts::schema)
                    .map(schemas::of)
                    .orElse(List.of())
                    .forEach(member -> members.putIfAbsent(member.path(), member));
        }
        return List.copyOf(members.values());
    }

    private static List<ApiResponse> successes(Operation operation) {
        return operation.getResponses() == null
                ? List.of()
                : operation.getResponses().entrySet().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private Optional<SpecParameter> parameter(Parameter parameter) {
        Schema<?> schema = parameter.getSchema() == null ? new Schema<>() : parameter.getSchema();
        return SpecificationReader.place(parameter.getIn())
                .map(
                        place ->
                                new SpecParameter(
                                        place,
                                        new SpecMember(
                                                parameter.getName(),
                                                schemas.kinds(schema),
                                                Boolean.TRUE.equals(parameter.getRequired()))));
    }

    private List<SpecParameter> body(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .flatMap(this::resolved)
                .map(RequestBody::getContent)
                .flatMap(OperationParts::schema)
                .map(schemas::of)
                .orElse(List.of())
                .stream()
                .map(member -> new SpecParameter(Place.BODY, member))
                .toList();
    }

    private Optional<Content> content(ApiResponse response) {
        return resolved(response).map(ApiResponse::getContent);
    }

    /** The JSON one; else the first that there is. */
    private static Optional<Schema<?>> schema(Content content) {
        Schema<?> found = null;
        for (Map.Entry<String, MediaType> entry : content.entrySet()) {
            Schema<?> schema = entry.getValue().getSchema();
            if (schema != null && (found == null || isJson(entry.getKey()))) {
                found = schema;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isJson(String type) {
        return type.contains("json");
    }

    private Optional<Parameter> resolved(Parameter one) {
        return component(one, one.get$ref(), components().getParameters());
    }

    private Optional<RequestBody> resolved(RequestBody one) {
        return component(one, one.get$ref(), components().getRequestBodies());
    }

    private Optional<ApiResponse> resolved(ApiResponse one) {
        return component(one, one.get$ref(), components().getResponses());
    }

    private Components components() {
        return api.getComponents() == null ? new Components() : api.getComponents();
    }

    private static <T> Optional<T> component(T one, String reference, Map<String, T> components) {
        if (reference == null) {
            return Optional.of(one);
        }
        if (components == null || !reference.startsWith("#/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                components.get(reference.substring(reference.lastIndexOf('/') + 1)));
    }
}
