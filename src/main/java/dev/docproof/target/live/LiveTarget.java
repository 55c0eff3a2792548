package dev.docproof.target.live;

import dev.docproof.http.Header;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Headers;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;

/**
 * Replays requests with rest-assured, byte for byte as they are given.
 *
 * <p>Left to itself rest-assured adds headers, folds and encodes them, and refuses some targets
 * that curl sends. So a filter that ends its chain exchanges the message over a connection of our
 * own and answers with what came, the way rest-assured provides for. Nothing of its static
 * configuration has a part in what is sent.
 *
 * <p>Safe for use by several threads.
 */
public final class LiveTarget implements Target, AutoCloseable {
    private final RestAssuredConfig config = RestAssuredConfig.newConfig();
    private final Contexts contexts = Contexts.bare();
    private final Connections connections;

    public LiveTarget(Limits limits) {
        this(limits, Trust.usual(), Proxies.none());
    }

    public LiveTarget(Limits limits, Trust trust, Proxies proxies) {
        this.connections = new Connections(limits, trust, proxies);
    }

    @Override
    public Outcome send(Request request) {
        if (request.headers().lines().stream().anyMatch(LiveTarget::breaksLine)) {
            return new Outcome.NotSent("a header has a line end in it, which is not sent as it is");
        }
        LastFilter filter = new LastFilter(connections, request);
        try {
            contexts.of(RestAssured.given())
                    .config(config)
                    .noFilters()
                    .filter(filter)
                    .request(request.method(), request.origin() + "/");
        } catch (AssertionError e) {
            // RestAssured.responseSpecification of somebody else, which cannot be taken out.
            if (!filter.ended) {
                throw e;
            }
        }
        return filter.outcome;
    }

    /** HttpCore would send a blank for it, and that would be another request. */
    private static boolean breaksLine(Header header) {
        String line = header.name() + header.value();
        return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
    }

    /**
     * What somebody else configured for all of rest-assured in this process, for the report: none
     * of it has a part in what is sent here.
     */
    public List<String> disturbances() {
        List<String> found = new ArrayList<>();
        if (RestAssured.requestSpecification != null) {
            found.add("RestAssured.requestSpecification is set and was passed by");
        }
        if (RestAssured.responseSpecification != null) {
            found.add("RestAssured.responseSpecification is set and was passed by");
        }
        if (!RestAssured.filters().isEmpty()) {
            found.add("RestAssured.filters() are set and were passed by");
        }
        return found;
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Ends the chain: sends the request and keeps what came of it, answer or not. */
    private static final class LastFilter implements OrderedFilter {
        /**
         * What a filter answers where nothing came; nobody looks at it. Every answer is made from
         * it, since rest-assured makes a whole configuration anew for one that starts without.
         */
        private static final io.restassured.response.Response BLANK =
                new ResponseBuilder()
                        .setStatusCode(200)
                        .setStatusLine("HTTP/1.1 200 OK") // Else it casts the code to a text.
                        .setBody(new byte[0])
                        .build();

        private final Connections connections;
        private final Request request;
        private Outcome outcome = new Outcome.NotSent("rest-assured did not ask for it");
        private boolean ended;

        LastFilter(Connections connections, Request request) {
            this.connections = connections;
            this.request = request;
        }

        /** Each filter before it costs, and would change nothing. */
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public io.restassured.response.Response filter(
                FilterableRequestSpecification spec,
                FilterableResponseSpecification expected,
                FilterContext context) {
            outcome = connections.exchange(request);
            ended = true;
            return outcome instanceof Outcome.Answered answered
                    ? answer(answered.response())
                    : BLANK;
        }

        private static io.restassured.response.Response answer(Response response) {
            List<io.restassured.http.Header> lines =
                    response.headers().lines().stream().map(LastFilter::line).toList();
            return new ResponseBuilder()
                    .clone(BLANK)
                    .setStatusCode(response.status())
                    .setStatusLine("HTTP/1.1 " + response)
                    .setHeaders(new Headers(lines))
                    .setContentType(response.contentType().orElse(""))
                    .setBody(response.body().bytes())
                    .build();
        }

        private static io.restassured.http.Header line(Header header) {
            return new io.restassured.http.Header(header.name(), header.value());
        }
    }
}
