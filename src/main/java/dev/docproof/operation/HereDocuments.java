package dev.docproof.operation;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines behind a command that are its input: {@code curl -d @- <<EOF}. */
final class HereDocuments {
    private static final Pattern OPENING =
            Pattern.compile("<<-?\\s*(?:'(\\w+)'|\"(\\w+)\"|\\\\?(\\w+))");

    private final List<Slice> lines;

    /**
     * What each line opens, empty where it opens nothing; a line may hold thousands of commands.
     */
    private final List<String> marks;

    HereDocuments(List<Slice> lines) {
        this.lines = lines;
        this.marks = lines.stream().map(line -> mark(line.text())).toList();
    }

    /** Where a command and its input end, as an offset in the file. */
    int end(Span command) {
        int i = firstEndingAt(command.start());
        while (i < lines.size() && start(i) <= command.end() && marks.get(i).isEmpty()) {
            i++;
        }
        if (i == lines.size() || start(i) > command.end()) {
            return command.end();
        }
        String mark = marks.get(i);
        for (int end = i + 1; end < lines.size(); end++) {
            if (lines.get(end).text().strip().equals(mark)) {
                return lines.get(end).span().end();
            }
        }
        return command.end();
    }

    private int start(int line) {
        return lines.get(line).span().start();
    }

    /** The first line that ends at a place of the file or behind it. */
    private int firstEndingAt(int place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).span().end() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String mark(String line) {
        Matcher opening = OPENING.matcher(line);
        if (!opening.find()) {
            return "";
        }
        for (int group = 1; group <= opening.groupCount(); group++) {
            if (opening.group(group) != null) {
                return opening.group(group);
            }
        }
        return "";
    }
}
