package dev.docproof.shape;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.shape.BodyProblem.Kind;
import dev.docproof.source.Position;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the body of an answer where the page shows JSON: its content coding, its character set, its
 * content type and its text. Whether a problem matters is for the caller to say.
 */
public final class BodyReader {
    /** Nobody needs two; a server can name thousands, and each may grow the body. */
    private static final int MOST_CODINGS = 4;

    private final Headers sent;
    private final List<BodyProblem> problems = new ArrayList<>();

    private BodyReader(Headers sent) {
        this.sent = sent;
    }

    /**
     * @param sent the headers of the request, which may have asked for a content coding
     */
    public static ReadBody read(Headers sent, Response response) {
        return new BodyReader(sent).read(response);
    }

    /** Whether it is a row of documents by its type, and there is none in it. */
    public static boolean isEmptyRow(Headers sent, Response response) {
        return MediaType.of(response).isSequence()
                && read(sent, response).problems().stream()
                        .anyMatch(problem -> problem.kind() == Kind.EMPTY);
    }

    private ReadBody read(Response response) {
        if (response.body().isEmpty()) {
            return empty("the body is empty");
        }
        byte[] bytes = decoded(response);
        BodyText text = BodyText.read(bytes, MediaType.of(response));
        text.problem().ifPresent(problems::add);
        if (text.text().isBlank()) {
            return empty("the body is nothing but white space");
        }
        return json(text.text(), response);
    }

    private ReadBody empty(String words) {
        problems.add(new BodyProblem(Kind.EMPTY, words));
        return new ReadBody("", Optional.empty(), List.of(), problems);
    }

    private byte[] decoded(Response response) {
        List<String> codings = ContentCoding.of(response.headers());
        byte[] bytes = response.body().bytes();
        if (codings.size() > MOST_CODINGS) {
            String message = "the body is encoded %d times over, which Docproof does not undo";
            problems.add(new BodyProblem(Kind.ENCODED, message.formatted(codings.size())));
            return bytes;
        }
        for (int i = codings.size() - 1; i >= 0; i--) {
            String coding = codings.get(i);
            Optional<byte[]> plain = ContentCoding.decode(coding, bytes);
            if (plain.isPresent() && !ContentCoding.isAskedFor(coding, sent)) {
                String message = "the body is %s-encoded, which the request did not ask for";
                problems.add(new BodyProblem(Kind.ENCODED, message.formatted(coding)));
            } else if (plain.isEmpty() && ContentCoding.isKnown(coding)) {
                String message = "the body is said to be %s-encoded and is not";
                problems.add(new BodyProblem(Kind.NOT_ENCODED, message.formatted(coding)));
            } else if (plain.isEmpty()) {
                String message = "the body is encoded in a way that Docproof cannot read: %s";
                problems.add(new BodyProblem(Kind.ENCODED, message.formatted(shortened(coding))));
            }
            bytes = plain.orElse(bytes);
        }
        return bytes;
    }

    private ReadBody json(String text, Response response) {
        MediaType type = MediaType.of(response);
        Slice slice = Slice.of(new SourceFile("answer", text));
        Reading<JsonValue> one = JsonReader.strict(slice);
        Reading<List<JsonValue>> several =
                one.value().isPresent() ? one.map(List::of) : JsonReader.documents(slice);
        List<JsonValue> documents = several.value().orElse(List.of());
        if (documents.isEmpty()) {
            notJson(text, one.findings().get(one.findings().size() - 1), type);
        } else {
            said(several.findings());
            contentType(type);
        }
        if (documents.size() > 1 && !type.isSequence()) {
            String message = "the body is %d JSON documents in a row".formatted(documents.size());
            problems.add(new BodyProblem(Kind.SEVERAL_DOCUMENTS, message));
        }
        return new ReadBody(text, documents.stream().findFirst(), documents, problems);
    }

    private void notJson(String text, Finding why, MediaType type) {
        if (why.rule() == Rule.JSON_TOO_DEEP) {
            problems.add(new BodyProblem(Kind.TOO_DEEP, "the body is " + why.message()));
            return;
        }
        String as = type.isJson() ? " though its content type says so" : "";
        String what =
                looksLikeHtml(text)
                        ? "the body is an HTML page, not JSON" + as
                        : "the body is no JSON%s: %s at %s"
                                .formatted(as, why.message(), place(why));
        problems.add(new BodyProblem(Kind.NOT_JSON, what));
    }

    private static String place(Finding finding) {
        Position position = finding.span().position();
        return "line %d, column %d of it".formatted(position.line(), position.column());
    }

    private void said(List<Finding> findings) {
        for (Finding finding : findings) {
            Kind kind =
                    finding.rule() == Rule.JSON_DUPLICATE_MEMBER
                            ? Kind.DUPLICATE_MEMBER
                            : Kind.NOT_JSON;
            String message = "in the body at %s: %s".formatted(place(finding), finding.message());
            problems.add(new BodyProblem(kind, message));
        }
    }

    private void contentType(MediaType type) {
        if (type.isAbsent()) {
            problems.add(
                    new BodyProblem(
                            Kind.CONTENT_TYPE_MISSING, "the JSON came without a content type"));
        } else if (!type.isJson()) {
            problems.add(
                    new BodyProblem(
                            Kind.CONTENT_TYPE_DIFFERS,
                            "the body is JSON under " + shortened(type.name())));
        }
    }

    private static boolean looksLikeHtml(String text) {
        String start = text.stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<head")
                || lower.startsWith("<body")
                || lower.startsWith("<h1")
                || lower.startsWith("<p>")
                || lower.startsWith("<pre");
    }

    private static String shortened(String words) {
        return JsonText.abbreviated(words);
    }
}
