package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.ResponseHeader;
import dev.docproof.shape.ClosedList;
import dev.docproof.shape.Kind;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the headers of an answer against those that a page shows or lists. What a transcript shows
 * by the way, such as dates and servers, is no promise.
 */
final class ShownHeaders {
    private static final Set<String> PROMISED =
            Set.of(
                    "location",
                    "etag",
                    "link",
                    "retry-after",
                    "allow",
                    "content-disposition",
                    "www-authenticate",
                    "x-total-count",
                    "deprecation",
                    "sunset");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("\\b([a-z]+/[a-z0-9.+-]*[a-z0-9])", Pattern.CASE_INSENSITIVE);

    private ShownHeaders() {}

    static List<Finding> findings(ResponseExample shown, Response response) {
        Span place = shown.statusSpan().orElse(shown.block());
        List<Finding> findings = new ArrayList<>();
        for (Header header : shown.headers().lines()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean lacks = PROMISED.contains(name) && !response.headers().has(name);
            if (lacks) {
                findings.add(missing(place, header.name()));
            }
            new HeaderValues(shown, response)
                    .of(header.name(), header.value())
                    .map(own -> differs(place, header.name(), own.due(), own.actual()))
                    .ifPresent(findings::add);
        }
        // JSON is read whatever its type; what else a body is, only its type tells.
        if (shown.json().isEmpty()) {
            shown.headers()
                    .first("Content-Type")
                    .flatMap(type -> otherType(type, response.headers(), place))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> otherType(String shown, Headers headers, Span place) {
        return headers.first("Content-Type")
                .filter(type -> !essence(type).equals(essence(shown)))
                .map(type -> differs(place, "Content-Type", essence(shown), essence(type)));
    }

    /**
     * What is wrong with a header that a row lists.
     *
     * @param sometimes whether it may be missing
     */
    static Optional<Finding> wrong(
            ResponseHeader header, boolean sometimes, Optional<String> value) {
        if (value.isEmpty()) {
            return sometimes
                    ? Optional.empty()
                    : Optional.of(missing(header.span(), header.name()));
        }
        String actual = value.get().strip();
        return due(header)
                .filter(due -> !due.accepts(actual))
                .map(due -> differs(header.span(), header.name(), due.words(), actual));
    }

    /** What the row says of the values, where that is plain. */
    private static Optional<Due> due(ResponseHeader header) {
        List<String> listed = ClosedList.read(header.type(), header.description());
        if (!listed.isEmpty()) {
            return Optional.of(new Due("one of " + String.join(", ", listed), listed::contains));
        }
        if (header.name().equalsIgnoreCase("Content-Type")) {
            Matcher type = MEDIA_TYPE.matcher(header.description());
            if (type.find()) {
                String media = essence(type.group(1));
                return Optional.of(new Due(media, value -> essence(value).equals(media)));
            }
        }
        boolean number =
                header.type().map(Kind::named).filter(Set.of(Kind.NUMBER)::equals).isPresent();
        return number
                ? Optional.of(new Due("a number", value -> value.matches("-?\\d+(\\.\\d+)?")))
                : Optional.empty();
    }

    /** A kind of value, in words and as a question. */
    private record Due(String words, Predicate<String> test) {
        boolean accepts(String value) {
            return test.test(value);
        }
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Finding missing(Span place, String name) {
        return Rule.RESPONSE_HEADER_MISSING.at(
                place, "documented the header %s, the answer has none".formatted(name));
    }

    private static Finding differs(Span place, String name, String documented, String actual) {
        return Rule.RESPONSE_HEADER_DIFFERS.at(
                place, "%s: documented %s, got %s".formatted(name, documented, actual));
    }
}
