package dev.docproof.operation;

import dev.docproof.http.Request;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request as a page or a contract shows it.
 *
 * @param kind {@code curl}, {@code http}, {@code url-line}, {@code synthesised}, {@code contract}
 *     and so on
 * @param block the block it stands in
 * @param span the command or request line itself
 * @param method the effective one
 * @param target as the command has it, before binding and normalisation
 * @param body {@code none}, {@code inline}, {@code file} or {@code form}
 * @param data the body as it stands on the page, where it stands there in one piece
 * @param template whether it holds placeholders for values: a syntax line, not sent as it stands
 * @param requests what it would send, in order; empty for a template and where it cannot be sent
 * @param obstacle why there is nothing to send; present exactly where {@code requests} is empty
 * @param status the status that the page shows on the request or beside it, if any
 * @param supplied the values that other places of the page gave to what it leaves open, in words
 */
public record RequestExample(
        String kind,
        Span block,
        Span span,
        String method,
        String target,
        String body,
        Optional<Slice> data,
        boolean template,
        List<Request> requests,
        Optional<String> obstacle,
        OptionalInt status,
        List<String> supplied) {
    public RequestExample {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(status, "status");
        requests = List.copyOf(requests);
        supplied = List.copyOf(supplied);
        if (requests.isEmpty() != obstacle.isPresent()) {
            throw new IllegalArgumentException(
                    "A request example has requests or an obstacle, not both: " + target);
        }
    }

    /** One whose body stands nowhere in one piece, and that leaves nothing open. */
    public RequestExample(
            String kind,
            Span block,
            Span span,
            String method,
            String target,
            String body,
            boolean template,
            List<Request> requests,
            Optional<String> obstacle,
            OptionalInt status) {
        this(
                kind,
                block,
                span,
                method,
                target,
                body,
                Optional.empty(),
                template,
                requests,
                obstacle,
                status,
                List.of());
    }

    /** The same with its body where it stands. */
    RequestExample with(Optional<Slice> shown) {
        return new RequestExample(
                kind, block, span, method, target, body, shown, template, requests, obstacle,
                status, supplied);
    }

    /** The request that a syntax line becomes with the values that the page gives. */
    RequestExample filled(List<String> values) {
        return new RequestExample(
                SYNTHESISED,
                block,
                span,
                method,
                target,
                body,
                data,
                template,
                requests,
                obstacle,
                status,
                values);
    }

    /** The same, kept back. */
    RequestExample without(String why) {
        return new RequestExample(
                kind,
                block,
                span,
                method,
                target,
                body,
                data,
                false,
                List.of(),
                Optional.of(why),
                status,
                supplied);
    }

    /** The same command, sending other requests. */
    RequestExample sending(List<Request> others) {
        return new RequestExample(
                kind, block, span, method, target, body, data, template, others, obstacle, status,
                supplied);
    }

    /** What a request is called that a page describes but does not show. */
    public static final String SYNTHESISED = "synthesised";

    public boolean isSynthesised() {
        return kind.equals(SYNTHESISED);
    }

    /** The path of the target as written. */
    public String path() {
        return Targets.path(target);
    }

    /** The query of the target as written. */
    public Optional<String> query() {
        return Targets.query(target);
    }
}
