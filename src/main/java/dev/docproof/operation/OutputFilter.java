package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
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

    private OutputFilter() {}

    /** Whether the page shows something else for a request than what the server answered. */
    static boolean isBehind(Scene scene, FoundRequest request) {
        if (!(scene.block(request.block()) instanceof Code code)) {
            return false;
        }
        int commandEnd = request.example().span().end();
        for (Slice line : Lines.of(code.text())) {
            if (line.span().start() <= commandEnd && commandEnd <= line.span().end()) {
                return changes(
                        line.text()
                                .substring(
                                        Math.min(line.length(), commandEnd - line.span().start())));
            }
        }
        return false;
    }

    private static boolean changes(String rest) {
        Matcher pipe = PIPE.matcher(rest);
        return pipe.lookingAt() && !LAYOUT.matcher(pipe.group(1).strip()).matches();
    }
}
