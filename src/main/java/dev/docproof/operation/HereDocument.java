package dev.docproof.operation;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines behind a command that are its input: {@code curl -d @- <<EOF}. */
final class HereDocument {
    private static final Pattern OPENING =
            Pattern.compile("<<-?\\s*(?:'(\\w+)'|\"(\\w+)\"|\\\\?(\\w+))");

    private HereDocument() {}

    /** Where a command and its input end, as an offset in the file. */
    static int end(Slice script, Span command) {
        if (!script.text().contains("<<")) {
            return command.end();
        }
        String mark = "";
        for (Slice line : Lines.of(script)) {
            Span span = line.span();
            if (!mark.isEmpty() && line.text().strip().equals(mark)) {
                return span.end();
            }
            boolean own = span.end() >= command.start() && span.start() <= command.end();
            mark = mark.isEmpty() && own ? mark(line.text()) : mark;
        }
        return command.end();
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
