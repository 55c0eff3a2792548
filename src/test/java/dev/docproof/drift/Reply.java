package dev.docproof.drift;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer on its way out, open to every change that a drift makes to it. */
public final class Reply {
    /** How the bytes travel. */
    public enum Wire {
        WHOLE,
        DRIP,
        CHUNKED,
        CHUNKED_UNENDED,
        CUT,
        HTTP_1_0,
        RESET,
        SILENT
    }

    final String operation;
    final Map<String, String> headers = new LinkedHashMap<>();
    int status;
    String reason = "Whatever";
    JsonNode json;
    UnaryOperator<String> text = UnaryOperator.identity();
    UnaryOperator<byte[]> bytes = UnaryOperator.identity();
    Wire wire = Wire.WHOLE;

    Reply(String operation, int status, JsonNode json) {
        this.operation = operation;
        this.status = status;
        this.json = json;
        if (json != null) {
            headers.put("Content-Type", "application/json; charset=utf-8");
        }
    }

    /** A body of any text; null for none. */
    public static Reply of(int status, String body) {
        Reply reply = new Reply("", status, null);
        reply.text = unused -> body == null ? "" : body;
        return reply;
    }

    public Reply with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Reply over(Wire other) {
        wire = other;
        return this;
    }

    public Reply in(UnaryOperator<byte[]> coding) {
        bytes = coding;
        return this;
    }

    boolean is(String... operations) {
        for (String each : operations) {
            if (each.equals(operation)) {
                return true;
            }
        }
        return false;
    }

    /** The JSON of a success as an object. */
    ObjectNode object() {
        return (ObjectNode) json;
    }

    byte[] body() {
        String plain = json == null ? "" : json.toString();
        return bytes.apply(text.apply(plain).getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
