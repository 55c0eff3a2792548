package dev.docproof.operation;

import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Gives the entries of a table or list to the operations they belong to, as parameters or as
 * members of the response, by the words around them.
 */
final class Dealing {
    private static final Set<Cue> OF_NOTHING_ELSE =
            Set.of(Cue.FIELD, Cue.OBJECT, Cue.EXAMPLE, Cue.RELATED, Cue.STATUS);

    /** In words. */
    private static final int LONGEST_TITLE = 4;

    /** How many blocks above a list a sentence may speak of all in it. */
    private static final int FARTHEST = 100;

    private final Scene scene;
    private final SharedMembers shared = new SharedMembers();
    private final Areas areas;
    private final IntPredicate isResponse;

    /**
     * @param isResponse whether a block shows a response
     */
    Dealing(Scene scene, Areas areas, IntPredicate isResponse) {
        this.scene = scene;
        this.areas = areas;
        this.isResponse = isResponse;
    }

    void deal(int index, List<Entry> entries, Set<Cue> column, boolean typed) {
        List<OperationBuilder> operations = areas.at(index);
        // A sentence that declares an operation, and how it answers, says nothing of what follows.
        boolean declares = index > 0 && areas.declaredAt(index) == index - 1;
        Set<Cue> label = declares ? Set.of() : scene.labelCues(index);
        boolean named = typed || told(entries);
        Set<Cue> heading = heading(index, !named && isOfFields(label));
        Set<Cue> said = said(label, heading, column);
        boolean resource =
                operations.isEmpty()
                        || !speaks(label) && areas.describesObject(index)
                        || isOfFields(heading)
                                && isOfFields(said)
                                && !column.contains(Cue.PARAMETER)
                                && areas.isApart(index);
        if (resource) {
            boolean described = label.contains(Cue.FIELD) && label.contains(Cue.OBJECT);
            resource(index, entries, scene.headingCues(index, 0), named || described);
            return;
        }
        boolean vague = said.contains(Cue.FIELD) && !named;
        boolean fields = isOfFields(said) && (!vague || isTitle(scene.label(index), said, label));
        boolean members = isMembers(said, column) || fields && followsResponse(index);
        if (said.contains(Cue.RESPONSE) && said.contains(Cue.HEADER) && !said.contains(Cue.BODY)) {
            headers(operations, entries);
            return;
        }
        boolean unsaid = !speaks(said) && (!typed || isElsewhere(index));
        if (!members && (vague && said.size() == 1 || unsaid)) {
            return;
        }
        List<Entry> complete = withAll(index, entries);
        if (members) {
            operations.forEach(
                    operation -> complete.forEach(entry -> operation.add(entry.member())));
        } else {
            Optional<Place> place =
                    Places.of(label).or(() -> ofHeadings(index)).or(() -> Places.of(column));
            boolean url = label.contains(Cue.URL) || label.isEmpty() && heading.contains(Cue.URL);
            Placing placing = new Placing(operations, url);
            complete.forEach(entry -> placing.add(entry, place));
        }
    }

    /** Words about the answer may stand above a table of headers that a request has. */
    private static void headers(List<OperationBuilder> operations, List<Entry> entries) {
        boolean sent = entries.stream().map(Entry::name).anyMatch(RequestHeaders::isOne);
        for (OperationBuilder operation : operations) {
            for (Entry entry : entries) {
                if (sent) {
                    operation.add(entry.parameter(Optional.of(Place.HEADER)));
                } else {
                    operation.add(entry.header());
                }
            }
        }
    }

    /**
     * What the nearest heading says that tells what is listed. Where only a sentence speaks of
     * fields, the title of the page, far above, tells what the operation is about and not what is
     * listed.
     */
    private Set<Cue> heading(int index, boolean vague) {
        int nearest = scene.headingOf(index);
        int from = vague ? Math.min(nearest, areas.declaredAt(index)) : 0;
        return scene.headingCues(index, Math.max(from, 0), Dealing::speaks);
    }

    /** What the label says, or where it says no more than "fields" the heading. */
    private static Set<Cue> said(Set<Cue> label, Set<Cue> heading, Set<Cue> column) {
        boolean enough = speaks(label) && !(isOfFields(label) && speaks(heading));
        return enough ? label : speaks(heading) ? heading : speaks(label) ? label : column;
    }

    /** Whether nothing but a command, in another section, makes it a matter of an operation. */
    private boolean isElsewhere(int index) {
        return areas.isApart(index)
                && areas.at(index).stream()
                        .allMatch(own -> own.declaration().form() == DeclarationForm.CURL_ONLY);
    }

    /** Whether a heading says it, or a label that is no whole sentence. */
    private static boolean isTitle(String label, Set<Cue> said, Set<Cue> cues) {
        return !said.equals(cues) || label.strip().split("\\s+").length <= LONGEST_TITLE;
    }

    /** Whether it speaks of fields, and does not say of what. */
    private static boolean isOfFields(Set<Cue> said) {
        return said.contains(Cue.FIELD) && OF_NOTHING_ELSE.containsAll(said);
    }

