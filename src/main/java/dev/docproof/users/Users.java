package dev.docproof.users;

import dev.docproof.users.User.Person;
import java.util.List;
import java.util.Locale;
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
    private SortedMap<Long, User> users;
    private long lastGiven;

    Users(Store store) {
        this.store = store;
        Snapshot snapshot = store.load();
        this.users = byId(snapshot.users());
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
        SortedMap<Long, User> changed = new TreeMap<>(users);
        changed.remove(id);
        keep(changed, lastGiven);
        return Change.of(Result.DELETED);
    }

    private Change put(User user, long given) {
        if (isTaken(user)) {
            return Change.of(Result.EMAIL_TAKEN);
        }
        Result result = users.containsKey(user.id()) ? Result.REPLACED : Result.CREATED;
        SortedMap<Long, User> changed = new TreeMap<>(users);
        changed.put(user.id(), user);
        keep(changed, given);
        return new Change(result, Optional.of(user));
    }

    private boolean isTaken(User user) {
        String email = folded(user.person().email());
        return users.values().stream()
                .anyMatch(
                        other ->
                                other.id() != user.id()
                                        && folded(other.person().email()).equals(email));
    }

    private void keep(SortedMap<Long, User> changed, long given) {
        store.save(new Snapshot(given, List.copyOf(changed.values())));
        users = changed;
        lastGiven = given;
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static SortedMap<Long, User> byId(List<User> users) {
        SortedMap<Long, User> byId = new TreeMap<>();
        users.forEach(user -> byId.put(user.id(), user));
        return byId;
    }
}
