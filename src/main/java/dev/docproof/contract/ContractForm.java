package dev.docproof.contract;

import static dev.docproof.finding.Rule.CONTRACT_INVALID;

import dev.docproof.finding.Finding;
import dev.docproof.source.Span;
import dev.docproof.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of the YAML before Spring Cloud Contract gets to see it: it ignores keys that it
 * does not know, lets the last of two equal keys win, and has no words for most other mistakes.
 */
final class ContractForm {
    private static final Set<String> BODY_MATCHER =
            Set.of(
                    "path",
                    "type",
                    "value",
                    "predefined",
                    "minOccurrence",
                    "maxOccurrence",
                    "regexType");
    private static final Set<String> VALUE_MATCHER =
            Set.of("key", "regex", "predefined", "command", "regexType");

    /** The keys that may stand under a path of keys; a path that is not named is free. */
    private static final Map<String, Set<String>> KEYS =
            Map.ofEntries(
                    Map.entry(
                            "",
                            Set.of(
                                    "request",
                                    "response",
                                    "description",
                                    "label",
                                    "name",
                                    "priority",
                                    "ignored",
                                    "inProgress",
                                    "metadata")),
                    Map.entry(
                            "request",
                            Set.of(
                                    "method",
                                    "url",
                                    "urlPath",
                                    "queryParameters",
                                    "headers",
                                    "cookies",
                                    "body",
                                    "bodyFromFile",
                                    "bodyFromFileAsBytes",
                                    "matchers",
                                    "multipart")),
                    Map.entry(
                            "request.matchers",
                            Set.of(
                                    "url",
                                    "body",
                                    "headers",
                                    "queryParameters",
                                    "cookies",
                                    "multipart")),
                    Map.entry("request.matchers.url", VALUE_MATCHER),
                    Map.entry("request.matchers.body", BODY_MATCHER),
                    Map.entry("request.matchers.headers", VALUE_MATCHER),
                    Map.entry("request.matchers.cookies", VALUE_MATCHER),
                    Map.entry("request.matchers.queryParameters", Set.of("key", "type", "value")),
                    Map.entry(
                            "response",
                            Set.of(
                                    "status",
                                    "headers",
                                    "cookies",
                                    "body",
                                    "bodyFromFile",
                                    "bodyFromFileAsBytes",
                                    "matchers",
                                    "async",
                                    "fixedDelayMilliseconds")),
                    Map.entry("response.matchers", Set.of("body", "headers", "cookies")),
                    Map.entry("response.matchers.body", BODY_MATCHER),
                    Map.entry("response.matchers.headers", VALUE_MATCHER),
                    Map.entry("response.matchers.cookies", VALUE_MATCHER));

    private final List<Finding> findings = new ArrayList<>();

    private ContractForm() {}

    /** What is wrong with the form of a contract; empty where Spring Cloud Contract may read it. */
    static List<Finding> findings(YamlNode contract) {
        ContractForm form = new ContractForm();
        if (!contract.isMapping()) {
            form.add(contract.span(), "a contract is a mapping with request and response");
            return form.findings;
        }
        if (contract.get("input").or(() -> contract.get("outputMessage")).isPresent()) {
            form.add(contract.span(), "this contract is about messages, not about HTTP");
            return form.findings;
        }
        form.keys("", contract);
        form.part(contract, "request").ifPresent(form::request);
        form.part(contract, "response").ifPresent(form::response);
        return List.copyOf(form.findings);
    }

    private Optional<YamlNode> part(YamlNode contract, String name) {
        Optional<YamlNode> part = contract.get(name);
        if (part.isEmpty()) {
            add(start(contract), "this contract has no " + name);
        } else if (!part.get().isMapping()) {
            add(part.get().span(), name + " must be a mapping");
        }
        return part.filter(YamlNode::isMapping);
    }

    private void request(YamlNode request) {
        scalar(request, "method", "the request has no method");
        if (request.get("url").isPresent() && request.get("urlPath").isPresent()) {
            add(request.get("urlPath").orElseThrow().span(), "the request has url and urlPath");
            return;
        }
        String name = request.get("urlPath").isPresent() ? "urlPath" : "url";
        scalar(request, name, "the request has neither url nor urlPath").ifPresent(this::url);
        for (String mapping : List.of("queryParameters", "headers", "cookies", "matchers")) {
            mapping(request, mapping);
        }
    }

    private void url(YamlNode url) {
        if (!url.scalar().startsWith("/") && !url.scalar().startsWith("http")) {
            add(url.span(), "the url of a request starts with a slash");
        }
    }

    private void response(YamlNode response) {
        scalar(response, "status", "the response has no status").ifPresent(this::status);
        for (String mapping : List.of("headers", "cookies", "matchers")) {
            mapping(response, mapping);
        }
    }

    private void status(YamlNode status) {
        if (!status.scalar().matches("[1-5][0-9]{2}")) {
            add(status.span(), "%s is no HTTP status".formatted(status.scalar()));
        }
    }

    private Optional<YamlNode> scalar(YamlNode parent, String key, String missing) {
        Optional<YamlNode> value = parent.get(key);
        if (value.isEmpty()) {
            add(start(parent), missing);
        } else if (!value.get().isScalar()) {
            add(value.get().span(), key + " must be a single value");
        }
        return value.filter(YamlNode::isScalar);
    }

    private void mapping(YamlNode parent, String key) {
        parent.get(key)
                .filter(value -> !value.isMapping())
                .ifPresent(value -> add(value.span(), key + " must be a mapping"));
    }

    private void keys(String path, YamlNode node) {
        Set<String> allowed = KEYS.get(path);
        if (allowed == null) {
            return;
        }
        for (YamlNode mapping : node.itemsOrSelf()) {
            Set<String> seen = new HashSet<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                String key = entry.key().scalar();
                if (!allowed.contains(key)) {
                    add(entry.key().span(), "a contract has no %s here".formatted(key));
                } else if (!seen.add(key)) {
                    add(entry.key().span(), "%s stands here twice".formatted(key));
                }
                keys(path.isEmpty() ? key : path + "." + key, entry.value());
            }
        }
    }

    /** The first line of a mapping: enough to say which one is meant. */
    private static Span start(YamlNode mapping) {
        List<YamlNode.Entry> entries = mapping.entries();
        return entries.isEmpty() ? mapping.span() : entries.get(0).key().span();
    }

    private void add(Span span, String message) {
        findings.add(CONTRACT_INVALID.at(span, message));
    }
}
