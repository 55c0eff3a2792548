package dev.docproof.contract;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.yaml.YamlNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * YAML values as the JSON values that a contract means by them, each at its place in the contract.
 */
final class YamlJson {
    private final UnaryOperator<String> strings;

    /**
     * @param strings what becomes of each string, such as filling in templates
     */
    YamlJson(UnaryOperator<String> strings) {
        this.strings = strings;
    }

    JsonValue value(YamlNode node) {
        if (node.isMapping()) {
            return new JsonObject(
                    node.entries().stream().map(this::member).toList(), false, node.span());
        }
        if (node.isSequence()) {
            return new JsonArray(
                    node.items().stream().map(this::value).toList(), false, node.span());
        }
        return scalar(node);
    }

    private Member member(YamlNode.Entry entry) {
        return new Member(entry.key().scalar(), entry.key().span(), value(entry.value()));
    }

    private JsonValue scalar(YamlNode node) {
        return switch (node.kind()) {
            case NULL -> new JsonNull(node.span());
            case BOOLEAN -> new JsonBoolean(node.isTrue(), node.span());
            case NUMBER ->
                    number(node.scalar())
                            .<JsonValue>map(literal -> new JsonNumber(literal, node.span()))
                            .orElseGet(() -> new JsonString(node.scalar(), node.span()));
            default -> new JsonString(strings.apply(node.scalar()), node.span());
        };
    }

    /** As JSON writes it; empty for what JSON cannot say, such as {@code .inf}. */
    private static Optional<String> number(String text) {
        String digits = text.replace("_", "");
        try {
            if (digits.startsWith("0x") || digits.startsWith("0b")) {
                int radix = digits.charAt(1) == 'x' ? 16 : 2;
                return Optional.of(new BigInteger(digits.substring(2), radix).toString());
            }
            if (digits.length() > 1
                    && digits.chars().allMatch(c -> c >= '0' && c <= '7')
                    && digits.startsWith("0")) {
                return Optional.of(new BigInteger(digits, 8).toString());
            }
            return Optional.of(new BigDecimal(digits).toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
