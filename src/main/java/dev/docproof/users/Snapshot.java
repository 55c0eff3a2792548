package dev.docproof.users;

import dev.docproof.users.User.Person;
import java.util.List;

/**
 * All that the service remembers.
 *
 * @param lastGiven the highest id that the service chose so far
 */
record Snapshot(long lastGiven, List<User> users) {
    Snapshot {
        users = List.copyOf(users);
    }

    /** What a new service begins with. */
    static Snapshot first() {
        return new Snapshot(
                3,
                List.of(
                        new User(1, new Person("Okafor", "Amara", "amara.okafor@example.com")),
                        new User(2, new Person("Lindqvist", "Tove", "tove.lindqvist@example.com")),
                        new User(3, new Person("Haddad", "Samir", "samir.haddad@example.com"))));
    }
}
