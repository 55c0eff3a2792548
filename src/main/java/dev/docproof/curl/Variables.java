package dev.docproof.curl;

import dev.docproof.http.Wire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of a shell while it goes through a snippet. */
final class Variables {
    /** A variable with a known value, or one whose value only a run would tell. */
    record Value(Optional<String> wire, String why) {}

    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> unset = new HashSet<>();
    private final Placeholders environment;
    private final boolean unsetIsEmpty;

    /**
     * @param unsetIsEmpty as in a script; on a page an unset variable is a placeholder
     */
    Variables(Placeholders environment, boolean unsetIsEmpty) {
        this.environment = environment;
        this.unsetIsEmpty = unsetIsEmpty;
    }

    boolean isPage() {
        return !unsetIsEmpty;
    }

    Optional<Value> value(String name) {
        Optional<Value> value =
                Optional.ofNullable(values.get(name))
                        .or(
                                () ->
                                        inherited(name)
                                                .map(
                                                        text ->
                                                                new Value(
                                                                        Optional.of(Wire.of(text)),
                                                                        "")));
        return value.isEmpty() && unsetIsEmpty
                ? Optional.of(new Value(Optional.of(""), ""))
                : value;
    }

    boolean isSet(String name) {
        return values.containsKey(name) || inherited(name).isPresent();
    }

    private Optional<String> inherited(String name) {
        return unset.contains(name) ? Optional.empty() : environment.value(name);
    }

    void set(String name, Value value) {
        values.put(name, value);
    }

    /** What a subshell starts with; it gives nothing back. */
    Runnable mark() {
        Map<String, Value> before = Map.copyOf(values);
        Set<String> gone = Set.copyOf(unset);
        return () -> {
            values.clear();
            values.putAll(before);
            unset.clear();
            unset.addAll(gone);
        };
    }

    void unset(String name) {
        values.remove(name);
        unset.add(name);
    }
}
