package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Attachments;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Files that a command names and the page shows: {@code --data @payload.json} and a block of JSON
 * beside it that the page calls the payload, or of anything else that it asks to keep by that name.
 */
final class ShownFiles {
    /** How many blocks away a payload may stand from the command that uses it. */
    private static final int FARTHEST = 12;

    private final Scene scene;

    ShownFiles(Scene scene) {
        this.scene = scene;
    }

    Attachments beside(int index) {
        return name ->
                nearest(index, -1, name)
                        .or(() -> nearest(index, 1, name))
                        .map(code -> code.text().text().getBytes(StandardCharsets.UTF_8));
    }

    /** The first block in a direction that is called a payload, no command in between. */
    private Optional<Code> nearest(int index, int step, String name) {
        int last = index + step * FARTHEST;
        for (int i = index + step; i >= 0 && i < scene.size() && i != last; i += step) {
            Block block = scene.block(i);
            if (block instanceof Code code) {
                if (CurlRequests.holdsCurl(code.text())) {
                    return Optional.empty();
                }
                boolean json = Responses.looksLikeJson(code.text().text());
                if (json ? isPayload(i, name) : isFile(code, i, name)) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPayload(int index, String name) {
        String label = scene.label(index);
        Set<Cue> cues = Cue.in(label + "\n" + scene.headingText(scene.headingOf(index)));
        return label.contains(name)
                || SavedFile.isAskedFor(label)
                || cues.contains(Cue.BODY) && !cues.contains(Cue.RESPONSE);
    }

    /** Text that is no JSON is a file only where the page says so, by its very name. */
    private boolean isFile(Code code, int index, String name) {
        String label = scene.label(index);
        return SavedFile.isAskedFor(label)
                && isNamed(label, name)
                && !CodeRoles.isShell(code)
                && !Cue.in(label).contains(Cue.RESPONSE);
    }

    private static boolean isNamed(String label, String name) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        for (int at = label.indexOf(plain); at >= 0; at = label.indexOf(plain, at + 1)) {
            boolean starts = at == 0 || !isOfName(label, at - 1);
            int end = at + plain.length();
            // A point ends the sentence, or goes on with the name.
            boolean ends = !isOfName(label, label.startsWith(".", end) ? end + 1 : end);
            if (starts && ends) {
                return !plain.isEmpty();
            }
        }
        return false;
    }

    private static boolean isOfName(String label, int at) {
        if (at >= label.length()) {
            return false;
        }
        char c = label.charAt(at);
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
