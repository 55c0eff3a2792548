package dev.docproof.report;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.http.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A message as people read it: start line, headers, and the body as far as it is short text. */
final class MessageText {
    /** In bytes; evidence of a contradiction is within it, and a report stays readable. */
    private static final int MOST_BODY = 16 << 10;

    private MessageText() {}

    static String of(Request request) {
        return text(request.method() + " " + request.target(), request.headers(), request.body());
    }

    static String of(Response response) {
        return text("HTTP/1.1 " + response, response.headers(), response.body());
    }

    private static String text(String start, Headers headers, Body body) {
        StringBuilder text = new StringBuilder(Wire.text(start)).append('\n');
        headers.lines()
                .forEach(
                        line ->
                                text.append(Wire.text(line.name()))
                                        .append(": ")
                                        .append(Wire.text(line.value()))
                                        .append('\n'));
        if (!body.isEmpty()) {
            text.append('\n').append(text(body));
        }
        return text.toString();
    }

    private static String text(Body body) {
        String text;
        try {
            text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body.bytes()))
                            .toString();
        } catch (CharacterCodingException e) {
            return "(%d bytes that are no text)".formatted(body.length());
        }
        return text.length() <= MOST_BODY
                ? text
                : text.substring(0, MOST_BODY)
                        + "\n(cut here; the body has %d bytes)".formatted(body.length());
    }
}
