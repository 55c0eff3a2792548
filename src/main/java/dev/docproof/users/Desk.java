package dev.docproof.users;

import dev.docproof.users.User.Person;
import dev.docproof.users.Users.Change;
import java.util.Optional;

/** Turns requests into answers. */
final class Desk {
    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

    private final Users users;

    Desk(Users users) {
        this.users = users;
    }

    Answer answer(Asked asked) {
        if (!asked.path().equals("/users")) {
            return Answer.error(404, "there is nothing at " + asked.path());
        }
        try {
            return switch (asked.method()) {
                case "GET", "HEAD" -> read(asked);
                case "POST" -> create(asked);
                case "PUT" -> replace(asked);
                case "DELETE" -> delete(asked);
                case "OPTIONS" -> Answer.empty(204).withAllow(METHODS);
                default ->
                        Answer.error(405, "users have no method " + asked.method())
                                .withAllow(METHODS);
            };
        } catch (Refusal e) {
            return e.answer();
        }
    }

    private Answer read(Asked asked) throws Refusal {
        if (!asked.hasId()) {
            return Answer.json(200, UserJson.text(users.all()));
        }
        Optional<User> user = users.find(asked.id());
        return user.isPresent() ? Answer.json(200, UserJson.text(user.get())) : unknown(asked);
    }

    private Answer create(Asked asked) throws Refusal {
        Person person = asked.person();
        return answer(users.create(person), person);
    }

    private Answer replace(Asked asked) throws Refusal {
        long id = asked.id();
        Person person = asked.person();
        if (id < 1) {
            return Answer.error(404, "no user can have the id " + asked.writtenId());
        }
        return answer(users.replace(id, person), person);
    }

    private Answer delete(Asked asked) throws Refusal {
        return users.delete(asked.id()).result() == Users.Result.DELETED
                ? Answer.empty(204)
                : unknown(asked);
    }

    private static Answer answer(Change change, Person person) {
        if (change.user().isEmpty()) {
            return Answer.error(409, "another user has the email " + person.email());
        }
        int status = change.result() == Users.Result.CREATED ? 201 : 200;
        return Answer.json(status, UserJson.text(change.user().get()));
    }

    private static Answer unknown(Asked asked) throws Refusal {
        return Answer.error(404, "no user has the id " + asked.writtenId());
    }
}
