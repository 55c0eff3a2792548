package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where in the document a row belongs. A table that lists {@code id} and {@code email} stands
 * beside an example that is a list of users, or has them under {@code data}.
 */
final class Placement {
    /** Wrappers stand near the root; deeper, a name that fits is chance. */
    private static final int DEEPEST = 12;

    /** For each member name, the objects that have it, as paths from the root, nearest first. */
    private final Map<String, Set<List<String>>> homes = new LinkedHashMap<>();

    private Placement() {}

    static RowTree place(Optional<JsonValue> example, List<DocumentedMember> rows) {
        Placement placement = new Placement();
        example.ifPresent(placement::index);
        List<String> usual = placement.usualHome(example, rows);
        RowTree tree = new RowTree();
        for (DocumentedMember row : rows) {
            placement.path(row, usual).ifPresent(path -> tree.add(path, row));
        }
        return tree;
    }

    private record Visit(JsonValue value, List<String> path) {}

    private void index(JsonValue root) {
        Deque<Visit> open = new ArrayDeque<>();
        open.add(new Visit(root, List.of()));
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            if (visit.path().size() <= DEEPEST) {
                visit(visit, open);
            }
        }
    }

    private void visit(Visit visit, Deque<Visit> open) {
        if (visit.value() instanceof JsonObject object) {
            for (Member member : object.members()) {
                homes.computeIfAbsent(member.name(), unused -> new LinkedHashSet<>())
                        .add(visit.path());
                open.add(new Visit(member.value(), plus(visit.path(), member.name())));
            }
        } else if (visit.value() instanceof JsonArray array) {
            List<String> path = plus(visit.path(), MemberPath.ITEM);
            array.items().forEach(item -> open.add(new Visit(item, path)));
        }
    }

    /** Where most of the rows are found; rows the example does not have belong there, too. */
    private List<String> usualHome(Optional<JsonValue> example, List<DocumentedMember> rows) {
        List<String> root =
                example.isPresent() && example.get() instanceof JsonArray
                        ? List.of(MemberPath.ITEM)
                        : List.of();
        Map<List<String>, Long> counts =
                rows.stream()
                        .map(row -> nearest(steps(row).get(0)))
                        .flatMap(Optional::stream)
                        .collect(
                                Collectors.groupingBy(
                                        home -> home, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(root);
    }

    private Optional<List<String>> path(DocumentedMember row, List<String> usual) {
        List<String> steps = steps(row);
        String first = steps.get(0);
        if (first.equals(MemberPath.ITEM)) {
            return Optional.of(steps);
        }
        Set<List<String>> known = homes.getOrDefault(first, Set.of());
        if (known.isEmpty() || known.contains(usual)) {
            return Optional.of(joined(usual, steps));
        }
        return nearest(first).map(home -> joined(home, steps));
    }

    /** Empty where two places are equally near: then the row may mean either. */
    private Optional<List<String>> nearest(String name) {
        List<List<String>> known =
                homes.getOrDefault(name, Set.of()).stream()
                        .sorted(Comparator.comparingInt(List::size))
                        .toList();
        boolean clear =
                known.size() == 1 || known.size() > 1 && known.get(0).size() < known.get(1).size();
        return clear ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** At least one step. A name with a dot that the example has as it stands is one name. */
    private List<String> steps(DocumentedMember row) {
        if (homes.containsKey(row.name())) {
            return MemberPath.literal(row.name()).steps();
        }
        List<String> steps = MemberPath.parse(row.name()).steps();
        return steps.isEmpty() ? MemberPath.literal(row.name()).steps() : steps;
    }

    private static List<String> plus(List<String> path, String step) {
        return joined(path, List.of(step));
    }

    private static List<String> joined(List<String> path, List<String> more) {
        List<String> all = new ArrayList<>(path);
        all.addAll(more);
        return List.copyOf(all);
    }
}
