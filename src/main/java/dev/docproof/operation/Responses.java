package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Wire;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonStart;
import dev.docproof.json.JsonValue;
import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes responses of blocks of code and of the output under a command. */
final class Responses {
    private static final Pattern NEXT = Pattern.compile("\\}\\s*,\\s*\\{");

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** What is wrong with the JSON of the responses read so far. */
    Set<Finding> findings() {
        return findings;
    }

    /** The response that a block of code shows. */
    ResponseExample of(Code code) {
        Slice text = code.text();
        Optional<Slice> received = Transcript.received(text);
        if (received.isPresent()) {
            return http(received.get(), code.span(), "http");
        }
        if (isHttp(text.text())) {
            return http(text, code.span(), "http");
        }
        boolean scalar = code.language().equals("json") && isScalar(text.text().strip());
        boolean json = looksLikeJson(text.text()) || scalar;
        return json
                ? shown(text, code.span(), ShownJson.inBlock(text, code.language()))
                : plain(text, code.span(), "text");
    }

    /** The response in a part of a block of words. */
    ResponseExample of(Slice text, Span block) {
        return shown(text, block, ShownJson.inWords(text));
    }

    private ResponseExample shown(Slice text, Span block, Reading<JsonValue> reading) {
        findings.addAll(reading.findings());
        return new ResponseExample(
                "json",
                block,
                OptionalInt.empty(),
                Optional.empty(),
                Headers.none(),
                text,
                reading.value().map(first -> withItsBrackets(text, first).orElse(first)));
    }

    /** The output between two places of a block, both as offsets in the file. */
    Optional<ResponseExample> under(List<Slice> lines, Span block, int from, int to) {
        List<Slice> output = new ArrayList<>();
        for (int i = firstAt(lines, from); i < lines.size(); i++) {
            Slice line = lines.get(i);
            if (line.span().start() >= to) {
                break;
            }
            boolean leading = output.isEmpty() && isNothing(line.text());
            if (!leading && !isRest(line, from)) {
                output.add(line);
            }
        }
        return output.isEmpty() ? Optional.empty() : ofOutput(output, block);
    }

    /** Whether a line holds nothing, or stands for lines that the page leaves out. */
    private static boolean isNothing(String line) {
        return line.isBlank() || isElision(line.strip());
    }

