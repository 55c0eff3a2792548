package dev.docproof.probe;

import dev.docproof.http.Body;
import dev.docproof.http.Form;
import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.shape.Written;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The members that a request carries in its body, be it JSON or a form. Those of a form are all
 * text, and {@code card[number]} goes by the name of {@code card.number}.
 *
 * @param form empty where the body is JSON
 */
record Payload(JsonObject object, Optional<Form> form) {
    /** Empty where the body has no members. */
    static Optional<Payload> of(Request request) {
        SourceFile body = new SourceFile("request body", request.body().text());
        Optional<Payload> json =
                JsonReader.strict(Slice.of(body))
                        .value()
                        .filter(JsonObject.class::isInstance)
                        .map(object -> new Payload((JsonObject) object, Optional.empty()));
        return json.or(() -> Form.of(request).map(form -> ofForm(form, Slice.of(body).span())));
    }

    private static Payload ofForm(Form form, Span span) {
        List<Member> members =
                form.fields().stream()
                        .map(
                                field ->
                                        new Member(
                                                dotted(field.name()),
                                                span,
                                                new JsonString(field.value(), span)))
                        .toList();
        return new Payload(new JsonObject(members, false, span), Optional.of(form));
    }

    /** {@code card.number} for {@code card[number]}; an item keeps its brackets. */
    static String dotted(String name) {
        return name.replaceAll("\\[([^\\[\\]]+)]", ".$1");
    }

    /** The request with other values, or less, in a body of the same kind. */
    static Request sending(Request request, JsonObject changed) {
        Body body =
                of(request)
                        .flatMap(Payload::form)
                        .map(form -> filled(form, changed).body())
                        .orElseGet(() -> Body.of(JsonText.compact(changed)));
        return Edit.withBody(request, body);
    }

    /** With what lies inside of a member as an object of its own. */
    Written written() {
        return form.isEmpty() ? new Written(object, false) : new Written(Nested.of(object), true);
    }

    /** What is left of the members stands in the order of the fields. */
    private static Form filled(Form form, JsonObject changed) {
        Deque<Member> left = new ArrayDeque<>(changed.members());
        return form.with(
                field -> {
                    boolean there =
                            !left.isEmpty() && left.peek().name().equals(dotted(field.name()));
                    return there ? Optional.of(text(left.pop().value())) : Optional.empty();
                });
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : JsonText.compact(value);
    }
}
