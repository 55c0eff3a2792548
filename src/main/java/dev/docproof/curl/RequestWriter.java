package dev.docproof.curl;

import dev.docproof.curl.Authentication.Scheme;
import dev.docproof.curl.Settings.Kind;
import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the request for one URL together in the order of curl's {@code Curl_http}. */
final class RequestWriter {
    static final String USER_AGENT = "curl/7.88.1";
    // The first message of NTLM asks for a challenge; it says nothing of the user.
    private static final String NTLM = "TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=";

    private final Settings settings;
    private final Kind kind;
    private final CurlUrl url;
    private final Payload payload;
    private final Optional<String> user;
    private final List<String> stored;
    private final List<String> custom;
    private final List<Header> lines = new ArrayList<>();
    private boolean answered;
    private boolean negotiating;
    private boolean ownHost;
    private boolean ownConnection;

    /**
     * What is sent after the head.
     *
     * @param size negative where curl does not know it beforehand
     */
    record Payload(String content, long size, Optional<String> type) {
        static Payload none() {
            return new Payload("", 0, Optional.empty());
        }

        static Payload of(String content) {
            return new Payload(content, content.length(), Optional.empty());
        }
    }

    /**
     * @param kind the class of this transfer: an upload may stand beside a plain fetch
     * @param user {@code name:password}
     * @param stored the cookies out of files
     */
    RequestWriter(
            Settings settings,
            Kind kind,
            CurlUrl url,
            Payload payload,
            Optional<String> user,
            List<String> stored) {
        this.settings = settings;
        this.kind = kind;
        this.url = url;
        this.payload = payload;
        this.user = user;
        this.stored = stored;
        this.custom = custom(settings);
    }

    private static List<String> custom(Settings settings) {
        List<String> custom = new ArrayList<>(settings.headers);
        if (settings.json) {
            for (String line :
                    List.of("Content-Type: application/json", "Accept: application/json")) {
                if (!HeaderList.has(settings.headers, line.substring(0, line.indexOf(':')))) {
                    custom.add(line);
                }
            }
        }
        custom.addAll(settings.etags);
        return custom;
    }

    /**
     * The requests that go out where the server asks for nothing: one, or with a scheme that needs
     * a challenge an empty one before it.
     */
    List<Request> requests() {
        Request first = request();
        if (!negotiating) {
            return List.of(first);
        }
        RequestWriter second = new RequestWriter(settings, kind, url, payload, user, stored);
        second.answered = true;
        return List.of(first, second.request());
    }

    private Request request() {
        host();
        authorization();
        range();
        common();
        chunking();
        upgrade();
        cookie();
        TimeCondition.line(settings.timeCondition).ifPresent(this::own);
        customLines();
        bodyLines();
        String content = negotiating && sendsBody() ? "" : payload.content();
        return new Request(
                method(),
                origin(),
                settings.requestTarget.orElseGet(url::target),
                new Headers(lines),
                Body.of(Wire.bytes(sendsBody() ? content : "")),
                settings.follows);
    }

    private Origin origin() {
        int port = url.port().orElse(url.scheme().equals("https") ? 443 : 80);
        return new Origin(url.scheme(), url.host(), port);
    }

    private String method() {
        return settings.method.orElseGet(
                () ->
                        switch (kind) {
                            case HEAD -> "HEAD";
                            case POST, FORM -> "POST";
                            case PUT -> "PUT";
                            default -> "GET";
                        });
    }

    private boolean sendsBody() {
        return kind == Kind.POST || kind == Kind.FORM || kind == Kind.PUT;
    }

    private void add(String name, String value) {
        lines.add(new Header(name, value));
    }

    /** A line of ours, unless the user said something of that header. */
    private void own(Header header) {
        if (!HeaderList.has(custom, header.name())) {
            lines.add(header);
        }
    }

    private void own(String name, String value) {
        own(new Header(name, value));
    }

    private void host() {
        Optional<String> given = HeaderList.first(custom, "Host");
        ownHost = given.isEmpty();
        if (given.isPresent()) {
            ownHost = !given.get().equals("Host:");
            if (ownHost) {
                split("Host:" + given.get().substring(5));
            }
            return;
        }
        boolean standard =
                url.port().isEmpty()
                        || url.port().getAsInt() == (url.scheme().equals("https") ? 443 : 80);
        add("Host", standard ? url.host() : url.host() + ":" + url.port().getAsInt());
    }

    private static String afterColon(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return text.substring(start);
    }

