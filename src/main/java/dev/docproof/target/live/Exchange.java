package dev.docproof.target.live;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.target.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.http.HttpException;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.message.BasicRequestLine;
import org.apache.http.protocol.BasicHttpContext;
import org.apache.http.protocol.HttpCoreContext;
import org.apache.http.protocol.HttpRequestExecutor;

/** One request and its answer over one connection. */
final class Exchange {
    // curl waits one second for a "100 Continue" before it sends the body all the same.
    private static final int WAIT_FOR_CONTINUE = 1_000;

    private final Connection connection;
    private final Limits limits;
    private boolean keepsConnection;
    private boolean ended;

    Exchange(Connection connection, Limits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /** Whether the connection stands at the start of a new exchange afterwards. */
    boolean keepsConnection() {
        return keepsConnection;
    }

    /**
     * @throws IOException where no whole head of an answer came
     */
    Answer run(Request request) throws IOException, HttpException {
        HttpCoreContext context = HttpCoreContext.adapt(new BasicHttpContext());
        HttpRequest message = message(request, connection.route());
        context.setAttribute(HttpCoreContext.HTTP_REQUEST, message);
        HttpResponse response =
                new HttpRequestExecutor(WAIT_FOR_CONTINUE).execute(message, connection, context);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Documents documents = new Documents(contentType(response));
        Optional<Flaw> flaw = read(response, body, documents);
        boolean whole = ended || response.getEntity() == null;
        keepsConnection =
                whole
                        && flaw.isEmpty()
                        && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(response, context);
        byte[] bytes = body.toByteArray();
        boolean cut = !whole && documents.whole() > 0;
        return new Answer(
                answer(response, cut ? Arrays.copyOf(bytes, documents.whole()) : bytes), flaw, cut);
    }

    private static HttpRequest message(Request request, Route route) {
        BasicRequestLine line =
                new BasicRequestLine(
                        request.method(),
                        route.asksProxy() ? request.url() : request.target(),
                        HttpVersion.HTTP_1_1);
        HttpRequest message =
                request.body().isEmpty() && !request.headers().has("Transfer-Encoding")
                        ? new BasicHttpRequest(line)
                        : withBody(line, request);
        for (Header header : request.headers().lines()) {
            message.addHeader(header.name(), header.value());
        }
        if (route.asksProxy()) {
            route.credentials().ifPresent(c -> message.addHeader("Proxy-Authorization", c));
        }
        return message;
    }

    private static HttpRequest withBody(BasicRequestLine line, Request request) {
        BasicHttpEntityEnclosingRequest message = new BasicHttpEntityEnclosingRequest(line);
        message.setEntity(new ByteArrayEntity(request.body().bytes()));
        return message;
    }

    private Optional<Flaw> read(
            HttpResponse response, ByteArrayOutputStream body, Documents documents) {
        if (response.getEntity() == null) {
            return Optional.empty();
        }
        try {
            InputStream in = response.getEntity().getContent();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int room = limits.bodyBytes() - body.size();
                body.write(buffer, 0, Math.min(n, room));
                documents.came(buffer, Math.min(n, room));
                if (documents.areEnough()) {
                    return Optional.empty();
                }
                if (n > room) {
                    return Optional.of(
                            Flaw.ours(
                                    "only the first "
                                            + limits.bodyBytes()
                                            + " bytes of it were read"));
                }
            }
            ended = true;
            return Optional.empty();
        } catch (IOException e) {
            // A stream is cut where its time is over; what came whole of it counts.
            return documents.whole() > 0
                    ? Optional.empty()
                    : Optional.of(Flaw.theirs("the body was cut short: " + words(e)));
        }
    }

    private static Response answer(HttpResponse response, byte[] body) {
        return new Response(
                response.getStatusLine().getStatusCode(),
                Optional.ofNullable(response.getStatusLine().getReasonPhrase()).orElse(""),
                new Headers(Arrays.stream(response.getAllHeaders()).map(Exchange::header).toList()),
                Body.of(body));
    }

    private static String contentType(HttpResponse response) {
        org.apache.http.Header line = response.getFirstHeader("Content-Type");
        return line == null || line.getValue() == null ? "" : line.getValue();
    }

    private static Header header(org.apache.http.Header line) {
        return new Header(line.getName(), Optional.ofNullable(line.getValue()).orElse(""));
    }

    private static String words(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    }
}
