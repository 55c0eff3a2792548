package dev.docproof.drift;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer on its way out, open to every change that a drift makes to it. */
public final class Reply {
    /** How the bytes travel. */
    enum Wire {
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
}
