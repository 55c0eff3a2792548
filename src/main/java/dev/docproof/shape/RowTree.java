package dev.docproof.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table at the places of the document that they speak of. */
final class RowTree {
    private static final RowTree EMPTY = new RowTree();

    private final List<DocumentedMember> rows = new ArrayList<>();
    private final Map<String, RowTree> steps = new LinkedHashMap<>();

    static RowTree empty() {
        return EMPTY;
    }

    void add(List<String> path, DocumentedMember row) {
        RowTree at = this;
        for (String step : path) {
            at = at.steps.computeIfAbsent(step, unused -> new RowTree());
        }
        at.rows.add(row);
    }

    /** Rows for this very place. Two of one name are one after the other. */
    List<DocumentedMember> rows() {
        return Collections.unmodifiableList(rows);
    }

    RowTree step(String name) {
        return steps.getOrDefault(name, EMPTY);
    }

    /**
     * The rows for the items of a list here: {@code users[].id}, but also {@code users.id}, as many
     * tables have it.
     */
    RowTree items() {
        if (steps.containsKey(MemberPath.ITEM)) {
            return steps.get(MemberPath.ITEM);
        }
        RowTree members = new RowTree();
        members.steps.putAll(steps);
        return members;
    }

    /** This place and all below it. */
    List<RowTree> all() {
        List<RowTree> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<RowTree> all) {
        all.add(this);
        steps.values().forEach(below -> below.collect(all));
    }

    boolean isEmpty() {
        return rows.isEmpty() && steps.isEmpty();
    }

    boolean has(String name) {
        return steps.containsKey(name);
    }

    /** The members named here, in page order. */
    List<String> names() {
        List<String> names = new ArrayList<>(steps.size());
        for (String name : steps.keySet()) {
            if (!name.equals(MemberPath.ITEM) && !name.equals(MemberPath.ANY)) {
                names.add(name);
            }
        }
        return names;
    }
}
