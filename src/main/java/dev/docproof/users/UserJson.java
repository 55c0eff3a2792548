package dev.docproof.users;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonWriter;
import dev.docproof.users.User.Person;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Users as JSON, on the wire and in the file. */
final class UserJson {
    private UserJson() {}

    static String text(User user) {
        return written(out -> out.object(members -> write(members, user)));
    }

    static String text(List<User> users) {
        return written(out -> array(out, users));
    }

    static String text(Snapshot snapshot) {
        return written(
                out ->
                        out.object(
                                members -> {
                                    members.member("lastGiven", snapshot.lastGiven());
                                    members.name("users");
                                    array(members, snapshot.users());
                                }));
    }

    static String error(String message) {
        return written(out -> out.object(members -> members.member("error", message)));
    }

    static Optional<Snapshot> snapshot(JsonValue value) {
        if (!(value instanceof JsonObject object)
                || !(object.get("users").orElse(value) instanceof JsonArray array)) {
            return Optional.empty();
        }
        List<User> users = new ArrayList<>();
        for (JsonValue item : array.items()) {
            user(item).ifPresent(users::add);
        }
        boolean whole = users.size() == array.items().size();
        return whole
                ? number(object, "lastGiven").map(given -> new Snapshot(given, users))
                : Optional.empty();
    }

    private static Optional<User> user(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        return number(object, "id").flatMap(id -> person(object).map(who -> new User(id, who)));
    }

    private static Optional<Person> person(JsonObject object) {
        Optional<String> lastName = string(object, "lastName");
        Optional<String> firstName = string(object, "firstName");
        Optional<String> email = string(object, "email");
        if (lastName.isEmpty() || firstName.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Person(lastName.get(), firstName.get(), email.get()));
    }

    private static Optional<String> string(JsonObject object, String name) {
        return object.get(name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    private static Optional<Long> number(JsonObject object, String name) {
        return object.get(name)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).literal())
                .filter(literal -> literal.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static void array(JsonWriter out, List<User> users) {
        out.array(items -> users.forEach(user -> items.object(members -> write(members, user))));
    }

    private static void write(JsonWriter out, User user) {
        out.member("lastName", user.person().lastName());
        out.member("firstName", user.person().firstName());
        out.member("email", user.person().email());
        out.member("id", user.id());
    }

    private static String written(Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            content.accept(out);
        }
        return text.append('\n').toString();
    }
}
