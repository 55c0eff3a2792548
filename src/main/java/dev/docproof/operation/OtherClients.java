package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Commands of other clients than curl: requests that are seen, and said not to be understood. */
final class OtherClients implements RequestStyle {
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?:[$%>#] )?(?:(?:https?|xh|xhs) +(?:-\\S+ +)*(?:GET|POST|PUT|PATCH|DELETE|HEAD)"
                            + "|wget +[^\\n]{0,200}?https?://"
                            + "|Invoke-(?:RestMethod|WebRequest)\\b"
                            + "|grpcurl\\b).*");

    /** What a command may begin with, its prompt included. */
    private static final String FIRST = "$%>#hxwIg";

    @Override
    public Requests read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code) || CurlRequests.holdsCurl(code.text())) {
            return Requests.NONE;
        }
        List<Finding> findings = new ArrayList<>();
        for (Slice line : scene.lines(index)) {
            if (line.length() < LONGEST && isCommand(line.text().strip())) {
                findings.add(
                        Rule.REQUEST_NOT_UNDERSTOOD.at(
                                line.span(),
                                "this command of another client than curl is not read"));
                break;
            }
        }
        return new Requests(List.of(), findings);
    }

    private static boolean isCommand(String line) {
        return !line.isEmpty()
                && FIRST.indexOf(line.charAt(0)) >= 0
                && COMMAND.matcher(line).matches();
    }

    /** In characters; a longer line is no command that somebody types. */
    private static final int LONGEST = 2_000;
}
