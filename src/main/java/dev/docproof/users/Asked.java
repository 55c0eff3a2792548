package dev.docproof.users;

import dev.docproof.http.Body;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.users.User.Person;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as it came, and what the service makes of its parts.
 *
 * @param query as in the request line; empty where there is none
 */
record Asked(String method, String path, String query, Optional<String> contentType, Body body) {
    private static final long HIGHEST_ID = (1L << 53) - 1;

    boolean hasId() throws Refusal {
        return !ids().isEmpty();
    }

    /**
     * The id in the query. What is beyond every id that can be given becomes 0, which nobody has.
     */
    long id() throws Refusal {
        List<String> ids = ids();
        if (ids.isEmpty()) {
            throw new Refusal(400, "the id is missing from the query");
        }
        if (ids.size() > 1) {
            throw new Refusal(400, "the query has more than one id");
        }
        String id = ids.get(0);
        if (!id.matches("-?[0-9]+")) {
            throw new Refusal(400, "the id must be a whole number, not " + id);
        }
        String digits = id.replaceFirst("^0+(?=.)", "");
        boolean possible = digits.length() <= 16 && digits.charAt(0) != '-';
        long number = possible ? Long.parseLong(digits) : 0;
        return number <= HIGHEST_ID ? number : 0;
    }

    /** The {@code id} as it was written, for messages. */
    String writtenId() throws Refusal {
        return ids().get(0);
    }

    Person person() throws Refusal {
        boolean json =
                contentType
                        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .filter("application/json"::equals)
                        .isPresent();
        if (!json) {
            throw new Refusal(400, "the Content-Type must be application/json");
        }
        JsonValue value =
                JsonReader.strict(Slice.of(new SourceFile("body", text())))
                        .value()
                        .orElseThrow(() -> new Refusal(400, "the body is not JSON"));
        if (!(value instanceof JsonObject object)) {
            throw new Refusal(400, "the body must be a JSON object");
        }
        return new Person(
                string(object, "lastName"), string(object, "firstName"), string(object, "email"));
    }

    private String text() throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "the body is not UTF-8");
        }
    }

    private List<String> ids() throws Refusal {
        List<String> ids = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (decoded(name).equals("id")) {
                ids.add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return ids;
    }

    private static String decoded(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "the query is not percent-encoded as it should be");
        }
    }

    private static String string(JsonObject object, String name) throws Refusal {
        JsonValue value =
                object.get(name).orElseThrow(() -> new Refusal(400, name + " is missing"));
        if (!(value instanceof JsonString string)) {
            throw new Refusal(400, name + " must be a string");
        }
        return string.value();
    }
}
