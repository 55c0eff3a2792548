package dev.docproof.target.live;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
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
        HttpRequest message = message(request);
        context.setAttribute(HttpCoreContext.HTTP_REQUEST, message);
        HttpResponse response =
                new HttpRequestExecutor(WAIT_FOR_CONTINUE).execute(message, connection, context);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Optional<String> flaw = read(response, body);
        keepsConnection =
                flaw.isEmpty()
                        && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(response, context);
        return new Answer(answer(response, body), flaw);
    }

    private static HttpRequest message(Request request) {
        BasicRequestLine line =
                new BasicRequestLine(request.method(), request.target(), HttpVersion.HTTP_1_1);
        HttpRequest message =
                request.body().isEmpty() && !request.headers().has("Transfer-Encoding")
                        ? new BasicHttpRequest(line)
                        : withBody(line, request);
        for (Header header : request.headers().lines()) {
            message.addHeader(header.name(), header.value());
        }
        return message;
    }

    private static HttpRequest withBody(BasicRequestLine line, Request request) {
        BasicHttpEntityEnclosingRequest message = new BasicHttpEntityEnclosingRequest(line);
        message.setEntity(new ByteArrayEntity(request.body().bytes()));
        return message;
    }

    private Optional<String> read(HttpResponse response, ByteArrayOutputStream body) {
        if (response.getEntity() == null) {
            return Optional.empty();
        }
        try {
            InputStream in = response.getEntity().getContent();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int room = limits.bodyBytes() - body.size();
                body.write(buffer, 0, Math.min(n, room));
                if (n > room) {
                    return Optional.of(
                            "only the first " + limits.bodyBytes() + " bytes of it were read");
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the body was cut short: " + words(e));
        }
    }

    private static Response answer(HttpResponse response, ByteArrayOutputStream body) {
        return new Response(
                response.getStatusLine().getStatusCode(),
                Optional.ofNullable(response.getStatusLine().getReasonPhrase()).orElse(""),
                new Headers(Arrays.stream(response.getAllHeaders()).map(Exchange::header).toList()),
                Body.of(body.toByteArray()));
    }

    private static Header header(org.apache.http.Header line) {
        return new Header(line.getName(), Optional.ofNullable(line.getValue()).orElse(""));
    }

    private static String words(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    }
}