    /** Whether the last code before a block, in its section or the one around it, is a response. */
    private boolean followsResponse(int index) {
        int code = scene.surroundings().codeBefore(index);
        int heading = scene.headingOf(index);
        int around = heading < 0 ? -1 : Math.max(scene.parentOf(heading), areas.declaredAt(index));
        return code > around && isResponse.test(code);
    }

    /** The place that the nearest heading names which names one, within the operation's section. */
    private Optional<Place> ofHeadings(int index) {
        int top = scene.headingOf(Math.max(areas.declaredAt(index), 0));
        for (int h = scene.headingOf(index); h > top; h = scene.parentOf(h)) {
            Optional<Place> place = Places.of(scene.cuesOfHeading(h));
            if (place.isPresent()) {
                return place;
            }
        }
        String own = scene.headingText(scene.headingOf(index));
        return PartNames.isPart(own) ? Places.of(Cue.in(own)) : Optional.empty();
    }

    /** Whether the entries say themselves that they are more than words in a list. */
    static boolean told(List<Entry> entries) {
        return entries.stream().anyMatch(e -> e.type().isPresent() || e.required().isPresent());
    }

    static boolean speaks(Set<Cue> cues) {
        return cues.contains(Cue.PARAMETER)
                || cues.contains(Cue.FIELD)
                || cues.contains(Cue.RESPONSE)
                || cues.contains(Cue.QUERY)
                || cues.contains(Cue.PATH)
                || cues.contains(Cue.HEADER)
                || cues.contains(Cue.BODY)
                || cues.contains(Cue.REQUIRED)
                || cues.contains(Cue.OPTIONAL);
    }

    private static boolean isMembers(Set<Cue> said, Set<Cue> column) {
        boolean request =
                said.contains(Cue.REQUEST)
                        || said.contains(Cue.PARAMETER) && !said.contains(Cue.RESPONSE);
        boolean both = said.contains(Cue.PARAMETER) || said.contains(Cue.FIELD);
        return said.contains(Cue.RESPONSE) && !request && (both || !column.contains(Cue.PARAMETER));
    }

    /** A table of a resource that stands outside of all its operations. */
    private void resource(int index, List<Entry> entries, Set<Cue> heading, boolean typed) {
        List<OperationBuilder> all = areas.operations();
        boolean before = !all.isEmpty() && all.get(0).declaration().block() > index;
        if (typed && isOfObject(scene.headingOf(index))) {
            shared.add(entries);
        }
        if (before && typed && (heading.contains(Cue.FIELD) || heading.contains(Cue.OBJECT))) {
            OperationBuilder shows = showing(entries, all);
            entries.forEach(entry -> resource(entry, shows, all));
        }
    }

    /** "The boat object", also where "Attributes" stands below it. */
    private boolean isOfObject(int heading) {
        Set<Cue> cues = scene.cuesOfHeading(heading);
        return cues.contains(Cue.OBJECT)
                || cues.equals(Set.of(Cue.FIELD))
                        && scene.cuesOfHeading(scene.parentOf(heading)).contains(Cue.OBJECT);
    }

    /** What is described once for several operations, when all tables have been dealt. */
    void share() {
        shared.share(areas.operations());
    }

    /** The first operation whose response is the resource; the first of all where none is. */
    private static OperationBuilder showing(List<Entry> entries, List<OperationBuilder> all) {
        Set<String> names = entries.stream().map(Entry::name).collect(Collectors.toSet());
        return all.stream()
                .filter(operation -> operation.responses().stream().anyMatch(r -> shows(r, names)))
                .findFirst()
                .orElse(all.get(0));
    }

    private static boolean shows(ResponseExample response, Set<String> names) {
        return response.json()
                .filter(JsonObject.class::isInstance)
                .map(body -> (JsonObject) body)
                .filter(body -> body.members().stream().anyMatch(m -> names.contains(m.name())))
                .isPresent();
    }

    /** What can only be written is sent, and does not come back. */
    private static void resource(Entry entry, OperationBuilder shows, List<OperationBuilder> all) {
        String words = entry.description().toLowerCase(Locale.ROOT);
        if (!words.contains("write-only") || words.contains("read-only")) {
            shows.add(entry.member());
            return;
        }
        all.stream()
                .filter(operation -> Methods.hasBody(operation.method()))
                .findFirst()
                .ifPresent(operation -> operation.add(entry.parameter(Optional.of(Place.BODY))));
    }

    /** What a sentence says of all entries, for those that do not say it themselves. */
    private List<Entry> withAll(int index, List<Entry> entries) {
        String label = scene.label(index);
        Set<Cue> cues = scene.cuesOfHeading(scene.headingOf(index));
        Optional<Boolean> all = Requiredness.ofAll(label).or(() -> Requiredness.ofTitle(label));
        Optional<Boolean> told = all.or(() -> Requiredness.ofCues(cues)).or(() -> ofSection(index));
        return entries.stream()
                .map(entry -> entry.withRequired(entry.required().or(() -> told)))
                .toList();
    }

    private Optional<Boolean> ofSection(int index) {
        int last = Math.max(scene.headingOf(index), index - FARTHEST);
        for (int i = index - 1; i > last; i--) {
            Optional<Boolean> said =
                    Scene.wordsOf(scene.block(i)).map(Inline::plain).flatMap(Requiredness::ofAll);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
