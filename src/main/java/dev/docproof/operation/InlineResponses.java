package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Responses in a line of words, {@code **Content:** `{"id": 1}`}, perhaps behind their status. */
final class InlineResponses {
    /** In words. */
    private static final int LONGEST_LABEL = 3;

    private static final Set<String> CONTENTS = Set.of("content", "contents", "json", "body");

    /** What words above a content speak of, where it is one of an answer. */
    private static final Set<Cue> ANSWERS = Set.of(Cue.RESPONSE, Cue.STATUS, Cue.ERROR);

    private final Scene scene;
    private final Responses responses;

    InlineResponses(Scene scene, Responses responses) {
        this.scene = scene;
        this.responses = responses;
    }

    List<ResponseExample> in(int index) {
        Block block = scene.block(index);
        boolean words = block instanceof Paragraph || block instanceof Item;
        if (!words || scene.isAside(index)) {
            return List.of();
        }
        Inline text = Scene.wordsOf(block).orElseThrow();
        return text.codes().stream()
                .filter(code -> Responses.looksLikeJson(text.part(code).text()))
                .filter(code -> isAnswer(index, label(text, code)))
                .map(code -> response(index, text, code))
                .toList();
    }

    /** What stands on the line before a code span and ends with a colon, or else nothing. */
    private static String label(Inline text, Mark code) {
        String before = text.plain().substring(0, code.from()).stripTrailing();
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        boolean label = line.endsWith(":") && line.split("\\s+").length <= LONGEST_LABEL;
        return label ? line.substring(0, line.length() - 1).strip() : "";
    }

    /** Whether the label says so itself, or says "content" where the words around speak of one. */
    private boolean isAnswer(int index, String label) {
        Set<Cue> own = Cue.in(label);
        if (own.contains(Cue.REQUEST) || own.contains(Cue.PARAMETER)) {
            return false;
        }
        boolean content = CONTENTS.contains(label.toLowerCase(Locale.ROOT));
        return own.contains(Cue.RESPONSE)
                || content && scene.cues(index, 0).stream().anyMatch(ANSWERS::contains);
    }

    private ResponseExample response(int index, Inline text, Mark code) {
        ResponseExample shown = responses.of(text.part(code), scene.block(index).span());
        return status(index, shown.body().span()).map(shown::with).orElse(shown);
    }

    /** The last status in front of it in its own block. */
    private Optional<StatusRow> status(int index, Span body) {
        return StatusStyle.ALL.stream()
                .flatMap(style -> style.read(scene, index).stream())
                .filter(row -> row.code().isPresent() && row.span().end() <= body.start())
                .reduce((earlier, later) -> later)
                .or(() -> StatusBeside.find(scene, index));
    }
}
