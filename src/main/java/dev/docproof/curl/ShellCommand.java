package dev.docproof.curl;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A process the shell would start.
 *
 * @param tail what an unquoted {@code &} cut off from the last word
 * @param skipped why the shell would not come to it, where it would not
 */
record ShellCommand(
        List<Word> words, Input input, Span span, Optional<Span> tail, Optional<String> skipped) {
    ShellCommand {
        words = List.copyOf(words);
    }
}
