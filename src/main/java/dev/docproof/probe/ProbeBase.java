package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.StatusRow;
import dev.docproof.shape.ClosedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The example that probes are derived from, and what may be put in its place. */
final class ProbeBase {
    private final Operation operation;
    private final Request example;
    private final FreshValues fresh;

    ProbeBase(Operation operation, Request example, FreshValues fresh) {
        this.operation = operation;
        this.example = example;
        this.fresh = fresh;
    }

    Operation operation() {
        return operation;
    }

    Request example() {
        return example;
    }

    /** Empty where the example sends neither a JSON object nor a form. */
    Optional<JsonObject> body() {
        return object(example);
    }

    /** Whether all that it sends is text. */
    boolean sendsForm() {
        return Payload.of(example).flatMap(Payload::form).isPresent();
    }

    /** What a parameter is called in the body. */
    String member(Parameter parameter) {
        return sendsForm() ? Payload.dotted(parameter.name()) : parameter.name();
    }

    /** What the example has for a parameter or member, as text. */
    Optional<String> value(Parameter parameter) {
        return parameter.place().filter(Place.QUERY::equals).isPresent()
                ? Edit.query(example, parameter.name())
                : body().flatMap(object -> JsonEdit.member(object, member(parameter)))
                        .flatMap(ProbeBase::text);
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.literal());
        }
        return value instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /** Where the example names its record. */
    Optional<IdPlace> id() {
        return IdPlace.of(operation, example);
    }

    /** An id of the example's make that no record has. */
    String freshId() {
        return fresh.like(id().orElseThrow().value(example).orElseThrow());
    }

    /** Whether a status row of the page speaks of it. */
    boolean promises(Topic topic) {
        return operation.promised().stream()
                .anyMatch(row -> RowTopics.of(row, operation).contains(topic));
    }

    /** A POST makes a record of its own; everything else is tried on the example's. */
    Request own() {
        return operation.method().equals("POST") ? distinct() : example;
    }

    /** Without its id a request is about another record, or none: no value may clash with one. */
    Request elsewhere(String changed) {
        return id().flatMap(IdPlace::query).filter(changed::equals).isPresent()
                ? distinct()
                : own();
    }

    Optional<JsonObject> ownBody() {
        return operation.method().equals("POST") ? object(distinct()) : body();
    }

    /**
     * The example with values of its own for the members that no two records may share: those that
     * the page says so of, and those that usually are, such as an email address; where there are
     * none, for the name of a record that is made.
     */
    Request distinct() {
        Optional<JsonObject> object = body();
        if (object.isEmpty()) {
            return example;
        }
        JsonObject changed = object.get();
        Core core = Core.of(changed);
        Set<String> names = new LinkedHashSet<>(unique());
        UsuallyUnique.members(core.object()).stream().map(core::whole).forEach(names::add);
        if (names.isEmpty() && operation.method().equals("POST")) {
            naming(core.object()).map(core::whole).ifPresent(names::add);
        }
        for (String name : names) {
            Optional<JsonValue> value = JsonEdit.member(changed, name);
            if (value.isPresent()) {
                changed = JsonEdit.with(changed, name, fresh.like(value.get()));
            }
        }
        return names.isEmpty() ? example : Payload.sending(example, changed);
    }

    /**
     * The example with a value in it that a reader could tell from the example's own. Empty where
     * no member may have just any value.
     */
    Optional<Request> marked() {
        Request distinct = distinct();
        if (!distinct.equals(example)) {
            return Optional.of(distinct);
        }
        return body().flatMap(
                        object ->
                                Core.of(object).object().members().stream()
                                        .filter(this::isFreeText)
                                        .findFirst()
                                        .or(() -> freeNumber(Core.of(object).object()))
                                        .map(member -> withAnother(object, member)));
    }

    private Optional<String> naming(JsonObject object) {
        return object.members().stream()
                .filter(this::isFreeText)
                .map(Member::name)
                .filter(UsuallyUnique::isName)
                .findFirst();
    }

    private Optional<Member> freeNumber(JsonObject object) {
        return object.members().stream()
                .filter(member -> number(member.value()).isPresent())
                .filter(member -> !IdPlace.namesRecord(member.name()))
                .findFirst();
    }

    private Request withAnother(JsonObject object, Member member) {
        JsonValue value =
                number(member.value())
                        .map(number -> number.add(BigDecimal.ONE).toPlainString())
                        .map(next -> (JsonValue) new JsonNumber(next, member.value().span()))
                        .orElseGet(() -> fresh.like(member.value()));
        String name = Core.of(object).whole(member.name());
        return Payload.sending(example, JsonEdit.with(object, name, value));
    }

    /** That of JSON, or in a form what looks like one. */
    private Optional<BigDecimal> number(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.value());
        }
        boolean written =
                sendsForm()
                        && value instanceof JsonString text
                        && text.value().matches("-?(?:0|[1-9]\\d{0,8})");
        return written
                ? Optional.of(new BigDecimal(((JsonString) value).value()))
                : Optional.empty();
    }

    /** Whether nothing says that the member's values are of some form or from some list. */
    private boolean isFreeText(Member member) {
        boolean plain =
                member.value() instanceof JsonString text
                        && text.value().matches("[\\p{L} .,'!-]{2,60}");
        return plain
                && operation.parameters().stream()
                        .filter(parameter -> isCalled(parameter.name(), member.name()))
                        .allMatch(ProbeBase::isPlainText);
    }

    private static boolean isCalled(String name, String member) {
        return name.equals(member) || name.endsWith("." + member);
    }

    private static boolean isPlainText(Parameter parameter) {
        return parameter.type().map(type -> type.strip().equalsIgnoreCase("string")).orElse(true)
                && ClosedList.read(parameter.type(), parameter.description()).isEmpty();
    }

    /**
     * The members that the row about doubled records names: "user with this email already exists".
     */
    List<String> unique() {
        List<String> names = new ArrayList<>();
        for (StatusRow row : operation.statuses()) {
            if (RowTopics.of(row).contains(Topic.EXISTS)) {
                String words =
                        " "
                                + row.description()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                                + " ";
                members()
                        .filter(name -> words.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** What the tables list for the body, and what the example sends without any. */
    private Stream<String> members() {
        Stream<String> listed =
                operation.parameters().stream()
                        .filter(own -> own.place().filter(Place.BODY::equals).isPresent())
                        .map(Parameter::name);
        Stream<String> sent =
                body().map(JsonObject::members).orElse(List.of()).stream().map(Member::name);
        return Stream.concat(listed, sent).distinct();
    }

    private static Optional<JsonObject> object(Request request) {
        return Payload.of(request).map(Payload::object);
    }
}
