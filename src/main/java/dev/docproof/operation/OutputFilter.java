package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a command's output goes through before the page shows it: {@code | jq '.items[0]'}. Filters
 * that only lay JSON out leave it what it is; behind any other the page shows something else than
 * the server's answer.
 */
final class OutputFilter {
    private static final Pattern PIPE = Pattern.compile("[^\\n|]*\\|(?!\\|)\\s*([^\\n]*)");
    private static final Pattern LAYOUT =
            Pattern.compile(
                    "(jq(\\s+-[A-Za-z-]+)*(\\s+['\"]?\\.['\"]?)?|json_pp|json|python3? -m json\\.tool"
                            + "|tee\\s.*|cat|less|more)\\s*[;&]*\\s*");

    private static final Pattern INTO_FILE =
            Pattern.compile("\\s*1?>>?\\s*(?!&)[\"']?[\\w./~$-].*");

    private static final int LONGEST = 1_000;

    private OutputFilter() {}

    /** Whether a file keeps what comes: then the page shows none of it. */
    static boolean isKept(Scene scene, FoundRequest request) {
        return INTO_FILE.matcher(rest(scene, request)).matches();
    }

    /** Whether the page shows something else for a request than what the server answered. */
    static boolean isBehind(Scene scene, FoundRequest request) {
        return changes(rest(scene, request));
    }

    /** What follows a command on its last line; of a megabyte only as much as a filter needs. */
    private static String rest(Scene scene, FoundRequest request) {
        if (!(scene.block(request.block()) instanceof Code code)) {
            return "";
        }
        Span command = request.example().span();
        Span line = command.file().line(command.endPosition().line());
        int to = Math.min(Math.min(line.end(), code.span().end()), command.end() + LONGEST);
        return command.file().span(command.end(), Math.max(command.end(), to)).text();
    }

    private static boolean changes(String rest) {
        Matcher pipe = PIPE.matcher(rest);
        return pipe.lookingAt() && !LAYOUT.matcher(pipe.group(1).strip()).matches();
    }
}
