package dev.docproof.operation;

import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Refusals that a page lists once for all, in a section about errors that belongs to none of its
 * operations. They are shared by those operations that the section around it holds.
 */
final class SharedStatuses {
    private static final Set<Integer> ABSENT = Set.of(404, 410);
    private static final Set<Integer> BAD = Set.of(400, 422);
    private static final Set<String> ERRORS = Set.of("error", "errors");
    private static final List<StatusStyle> STYLES =
            List.of(new TableStatuses(), new ItemStatuses(), new HeadingStatuses());

    private final Scene scene;
    private final Areas areas;

    SharedStatuses(Scene scene, Areas areas) {
        this.scene = scene;
        this.areas = areas;
    }

    void collect() {
        for (int i = 0; i < scene.size(); i++) {
            if (areas.at(i).isEmpty() && isOfErrors(i)) {
                share(i);
            }
        }
    }

    private boolean isOfErrors(int block) {
        Set<Cue> cues = scene.headingCues(block, 0);
        return cues.contains(Cue.ERROR) || cues.contains(Cue.STATUS);
    }

    /** What a page that documents no operation lists, for those of the pages beside it. */
    List<StatusRow> ofOtherPages() {
        return areas.operations().isEmpty()
                ? IntStream.range(0, scene.size())
                        .filter(this::isOfErrors)
                        .mapToObj(this::rows)
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private void share(int block) {
        for (StatusRow row : rows(block)) {
            around(block).stream()
                    .filter(operation -> isDueTo(operation, row))
                    .forEach(operation -> operation.share(row));
        }
    }

    private List<StatusRow> rows(int block) {
        return STYLES.stream()
                .flatMap(style -> style.read(scene, block).stream())
                .filter(row -> row.code().orElse(0) >= 400)
                .toList();
    }

    /** The operations of the smallest section around a block that has any. */
    private List<OperationBuilder> around(int block) {
        for (int h = scene.headingOf(block); h >= 0; h = scene.parentOf(h)) {
            List<OperationBuilder> within = within(h);
            if (!within.isEmpty()) {
                return within;
            }
        }
        return areas.operations();
    }

    private List<OperationBuilder> within(int heading) {
        int end = scene.sectionEnd(heading);
        return areas.operations().stream()
                .filter(own -> own.declaration().block() > heading)
                .filter(own -> own.declaration().block() < end)
                .toList();
    }

    /** A PUT may make what is not there, unless records are made by a POST. */
    private boolean isDueTo(OperationBuilder operation, StatusRow row) {
        boolean made = operation.method().equals("PUT") && isMadeByPost(operation.template());
        return isDue(
                row,
                operation.template(),
                made ? "POST" : operation.method(),
                operation.responses());
    }

    private boolean isMadeByPost(PathTemplate record) {
        return areas.operations().stream()
                .filter(other -> other.method().equals("POST"))
                .anyMatch(other -> other.template().isSameBehindBase(record.parent()));
    }

    /**
     * What is not found is one record; a list may be empty where nothing is found. Where a page
     * shows errors under the status of a success, what is bad is told in the body.
     */
    static boolean isDue(
            StatusRow row, PathTemplate path, String method, List<ResponseExample> shown) {
        int code = row.code().orElse(0);
        if (ABSENT.contains(code)) {
            return path.endsInPlaceholder() && !showsList(shown) && !method.equals("PUT");
        }
        return !BAD.contains(code) || !showsErrorAsSuccess(shown);
    }

    private static boolean showsList(List<ResponseExample> shown) {
        return shown.stream()
                .flatMap(response -> response.json().stream())
                .anyMatch(JsonArray.class::isInstance);
    }

    private static boolean showsErrorAsSuccess(List<ResponseExample> shown) {
        return shown.stream()
                .filter(response -> response.status().orElse(200) < 400)
                .flatMap(response -> response.json().stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .anyMatch(body -> ERRORS.stream().anyMatch(name -> body.get(name).isPresent()));
    }
}
