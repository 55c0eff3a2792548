package dev.docproof.contract;

import dev.docproof.http.Body;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.BodyMatcher;
import dev.docproof.source.Slice;
import dev.docproof.source.Slice.Piece;
import dev.docproof.source.SourceFile;
import dev.docproof.yaml.YamlNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The body of a contract's request or response.
 *
 * @param message the request or response
 * @param templates for the parts of a response that repeat the request
 */
record ContractBody(
        YamlNode message, Map<String, Body> attachments, Optional<Templates> templates) {
    /** The bytes of it. */
    Body body() {
        Optional<Body> file = attachment();
        return file.isPresent() ? file.get() : Body.of(text().text());
    }

    /** The text of it, pointing into the contract or into the file that it comes from. */
    Slice text() {
        Optional<YamlNode> inline = message.get("body");
        if (inline.isPresent()) {
            YamlNode node = inline.get();
            return Slice.of(List.of(new Piece(text(node), node.span())), node.span());
        }
        return attachment()
                .map(file -> Slice.of(new SourceFile(attachmentName().orElseThrow(), file.text())))
                .orElseGet(() -> Slice.of(List.of(), message.span()));
    }

    /** The value of it where it is JSON. */
    Optional<JsonValue> json() {
        Optional<YamlNode> structured = message.get("body").filter(node -> !node.isScalar());
        if (structured.isPresent()) {
            return isForm() ? Optional.empty() : structured.map(this::value);
        }
        boolean other = contentType().filter(type -> !type.contains("json")).isPresent();
        return other || text().text().isBlank()
                ? Optional.empty()
                : JsonReader.strict(text()).value();
    }

    /** What is left open until the stub or the server answers. */
    List<BodyMatcher> unknown() {
        List<BodyMatcher> unknown = new ArrayList<>();
        Optional<JsonValue> json = json();
        if (json.isPresent()) {
            collect(json.get(), "$", unknown);
        } else if (Templates.in(text().text())) {
            unknown.add(BodyMatcher.anything("$"));
        }
        return List.copyOf(unknown);
    }

    private String text(YamlNode node) {
        if (node.isScalar()) {
            return filled(node.scalar());
        }
        return isForm() ? form(node) : JsonText.compact(value(node));
    }

    private JsonValue value(YamlNode node) {
        return new YamlJson(this::filled).value(node);
    }

    /** As it stands where the request does not tell what goes there. */
    private String filled(String text) {
        return templates.flatMap(all -> all.fill(text)).orElse(text);
    }

    private boolean isForm() {
        return contentType().filter(type -> type.contains("x-www-form-urlencoded")).isPresent();
    }

    private Optional<String> contentType() {
        return ContractHeaders.of(message).first("Content-Type");
    }

    private Optional<Body> attachment() {
        return attachmentName().map(attachments::get);
    }

    private Optional<String> attachmentName() {
        return message.text("bodyFromFile").or(() -> message.text("bodyFromFileAsBytes"));
    }

    private static String form(YamlNode fields) {
        return fields.entries().stream()
                .map(entry -> encoded(entry.key().scalar()) + "=" + encoded(entry.value().scalar()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void collect(JsonValue value, String path, List<BodyMatcher> unknown) {
        if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                collect(member.value(), path + "['" + member.name() + "']", unknown);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), path + "[" + i + "]", unknown);
            }
        } else if (value instanceof JsonString string && Templates.in(string.value())) {
            unknown.add(BodyMatcher.anything(path));
        }
    }
}
