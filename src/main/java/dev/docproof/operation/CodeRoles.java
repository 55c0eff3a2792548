package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import java.util.Set;

/**
 * Tells what a block of code that is no request is there for: told by its words, or by its place.
 */
final class CodeRoles {
    /** What a block of code shows. */
    enum Role {
        RESPONSE,
        PAYLOAD,
        OTHER
    }

    /**
     * What was read of the operation before the block.
     *
     * @param waiting whether a request is still without its response
     */
    record Moment(
            boolean waiting, boolean requestSeen, boolean payloadSeen, boolean responseSeen) {}

    private final Scene scene;
    private final Areas areas;

    CodeRoles(Scene scene, Areas areas) {
        this.scene = scene;
        this.areas = areas;
    }

    private static final Set<String> PROGRAMS =
            Set.of(
                    "python",
                    "py",
                    "javascript",
                    "js",
                    "php",
                    "ruby",
                    "rb",
                    "go",
                    "java",
                    "csharp",
                    "cs",
                    "c#",
                    "rust",
                    "swift",
                    "dart",
                    "kotlin",
                    "typescript",
                    "ts",
                    "powershell",
                    "yaml",
                    "yml",
                    "toml",
                    "ini",
                    "sql",
                    "html",
                    "css",
                    "jsx",
                    "tsx",
                    "mermaid",
                    "diff",
                    "lua",
                    "perl",
                    "scala",
                    "hcl",
                    "makefile",
                    "dockerfile",
                    "properties",
                    "protobuf",
                    "proto",
                    "graphql",
                    "nginx",
                    "promql",
                    "logql");

    /** Languages of blocks that show what came out of a command. */
    private static final Set<String> OUTPUTS =
            Set.of("", "text", "txt", "plain", "plaintext", "output", "csv", "xml");

    private static final Set<String> SHELLS =
            Set.of("shell", "bash", "sh", "console", "shell-session", "zsh", "terminal");

    /** Whether a block is commands for a shell, by its language. */
    static boolean isShell(Code code) {
        return SHELLS.contains(code.language());
    }

    Role of(int index, Code code, Moment moment) {
        String text = code.text().text();
        if (text.isBlank() || code.style() == CodeStyle.CAPTURE || scene.isAside(index)) {
            return Role.OTHER;
        }
        if (Responses.isHttp(text)) {
            return Responses.isHead(text) && bodyFollows(index) ? Role.OTHER : Role.RESPONSE;
        }
        boolean json = Responses.looksLikeJson(text);
        if (!json && (PROGRAMS.contains(code.language()) || isDeclaration(index))) {
            return Role.OTHER;
        }
        Set<Cue> label = scene.labelCues(index);
        boolean kept = json && isKept(scene.label(index));
        if (kept && moment.waiting() && !label.contains(Cue.RESPONSE)) {
            return Role.OTHER;
        }
        if (json && !label.contains(Cue.BODY) && StatusBeside.find(scene, index).isPresent()) {
            return Role.RESPONSE;
        }
        int declared = areas.declaredAt(index);
        Set<Cue> heading = scene.headingCues(index, declared < index ? declared + 1 : 0);
        return json ? ofJson(index, label, heading, moment) : ofText(index, label, heading, moment);
    }

    /** Whether a block is called something that the reader or the server has before. */
    private static boolean isKept(String label) {
        return Original.isCalled(label) || SavedFile.isAskedFor(label);
    }

    /** Whether the body of an answer stands in a block of its own behind its head. */
    private boolean bodyFollows(int index) {
        for (int i = index + 1; i < scene.size(); i++) {
            Block block = scene.block(i);
            if (block instanceof Code code) {
                return Responses.looksLikeJson(code.text().text());
            }
            if (!(block instanceof Block.Tag) && !(block instanceof Block.Paragraph)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDeclaration(int index) {
        Block block = scene.block(index);
        return block instanceof Code
                && scene.lines(index).stream()
                        .filter(line -> !line.text().isBlank())
                        .allMatch(
                                line ->
                                        MethodLine.read(line.text()).isPresent()
                                                || Targets.isTarget(line.text().strip()));
    }

    private Role ofJson(int index, Set<Cue> label, Set<Cue> heading, Moment moment) {
        Role said = said(label);
        if (said == Role.OTHER && areas.describesObject(index)) {
            return Role.OTHER;
        }
        if (said == Role.OTHER && label.isEmpty() || said == Role.OTHER && !speaks(label)) {
            said = said(heading);
            if (said == Role.OTHER && heading.contains(Cue.OBJECT)) {
                return Role.OTHER;
            }
        }
        if (said != Role.OTHER) {
            return said;
        }
        if (areas.number(index) < 0 && !moment.waiting()) {
            return Role.OTHER;
        }
        return byPosition(index, label, moment);
    }

    private static boolean speaks(Set<Cue> label) {
        return label.contains(Cue.RESPONSE)
                || label.contains(Cue.BODY)
                || label.contains(Cue.REQUEST);
    }

    private Role byPosition(int index, Set<Cue> label, Moment moment) {
        if (moment.waiting()) {
            return Role.RESPONSE;
        }
        boolean body =
                areas.at(index).stream().anyMatch(operation -> Methods.hasBody(operation.method()));
        if (!moment.requestSeen() && body && !moment.payloadSeen()) {
            return Role.PAYLOAD;
        }
        boolean shape = label.contains(Cue.OBJECT) || label.contains(Cue.WHERE);
        return moment.requestSeen() || moment.responseSeen() || shape ? Role.OTHER : Role.RESPONSE;
    }

    private static Role said(Set<Cue> cues) {
        if (cues.contains(Cue.RESPONSE)) {
            return Role.RESPONSE;
        }
        boolean sent =
                cues.contains(Cue.BODY)
                        || cues.contains(Cue.REQUEST) && !cues.contains(Cue.ENDPOINT);
        if (sent && !cues.contains(Cue.URL)) {
            return Role.PAYLOAD;
        }
        boolean failed = cues.contains(Cue.ERROR) || cues.contains(Cue.STATUS);
        return failed ? Role.RESPONSE : Role.OTHER;
    }

    /**
     * Text that is no JSON is a response where the page calls it one, or right behind a command.
     */
    private Role ofText(int index, Set<Cue> label, Set<Cue> heading, Moment moment) {
        Code code = (Code) scene.block(index);
        boolean called =
                label.contains(Cue.RESPONSE) || label.isEmpty() && heading.contains(Cue.RESPONSE);
        boolean next = index > 0 && scene.block(index - 1) instanceof Code;
        boolean output = next && label.isEmpty() && OUTPUTS.contains(code.language());
        boolean command = isShell(code) && code.text().text().strip().startsWith("$ ");
        return (called || output) && !command && moment.waiting() ? Role.RESPONSE : Role.OTHER;
    }
}
