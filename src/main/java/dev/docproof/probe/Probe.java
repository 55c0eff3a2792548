package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Parameter;
import java.util.Objects;
import java.util.Optional;

/**
 * A request derived from what an operation promises, with one change.
 *
 * @param words the change: {@code email left out}
 * @param subject the parameter or member whose promise it tries, if one
 * @param needs the probe that must have succeeded before; without that it shows nothing
 * @param onExample whether it is addressed to the record of the page's own example
 */
public record Probe(
        Topic topic,
        String words,
        Request request,
        Optional<Parameter> subject,
        Optional<Probe> needs,
        boolean onExample) {
    public Probe {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(needs, "needs");
    }

    static Probe onExample(
            Topic topic, String words, Request request, Optional<Parameter> subject) {
        return new Probe(topic, words, request, subject, Optional.empty(), true);
    }

    static Probe elsewhere(Topic topic, String words, Request request) {
        return new Probe(topic, words, request, Optional.empty(), Optional.empty(), false);
    }

    /** Whether it shows nothing where writes are not kept. */
    public boolean needsState() {
        return topic == Topic.REPLACED
                || topic == Topic.EXISTS
                || topic == Topic.CHANGED
                || topic == Topic.MADE
                || topic == Topic.REMOVED;
    }

    /** Whether the record that it writes is read afterwards, where a page says how. */
    public boolean isReadBack() {
        return topic == Topic.REPLACED
                || topic == Topic.CHANGED
                || topic == Topic.REMOVED
                || topic == Topic.CREATED && request.method().equals("POST");
    }

    /** The same probe by another request. */
    public Probe sending(Request other) {
        return new Probe(topic, words, other, subject, needs, onExample);
    }

    Probe after(Probe other) {
        return new Probe(topic, words, request, subject, Optional.of(other), onExample);
    }
}