    private void authorization() {
        Authentication authentication = settings.authentication;
        if (user.isEmpty() && authentication.bearer.isEmpty()) {
            return;
        }
        Scheme scheme = authentication.only().orElse(null);
        if (scheme == Scheme.BASIC && user.isPresent()) {
            String encoded = Base64.getEncoder().encodeToString(Wire.bytes(user.get()));
            own("Authorization", "Basic " + encoded);
        } else if (scheme == Scheme.BEARER && authentication.bearer.isPresent()) {
            own("Authorization", "Bearer " + authentication.bearer.get());
        } else if (scheme == Scheme.NTLM && user.isPresent()) {
            negotiating = sendsBody() && !answered;
            if (!answered) {
                own("Authorization", "NTLM " + NTLM);
            }
        } else if (scheme == Scheme.DIGEST && user.isPresent()) {
            negotiating = sendsBody() && !answered;
        }
    }

    private void range() {
        Optional<String> range =
                settings.resumesAt() > 0 ? Optional.of(settings.resumesAt() + "-") : settings.range;
        if (range.isEmpty()) {
            return;
        }
        if (kind == Kind.GET || kind == Kind.HEAD || kind == Kind.UNSPECIFIED) {
            own("Range", "bytes=" + range.get());
        } else if (kind == Kind.PUT && settings.resumesAt() > 0) {
            long total = settings.resumesAt() + payload.size();
            own("Content-Range", "bytes " + range.get() + (total - 1) + "/" + total);
        } else if (kind == Kind.POST || kind == Kind.PUT) {
            own("Content-Range", "bytes " + range.get() + "/" + payload.size());
        }
    }

    private void common() {
        String agent = settings.userAgent.orElse(USER_AGENT);
        if (!agent.isEmpty()) {
            own("User-Agent", agent);
        }
        own("Accept", "*/*");
        if (settings.transferEncoding && !HeaderList.has(custom, "TE")) {
            ownConnection = true;
            String given = HeaderList.value(custom, "Connection").map(v -> v + ", ").orElse("");
            add("Connection", given + "TE");
            add("TE", "gzip");
        }
        if (settings.compressed) {
            own("Accept-Encoding", "deflate, gzip, br, zstd");
        }
        settings.referer.ifPresent(referer -> own("Referer", referer));
    }

    private boolean isChunked() {
        Optional<String> given = HeaderList.value(custom, "Transfer-Encoding");
        return given.map(v -> v.toLowerCase(Locale.ROOT).contains("chunked"))
                .orElse(payload.size() < 0 && !negotiating && !settings.http10);
    }

    private void chunking() {
        if (sendsBody() && isChunked()) {
            own("Transfer-Encoding", "chunked");
        }
    }

    private void cookie() {
        List<String> pairs = new ArrayList<>(stored);
        if (!settings.cookies.isEmpty() && !HeaderList.has(custom, "Cookie")) {
            pairs.add(String.join(";", settings.cookies));
        }
        if (!pairs.isEmpty()) {
            add("Cookie", String.join("; ", pairs));
        }
    }

    private void upgrade() {
        if (settings.http2 && url.scheme().equals("http")) {
            add("Connection", "Upgrade, HTTP2-Settings");
            add("Upgrade", "h2c");
            add("HTTP2-Settings", "AAMAAABkAAQCAAAAAAIAAAAA");
        }
    }

    private void customLines() {
        custom.stream()
                .flatMap(text -> HeaderList.line(text).stream())
                .filter(line -> !isReplaced(line))
                .forEach(this::split);
    }

    private boolean isReplaced(String line) {
        return ownHost && HeaderList.starts(line, "Host:")
                || kind == Kind.FORM && HeaderList.starts(line, "Content-Type:")
                || negotiating && HeaderList.starts(line, "Content-Length:")
                || ownConnection && HeaderList.starts(line, "Connection:");
    }

    /** A text with a line end in it is more than one header on the wire. */
    private void split(String text) {
        for (String line : text.split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                add(line, "");
            } else {
                add(line.substring(0, colon), afterColon(line.substring(colon + 1)));
            }
        }
    }

    private void bodyLines() {
        if (!sendsBody()) {
            return;
        }
        long size = negotiating ? 0 : payload.size();
        if (size >= 0
                && !isChunked()
                && (negotiating || !HeaderList.has(custom, "Content-Length"))) {
            add("Content-Length", String.valueOf(size));
        }
        if (kind == Kind.POST) {
            own("Content-Type", "application/x-www-form-urlencoded");
        }
        if (kind == Kind.FORM && !negotiating) {
            split("Content-Type: " + payload.type().orElse(""));
        }
        boolean large = size > 1024 * 1024 || size < 0 || kind == Kind.PUT && size != 0;
        if (large && !settings.http10) {
            own("Expect", "100-continue");
        }
    }
}
