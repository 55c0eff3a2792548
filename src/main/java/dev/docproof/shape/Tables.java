package dev.docproof.shape;

import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that rows come from, and the object that they speak of.
 *
 * @param groups rows that stand one under the other
 * @param home the place where most rows belong
 */
record Tables(List<List<DocumentedMember>> groups, RowTree home) {
    Tables {
        groups = List.copyOf(groups);
    }

    static Tables of(List<DocumentedMember> rows, RowTree tree) {
        return new Tables(groups(rows), home(tree));
    }

    /** Rows of one table stand on neighbouring lines. */
    private static List<List<DocumentedMember>> groups(List<DocumentedMember> rows) {
        List<List<DocumentedMember>> groups = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (DocumentedMember row : rows) {
            int line = row.span().line();
            if (groups.isEmpty() || line - last > 1 || line < last) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
            last = line;
        }
        return groups;
    }

    private static RowTree home(RowTree tree) {
        RowTree home = tree;
        int most = listed(tree);
        for (RowTree below : tree.all()) {
            int listed = listed(below);
            home = listed > most ? below : home;
            most = Math.max(listed, most);
        }
        return home;
    }

    private static int listed(RowTree tree) {
        int listed = 0;
        for (String name : tree.names()) {
            listed += tree.step(name).rows().isEmpty() ? 0 : 1;
        }
        return listed;
    }

    @SuppressWarnings("ReferenceEquality") // A place in the tree is only the same as itself.
    boolean areHome(RowTree place) {
        return place == home && listed(place) > 0 && !place.has(MemberPath.ANY);
    }

    /**
     * The required rows that an object must have. Of several tables, some may be for other cases:
     * one counts if the object has most of what it requires.
     */
    List<DocumentedMember> expected(JsonObject object, RowTree rows) {
        List<DocumentedMember> expected = new ArrayList<>();
        for (List<DocumentedMember> group : groups) {
            List<DocumentedMember> required =
                    group.stream()
                            .filter(row -> row.required().orElse(false))
                            .filter(row -> !rows.step(row.name()).rows().isEmpty())
                            .toList();
            long present = required.stream().filter(row -> has(object, row)).count();
            boolean any = group.stream().anyMatch(row -> has(object, row));
            boolean counts = groups.size() == 1 ? any : present * 2 > required.size();
            if (counts) {
                expected.addAll(required);
            }
        }
        return expected;
    }

    boolean names(Member member) {
        return home.has(member.name());
    }

    /** Whether an object has what a row names, and what others of its table do. */
    boolean describe(JsonObject object, DocumentedMember row) {
        return has(object, row)
                && groups.stream()
                        .filter(group -> group.contains(row))
                        .anyMatch(
                                group ->
                                        group.stream().filter(own -> has(object, own)).count()
                                                >= 3);
    }

    private static boolean has(JsonObject object, DocumentedMember row) {
        return object.get(row.name()).isPresent();
    }
}
