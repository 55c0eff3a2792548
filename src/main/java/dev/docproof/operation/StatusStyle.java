package dev.docproof.operation;

import java.util.List;

/** One way of saying which statuses an operation answers with. */
interface StatusStyle {
    List<StatusStyle> ALL =
            List.of(
                    new TableStatuses(),
                    new ItemStatuses(),
                    new HeadingStatuses(),
                    new ProseStatuses(),
                    new TabStatuses(),
                    new LeadingStatuses(),
                    new FenceStatuses(),
                    new InfoStatuses());

    /** The statuses in a block, empty where it has none of this kind. */
    List<StatusRow> read(Scene scene, int index);
}
