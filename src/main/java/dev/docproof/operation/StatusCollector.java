package dev.docproof.operation;

import java.util.List;

/** Gives the statuses of a page to the operations in whose areas they stand. */
final class StatusCollector {
    private final Scene scene;
    private final Areas areas;

    StatusCollector(Scene scene, Areas areas) {
        this.scene = scene;
        this.areas = areas;
    }

    void collect() {
        for (int i = 0; i < scene.size(); i++) {
            List<OperationBuilder> operations = areas.at(i);
            if (operations.isEmpty()) {
                continue;
            }
            for (StatusStyle style : StatusStyle.ALL) {
                for (StatusRow row : style.read(scene, i)) {
                    operations.forEach(operation -> operation.add(row));
                }
            }
        }
    }
}
