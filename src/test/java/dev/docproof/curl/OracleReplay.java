package dev.docproof.curl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.target.live.Limits;
import dev.docproof.target.live.LiveTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads {@code CASES/NAME.sh} with {@code NAME.conf.json} and writes {@code OUT/NAME.json}: the
 * requests that the snippet would send, in the form that the oracle's records have. With {@code
 * --send} behind them each is sent to a recorder the way the replay sends, and what arrived is
 * written.
 *
 * <p>These of the cases at hand cannot be equal:
 *
 * <ul>
 *   <li>{@code 0728-apisix}: two commands in the background; which arrives first is luck.
 *   <li>{@code 1589-influxdata}, {@code 2810-meilisearch}: {@code $(date …)} in the body; only the
 *       moment of the recording knows the value, and nothing is run.
 *   <li>beyond the first request, {@code 2834-meilisearch} and {@code 3585-ollama}: they put what a
 *       server answered into the next request; a run takes that from the answer it gets.
 *   <li>as sent, {@code hdr-newline}: a bare line end in a header, which HttpCore cannot write; the
 *       replay keeps such a request back.
 *   <li>beyond the first request, {@code content-length-wrong}: the bytes too many look like the
 *       start of another request to the recorder.
 * </ul>
 */
public final class OracleReplay {
    private static final JsonFactory JSON = new JsonFactory();

    private OracleReplay() {}

    /** What stands beside a case. */
    private record Conf(Map<String, String> env, Map<String, byte[]> files, String input) {}

    public static void main(String[] args) throws IOException {
        boolean sends = args.length > 2 && args[2].equals("--send");
        try (RealCurl recorder = new RealCurl(Path.of("."));
                LiveTarget target = new LiveTarget(Limits.standard())) {
            UnaryOperator<Request> way =
                    sends ? request -> arrived(request, target, recorder) : request -> request;
            replay(args, way);
        }
    }

    /** What a server gets of a request that the replay sends it. */
    private static Request arrived(Request request, LiveTarget target, RealCurl recorder) {
        String authority = recorder.authority();
        int port = Integer.parseInt(authority.substring(authority.indexOf(':') + 1));
        Request here = request.withOrigin(new Origin("http", "127.0.0.1", port));
        List<RealCurl.Sent> sent = recorder.arriving(() -> target.send(here));
        if (sent.size() != 1) {
            return request.withMethod("NOT-SENT");
        }
        RealCurl.Sent one = sent.get(0);
        List<Header> headers =
                one.headers().stream()
                        .map(line -> line.split(":", 2))
                        .map(line -> new Header(line[0], line.length > 1 ? line[1].strip() : ""))
                        .toList();
        int blank = one.line().lastIndexOf(' ', one.line().length() - request.target().length());
        return new Request(
                one.line().substring(0, blank),
                here.origin(),
                one.line().substring(blank + 1),
                new Headers(headers),
                Body.of(Wire.bytes(one.body())));
    }

    private static void replay(String[] args, UnaryOperator<Request> way) throws IOException {
        Path cases = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> all = Files.list(cases)) {
            List<Path> scripts =
                    all.filter(path -> path.toString().endsWith(".sh")).sorted().toList();
            for (Path script : scripts) {
                String name = script.getFileName().toString().replaceFirst("\\.sh$", "");
                write(
                        out.resolve(name + ".json"),
                        requests(script, cases.resolve(name + ".conf.json")),
                        way);
            }
        }
    }

    private static List<CurlCommand> requests(Path script, Path sidecar) throws IOException {
        Conf conf = conf(sidecar);
        Placeholders environment = name -> Optional.ofNullable(conf.env().get(name));
        Attachments files =
                name -> Optional.ofNullable(conf.files().get(Path.of(name).normalize().toString()));
        SourceFile file = new SourceFile(script.getFileName().toString(), Files.readString(script));
        return CurlReader.ofScripts(environment, files, Wire.of(conf.input()))
                .read(Slice.of(file))
                .value()
                .orElse(List.of());
    }

    private static void write(Path file, List<CurlCommand> commands, UnaryOperator<Request> way)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
            json.writeStartObject();
            json.writeArrayFieldStart("obstacles");
            for (CurlCommand command : commands) {
                json.writeString(command.exit() + " " + command.obstacle().orElse(""));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("requests");
            for (CurlCommand command : commands) {
                for (Request request : command.requests()) {
                    write(json, way.apply(request));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Request request) throws IOException {
        json.writeStartObject();
        json.writeStringField("method", request.method());
        json.writeStringField("target", request.target());
        json.writeArrayFieldStart("headers");
        for (Header header : request.headers().lines()) {
            json.writeStartArray();
            json.writeString(header.name());
            json.writeString(header.value());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("body_b64", Base64.getEncoder().encodeToString(arriving(request)));
        json.writeEndObject();
    }

    /** The oracle records what a server reads: no more than the length that the head promises. */
    private static byte[] arriving(Request request) {
        byte[] body = request.body().bytes();
        return request.headers()
                .first("Content-Length")
                .filter(length -> length.matches("[0-9]{1,9}"))
                .map(length -> Arrays.copyOf(body, Math.min(body.length, Integer.parseInt(length))))
                .orElse(body);
    }

    private static Conf conf(Path sidecar) throws IOException {
        Map<String, String> env = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        String input = "";
        if (!Files.exists(sidecar)) {
            return new Conf(env, files, input);
        }
        try (JsonParser json = JSON.createParser(Files.readString(sidecar))) {
            String section = "";
            String name = "";
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                String text = json.getText();
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    section = text;
                } else if (token == JsonToken.FIELD_NAME && depth == 2) {
                    name = text;
                } else if (token == JsonToken.VALUE_STRING && section.equals("env")) {
                    env.put(name, text);
                } else if (token == JsonToken.VALUE_STRING && section.equals("files")) {
                    byte[] bytes =
                            depth == 3
                                    ? Base64.getDecoder().decode(text)
                                    : text.getBytes(StandardCharsets.UTF_8);
                    files.put(Path.of(name).normalize().toString(), bytes);
                } else if (token == JsonToken.VALUE_STRING && section.equals("stdin")) {
                    input = text;
                }
            }
        }
        return new Conf(env, files, input);
    }
}
