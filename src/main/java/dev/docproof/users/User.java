package dev.docproof.users;

import java.util.Objects;

/** Somebody the service knows. */
record User(long id, Person person) {
    /** What a client says about a user. */
    record Person(String lastName, String firstName, String email) {
        Person {
            Objects.requireNonNull(lastName, "lastName");
            Objects.requireNonNull(firstName, "firstName");
            Objects.requireNonNull(email, "email");
        }
    }

    User {
        Objects.requireNonNull(person, "person");
    }
}
