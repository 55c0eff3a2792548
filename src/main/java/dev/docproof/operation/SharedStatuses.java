package dev.docproof.operation;

import java.util.List;
import java.util.Set;

/**
 * Refusals that a page lists once for all, in a section about errors that belongs to none of its
 * operations. They are shared by those operations that the section around it holds.
 */
final class SharedStatuses {
    private static final Set<Integer> ABSENT = Set.of(404, 410);
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

    private void share(int block) {
        for (StatusStyle style : STYLES) {
            for (StatusRow row : style.read(scene, block)) {
                if (row.code().orElse(0) >= 400) {
                    around(block).stream()
                            .filter(operation -> isDueTo(operation, row))
                            .forEach(operation -> operation.share(row));
                }
            }
        }
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

    /**
     * What is not found is one record. A list may be empty where nothing is found, and a PUT may
     * make what is not there, unless records are made by a POST.
     */
    private boolean isDueTo(OperationBuilder operation, StatusRow row) {
        if (!ABSENT.contains(row.code().orElse(0))) {
            return true;
        }
        boolean one = operation.template().endsInPlaceholder() && !operation.showsList();
        return one && (!operation.method().equals("PUT") || isMadeByPost(operation.template()));
    }

    private boolean isMadeByPost(PathTemplate record) {
        return areas.operations().stream()
                .filter(other -> other.method().equals("POST"))
                .anyMatch(other -> other.template().isSameBehindBase(record.parent()));
    }
}
