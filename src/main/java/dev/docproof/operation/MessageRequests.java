package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request line with or without version, headers and body: a message of HTTP, a line for a REST
 * console, {@code METHOD URL} and a body.
 */
final class MessageRequests implements RequestStyle {
    private final Placeholders placeholders;

    MessageRequests(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    public Requests read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code)) {
            return Requests.NONE;
        }
        List<Message> messages = messages(scene.lines(index));
        boolean syntax =
                messages.stream().allMatch(message -> message.isBare() || message.isOpen());
        if (messages.isEmpty() || syntax && !isExample(scene, index, code)) {
            return Requests.NONE;
        }
        List<FoundRequest> found =
                messages.stream()
                        .map(message -> message.example(code, placeholders))
                        .map(example -> new FoundRequest(index, example, Optional.empty()))
                        .toList();
        return new Requests(found, List.of());
    }

    /** Whether a bare request line is an example and not the declaration of an operation. */
    static boolean isExample(Scene scene, int index, Code code) {
        if (code.style() == CodeStyle.CAPTURE) {
            return true;
        }
        return scene.cues(index, 0).contains(Cue.EXAMPLE)
                && !scene.cues(index, 0).contains(Cue.SYNTAX);
    }

    static List<Message> messages(List<Slice> lines) {
        List<Message> messages = new ArrayList<>();
        Message open = null;
        for (Slice line : lines) {
            Optional<MethodLine> start = MethodLine.read(line.text());
            boolean starts = start.isPresent() && !start.get().rest();
            if (starts && (open == null || !open.isInBody())) {
                open = new Message(start.get(), line);
                messages.add(open);
            } else if (open != null) {
                open.add(line);
            } else if (!line.text().isBlank() && !line.text().startsWith("#")) {
                return List.of();
            }
        }
        return messages;
    }
}
