package dev.docproof.users;

import dev.docproof.users.User.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The users, and what may be done with them. Every change is stored before anybody sees it, and one
 * change is made at a time.
 */
final class Users {
    /** What came of a change. */
    enum Result {
        CREATED,
        REPLACED,
        DELETED,
        UNKNOWN,
        EMAIL_TAKEN
    }

    /**
     * @param user empty where nothing was stored
     */
    record Change(Result result, Optional<User> user) {
        static Change of(Result result) {
            return new Change(result, Optional.empty());
        }
    }

    private final Store store;
    private final SortedMap<Long, User> users = new TreeMap<>();
    private final Map<String, Long> byEmail = new HashMap<>();
    private long lastGiven;

    Users(Store store) {
        this.store = store;
        Snapshot snapshot = store.load();
        snapshot.users().forEach(user -> set(user.id(), Optional.of(user)));
        this.lastGiven = snapshot.lastGiven();
    }

    /** In the order of their ids. */
    synchronized List<User> all() {
        return List.copyOf(users.values());
    }

    synchronized Optional<User> find(long id) {
        return Optional.ofNullable(users.get(id));
    }

    /** Adds a user under the next id that was never given and is not in use. */
    synchronized Change create(Person person) {
        long id = lastGiven + 1;
        while (users.containsKey(id)) {
            id++;
        }
        return put(new User(id, person), id);
    }

    /** Replaces the user with that id, or creates it. */
    synchronized Change replace(long id, Person person) {
        return put(new User(id, person), lastGiven);
    }

    synchronized Change delete(long id) {
        if (!users.containsKey(id)) {
            return Change.of(Result.UNKNOWN);
        }
        keep(id, Optional.empty(), lastGiven);
        return Change.of(Result.DELETED);
    }

    private Change put(User user, long given) {
        if (isTaken(user)) {
            return Change.of(Result.EMAIL_TAKEN);
        }
        Result result = users.containsKey(user.id()) ? Result.REPLACED : Result.CREATED;
        keep(user.id(), Optional.of(user), given);
        return new Change(result, Optional.of(user));
    }

    private boolean isTaken(User user) {
        return byEmail.getOrDefault(folded(user), user.id()) != user.id();
    }

    /** What could not be stored has not happened. */
    private void keep(long id, Optional<User> user, long given) {
        Optional<User> before = find(id);
        long givenBefore = lastGiven;
        set(id, user);
        lastGiven = given;
        try {
            store.save(() -> new Snapshot(lastGiven, all()));
        } catch (RuntimeException e) {
            set(id, before);
            lastGiven = givenBefore;
            throw e;
        }
    }

    private void set(long id, Optional<User> user) {
        Optional.ofNullable(users.remove(id)).ifPresent(own -> byEmail.remove(folded(own), id));
        user.ifPresent(
                own -> {
                    users.put(id, own);
                    byEmail.put(folded(own), id);
                });
    }

    private static String folded(User user) {
        return user.person().email().toLowerCase(Locale.ROOT);
    }
}
