package dev.docproof.target.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers a request that no contract covers: 404, the nearest contract, and what differed.
 *
 * <p>It hangs on a stub of its own that comes after all others. WireMock's own hook for the purpose
 * drops the headers of the answer.
 */
final class NearestContract implements ResponseDefinitionTransformerV2 {
    private static final String NAME = "docproof-nearest-contract";

    private final List<StubMapping> contracts;

    NearestContract(List<StubMapping> contracts) {
        this.contracts = List.copyOf(contracts);
    }

    /** The stub for what no other stub matches. */
    static StubMapping lastResort() {
        return WireMock.any(WireMock.anyUrl())
                .atPriority(Integer.MAX_VALUE)
                .willReturn(WireMock.notFound().withTransformers(NAME))
                .build();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(404)
                .withHeader(StubServer.UNMATCHED_HEADER, "true")
                .withHeader("Content-Type", "text/plain; charset=utf-8")
                .withBody(describe(event.getRequest()))
                .build();
    }

    private String describe(Request request) {
        StringBuilder text = new StringBuilder("no contract covers ");
        text.append(request.getMethod()).append(' ').append(request.getUrl()).append('\n');
        Optional<StubMapping> nearest = nearest(request);
        if (nearest.isEmpty()) {
            return text.append("there are no contracts\n").toString();
        }
        text.append("the nearest is ").append(nearest.get().getName()).append('\n');
        for (String line : Differences.between(nearest.get().getRequest(), request)) {
            text.append("  ").append(line).append('\n');
        }
        return text.toString();
    }

    private Optional<StubMapping> nearest(Request request) {
        // By WireMock's distance alone a contract that asks for little is always far away.
        Comparator<StubMapping> byDifferences =
                Comparator.comparingInt(
                        stub -> Differences.between(stub.getRequest(), request).size());
        return contracts.stream()
                .min(
                        byDifferences.thenComparingDouble(
                                stub -> stub.getRequest().match(request).getDistance()));
    }
}
