package dev.docproof.fix;

import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Edits of one file that do not get in each other's way. */
final class Edits {
    private static final Comparator<Edit> BY_PLACE =
            Comparator.comparingInt((Edit edit) -> edit.span().start())
                    .thenComparingInt(edit -> edit.span().end());

    private final SourceFile file;
    private final Set<Edit> edits = new LinkedHashSet<>();

    Edits(SourceFile file) {
        this.file = file;
    }

    /** All edits of a fix or none: false where one clashes with what was taken before. */
    boolean add(Fix fix) {
        List<Edit> wanted = fix.edits().stream().filter(edit -> !edits.contains(edit)).toList();
        boolean free =
                wanted.stream().allMatch(edit -> edits.stream().noneMatch(edit::clashesWith));
        if (free) {
            edits.addAll(wanted);
        }
        return free;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The file with all edits made; what lies outside of them is what it was. */
    SourceFile applied() {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(BY_PLACE);
        String lineEnd = lineEnd(file.text());
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : ordered) {
            text.append(file.text(), at, edit.span().start());
            text.append(edit.replacement().replace("\n", lineEnd));
            at = edit.span().end();
        }
        text.append(file.text().substring(at));
        return file.withText(text.toString());
    }

    /** That of its first line. */
    private static String lineEnd(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text.indexOf('\r') >= 0 ? "\r" : "\n";
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }
}
