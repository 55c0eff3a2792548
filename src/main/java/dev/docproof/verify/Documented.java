package dev.docproof.verify;

import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.Refusals;
import dev.docproof.probe.Role;
import dev.docproof.probe.Sister;
import dev.docproof.probe.Sisters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What all pages of a run document, as far as pages ask it of each other. Pages themselves are not
 * kept: of a thousand that document the same it is as large as of one.
 */
public final class Documented implements Sisters {
    private final Map<Collection, List<Sister>> sisters = new HashMap<>();
    private final Map<String, Set<String>> paths = new HashMap<>();
    private final Set<String> posted = new HashSet<>();
    private final Map<String, Refusals> refusals = new HashMap<>();
    private int longestPosted;

    private record Collection(String method, String path) {}

    /** What one page adds to it. */
    public record Share(String page, List<Entry> entries, Refusals refusals) {
        public Share {
            Objects.requireNonNull(page, "page");
            entries = List.copyOf(entries);
            Objects.requireNonNull(refusals, "refusals");
        }

        public static Share of(PageOperations page) {
            return new Share(
                    page.page().name(),
                    page.operations().stream()
                            .map(own -> new Entry(own.method(), Role.of(own)))
                            .toList(),
                    page.operations().isEmpty() ? page.refusals() : Refusals.none());
        }
    }

    /** An operation of a page. */
    public record Entry(String method, Role role) {}

    /** All of some subjects that stay in memory. */
    public static Documented of(List<Subject> subjects) {
        Documented all = new Documented();
        for (Subject subject : subjects) {
            all.add(Share.of(subject.documented()), subject::documented);
        }
        return all;
    }

    /**
     * Pages are added in their order.
     *
     * @param page reads it, as often as it is asked
     */
    public void add(Share share, Supplier<PageOperations> page) {
        if (!share.refusals().isEmpty()) {
            refusals.merge(folder(share.page()), share.refusals(), Refusals::or);
        }
        for (int i = 0; i < share.entries().size(); i++) {
            int place = i;
            Entry entry = share.entries().get(i);
            add(entry, new Sister(entry.role(), () -> again(page.get(), place, entry)));
        }
    }

    /** A page that is read again may be another by then. */
    private static Optional<Operation> again(PageOperations page, int place, Entry entry) {
        return page.operations().stream()
                .skip(place)
                .findFirst()
                .filter(own -> new Entry(own.method(), Role.of(own)).equals(entry));
    }

    private void add(Entry entry, Sister sister) {
        Collection collection = new Collection(entry.method(), entry.role().collection());
        List<Sister> known = sisters.getOrDefault(collection, List.of());
        if (known.stream().noneMatch(own -> own.role().equals(entry.role()))) {
            List<Sister> all = new ArrayList<>(known);
            all.add(sister);
            sisters.put(collection, List.copyOf(all));
            paths.computeIfAbsent(entry.method(), method -> new HashSet<>())
                    .add(entry.role().path());
        }
        if (entry.method().equals("POST")) {
            String path = entry.role().path().replaceAll("/+$", "");
            posted.add(path);
            longestPosted = Math.max(longestPosted, path.length());
        }
    }

    @Override
    public List<Sister> of(String method, String collection) {
        return sisters.getOrDefault(new Collection(method, collection), List.of());
    }

    /** Those of the nearest folder at or above the operation's page that has any. */
    @Override
    public Refusals refusals(Operation operation) {
        String folder = folder(operation.span().file().name());
        while (!refusals.containsKey(folder) && !folder.isEmpty()) {
            folder = folder(folder);
        }
        return refusals.getOrDefault(folder, Refusals.none());
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** The paths of all operations by their methods. */
    public Map<String, Set<String>> paths() {
        return Map.copyOf(paths);
    }

    /**
     * Whether some page documents that one posts there; pages may leave out where a path begins.
     *
     * @param shortest of the path that such a page has, in characters
     */
    boolean isPosted(String path, int shortest) {
        return IntStream.rangeClosed(
                        Math.max(0, path.length() - longestPosted), path.length() - shortest)
                .mapToObj(path::substring)
                .anyMatch(posted::contains);
    }
}
