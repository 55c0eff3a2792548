package dev.docproof.contract;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.operation.BodyMatcher;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Slice;
import dev.docproof.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds the exchange that a contract describes from its YAML, with the concrete values. */
final class ContractExchange {
    private final YamlNode contract;
    private final YamlNode request;
    private final YamlNode response;
    private final Origin origin;
    private final Map<String, Body> attachments;

    ContractExchange(YamlNode contract, Origin origin, Map<String, Body> attachments) {
        this.contract = contract;
        this.request = contract.get("request").orElseThrow();
        this.response = contract.get("response").orElseThrow();
        this.origin = origin;
        this.attachments = Map.copyOf(attachments);
    }

    /**
     * @param matchers the parts of the response body that need not equal the example
     */
    Exchange exchange(List<BodyMatcher> matchers) {
        return new Exchange(requestExample(), Optional.of(responseExample().with(matchers)));
    }

    /** The parts of the response that only the answer can tell. */
    List<BodyMatcher> unknown() {
        return new ContractBody(response, attachments, templates()).unknown();
    }

    private RequestExample requestExample() {
        Optional<String> obstacle = obstacle();
        return new RequestExample(
                "contract",
                contract.span(),
                url().span(),
                method(),
                target().text(),
                bodyKind(),
                false,
                obstacle.isPresent() ? List.of() : List.of(request()),
                obstacle,
                OptionalInt.empty());
    }

    private Optional<String> obstacle() {
        if (isSet("ignored")) {
            return Optional.of("the contract says that it is to be ignored");
        }
        if (isSet("inProgress")) {
            return Optional.of("the contract says that it is in progress");
        }
        return request.get("multipart").map(node -> "a multipart body in a contract is not sent");
    }

    private boolean isSet(String key) {
        return contract.text(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    private Request request() {
        Body body = requestBody().body();
        Headers headers = Headers.of("Host", origin.authority());
        for (var line : ContractHeaders.of(request).lines()) {
            headers =
                    line.is("Host")
                            ? headers.set("Host", line.value())
                            : headers.with(line.name(), line.value());
        }
        boolean saysLength = headers.has("Content-Length") || headers.has("Transfer-Encoding");
        if (!saysLength
                && (!body.isEmpty() || List.of("POST", "PUT", "PATCH").contains(method()))) {
            headers = headers.with("Content-Length", Integer.toString(body.length()));
        }
        return new Request(method(), origin, Wire.of(target().text()), headers, body);
    }

    private ResponseExample responseExample() {
        YamlNode status = response.get("status").orElseThrow();
        ContractBody body = new ContractBody(response, attachments, templates());
        Slice text = body.text();
        return new ResponseExample(
                body.json().isPresent() ? "json" : "text",
                response.span(),
                OptionalInt.of(Integer.parseInt(status.scalar())),
                Optional.of(status.span()),
                ContractHeaders.withoutMatched(response),
                text,
                body.json());
    }

    private ContractBody requestBody() {
        return new ContractBody(request, attachments, Optional.empty());
    }

    private Optional<Templates> templates() {
        ContractTarget target = target();
        return Optional.of(
                new Templates(target.text(), target.path(), target.query(), requestBody().json()));
    }

    private String method() {
        return Wire.of(request.text("method").orElseThrow());
    }

    private YamlNode url() {
        return request.get("urlPath").or(() -> request.get("url")).orElseThrow();
    }

    private ContractTarget target() {
        return ContractTarget.of(request, url().scalar());
    }

    private String bodyKind() {
        if (request.get("body").isPresent()) {
            return "inline";
        }
        return request.get("bodyFromFile").or(() -> request.get("bodyFromFileAsBytes")).isPresent()
                ? "file"
                : "none";
    }
}