    /** The first line that starts at a place of the file or behind it. */
    private static int firstAt(List<Slice> lines, int from) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).span().start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a line only ends the command. */
    private static boolean isRest(Slice line, int from) {
        return line.span().start() == from;
    }

    private Optional<ResponseExample> ofOutput(List<Slice> output, Span block) {
        String first = output.get(0).text().strip();
        if (first.startsWith("#") || first.startsWith("//")) {
            return commented(output, block);
        }
        Slice text = joined(output);
        Optional<Slice> received = Transcript.received(text);
        if (received.isPresent()) {
            return Optional.of(http(received.get(), block, "same-fence"));
        }
        if (first.startsWith("HTTP/")) {
            return Optional.of(http(text, block, "same-fence"));
        }
        boolean arrow = first.startsWith("→") || first.startsWith("=>");
        Slice bare =
                arrow
                        ? text.sub(
                                text.text().indexOf(first.charAt(0))
                                        + (first.startsWith("=>") ? 2 : 1),
                                text.length())
                        : text;
        boolean answer =
                looksLikeJson(bare.text()) || first.startsWith("<?xml") || first.startsWith("<!");
        return answer || arrow ? Optional.of(plain(bare, block, "same-fence")) : Optional.empty();
    }

    private Optional<ResponseExample> commented(List<Slice> output, Span block) {
        List<Slice> lines = new ArrayList<>();
        for (Slice line : output) {
            String text = line.text();
            int at = firstNonBlank(text);
            int mark = text.startsWith("//", at) ? 2 : text.startsWith("#", at) ? 1 : 0;
            if (mark == 0) {
                break;
            }
            lines.add(line.sub(at + mark, line.length()));
        }
        Slice text = joined(lines);
        boolean answer = looksLikeJson(text.text()) || isHttp(text.text().strip());
        return answer ? Optional.of(plain(text, block, "comment")) : Optional.empty();
    }

    private static int firstNonBlank(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static Slice joined(List<Slice> lines) {
        List<Slice.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (i > 0) {
                pieces.add(new Slice.Piece("\n", span.file().span(span.start(), span.start())));
            }
            pieces.addAll(lines.get(i).pieces());
        }
        return Slice.of(pieces, lines.get(0).span().to(lines.get(lines.size() - 1).span()));
    }

    private ResponseExample plain(Slice text, Span block, String kind) {
        Optional<JsonValue> json =
                looksLikeJson(text.text()) || kind.equals("json") ? json(text) : Optional.empty();
        return new ResponseExample(
                kind, block, OptionalInt.empty(), Optional.empty(), Headers.none(), text, json);
    }

    /** A status line, headers, a blank line and a body; {@code <} of a transcript is left out. */
    private ResponseExample http(Slice text, Span block, String kind) {
        List<Slice> lines = new ArrayList<>();
        for (Slice line : Lines.of(text)) {
            boolean marked = line.text().startsWith("< ") || line.text().equals("<");
            lines.add(marked ? line.sub(Math.min(2, line.length()), line.length()) : line);
        }
        Slice status = lines.get(0);
        List<StatusWords.Found> code = StatusWords.all(status.text().replace("HTTP/", "HTTP "));
        List<Header> headers = new ArrayList<>();
        int at = 1;
        while (at < lines.size() && isHeader(lines.get(at).text())) {
            headers.add(header(lines.get(at).text()));
            at++;
        }
        while (at < lines.size() && lines.get(at).text().isBlank()) {
            at++;
        }
        Slice last = lines.get(lines.size() - 1);
        Slice body =
                at < lines.size()
                        ? joined(lines.subList(at, lines.size()))
                        : last.sub(last.length(), last.length());
        Optional<JsonValue> json = looksLikeJson(body.text()) ? json(body) : Optional.empty();
        return new ResponseExample(
                kind,
                block,
                code.isEmpty() ? OptionalInt.empty() : OptionalInt.of(code.get(0).code()),
                code.isEmpty()
                        ? Optional.empty()
                        : Optional.of(status.span(code.get(0).from(), code.get(0).to())),
                new Headers(headers),
                body,
                json);
    }

    private Optional<JsonValue> json(Slice text) {
        Reading<JsonValue> reading = JsonReader.tolerant(text);
        findings.addAll(reading.findings());
        return reading.value().map(first -> withItsBrackets(text, first).orElse(first));
    }

    /** Objects with commas between them are a list whose brackets the page leaves out. */
    private static Optional<JsonValue> withItsBrackets(Slice text, JsonValue first) {
        boolean items = first instanceof JsonValue.JsonObject && NEXT.matcher(text.text()).find();
        if (!items) {
            return Optional.empty();
        }
        Span all = text.span();
        List<Slice.Piece> pieces = new ArrayList<>(text.pieces());
        pieces.add(0, new Slice.Piece("[", all.file().span(all.start(), all.start())));
        pieces.add(new Slice.Piece("]", all.file().span(all.end(), all.end())));
        return JsonReader.tolerant(Slice.of(pieces, all))
                .value()
                .filter(list -> areParted(((JsonValue.JsonArray) list).items()));
    }

    private static boolean areParted(List<JsonValue> items) {
        for (int i = 1; i < items.size(); i++) {
            Span one = items.get(i - 1).span();
            if (one.file().text().substring(one.end(), items.get(i).span().start()).indexOf(',')
                    < 0) {
                return false;
            }
        }
        return items.size() > 1;
    }

    static boolean isHeader(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        return line.substring(0, colon)
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
    }

    static Header header(String line) {
        int colon = line.indexOf(':');
        return new Header(
                Wire.of(line.substring(0, colon).strip()),
                Wire.of(line.substring(colon + 1).strip()));
    }

    /** Whether a text starts with a status line, {@code HTTP/1.1 200 OK} or {@code Status: 200}. */
    static boolean isHttp(String text) {
        String first = text.stripLeading();
        boolean status = first.startsWith("HTTP/") || first.regionMatches(true, 0, "Status:", 0, 7);
        String line = firstLine(first);
        return status && !StatusWords.all(line).isEmpty() || isStatusAlone(line);
    }

    /** {@code 200 OK}: a status and its reason, and nothing in front of them. */
    private static boolean isStatusAlone(String line) {
        String bare = line.strip();
        return StatusWords.leading(bare) > 0
                && bare.length() > 5
                && Character.isUpperCase(bare.charAt(4))
                && bare.substring(4).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** Whether it is a status line and headers, without a body. */
    static boolean isHead(String text) {
        return isHttp(text) && areHeaders(text.strip().lines().skip(1));
    }

    /** Whether it is headers alone. */
    static boolean isHeaders(String text) {
        return !text.isBlank() && areHeaders(text.strip().lines());
    }

    private static boolean areHeaders(Stream<String> lines) {
        return lines.allMatch(line -> line.isBlank() || isHeader(line.strip()));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** {@code [...]} for text that the page leaves out. */
    private static boolean isElision(String text) {
        return text.startsWith("[...]") || text.startsWith("[…]");
    }

    private static boolean isScalar(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        return text.indexOf('\n') < 0
                && (quoted || number || Set.of("true", "false", "null").contains(text));
    }

    /** Whether a text starts as JSON does, apart from comments. A lone placeholder is none. */
    static boolean looksLikeJson(String text) {
        return JsonStart.isIn(text) && !isElision(text.strip());
    }
}
