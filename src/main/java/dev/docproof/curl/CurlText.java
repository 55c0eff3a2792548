package dev.docproof.curl;

import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The canonical curl of a request: a command that, when run, sends that very request. */
public final class CurlText {
    private static final List<String> OWN =
            List.of("Host", "User-Agent", "Accept", "Content-Length", "Content-Type", "Expect");

    /** From here on curl asks before it sends a body. */
    private static final int LARGE = 1024 * 1024;

    /** Linux takes no argument of 128 KiB. */
    private static final int LONGEST_ARGUMENT = 100_000;

    private final Request request;
    private final List<String> words = new ArrayList<>();

    private CurlText(Request request) {
        this.request = request;
    }

    public static String of(Request request) {
        return new CurlText(request).line();
    }

    private String line() {
        if (isPiped()) {
            words.add("printf");
            words.add(ShellQuote.format(wire()));
            words.add("|");
        }
        words.add("curl");
        method();
        headers();
        body();
        if (request.followsRedirects()) {
            words.add("-L");
        }
        url();
        return String.join(" ", words);
    }

    private boolean hasBody() {
        return !request.body().isEmpty() || request.headers().has("Content-Length") || isChunked();
    }

    private boolean isChunked() {
        return request.headers().all("Transfer-Encoding").stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"));
    }

    private boolean isLarge() {
        return request.body().length() > LARGE;
    }

    /** Whether no argument can hold the body. */
    private boolean isPiped() {
        String wire = wire();
        return wire.indexOf('\0') >= 0 || wire.length() > LONGEST_ARGUMENT;
    }

    private String wire() {
        return request.body().text(StandardCharsets.ISO_8859_1);
    }

    private void method() {
        if (request.method().equals("HEAD") && !hasBody()) {
            words.add("-I");
            return;
        }
        String implied = hasBody() ? "POST" : "GET";
        if (!request.method().equals(implied)) {
            words.add("-X");
            words.add(ShellQuote.quoted(request.method()));
        }
    }

    private void headers() {
        Headers headers = request.headers();
        for (Header header : headers.lines()) {
            if (!isImplied(header)) {
                header(line(header));
            }
        }
        for (String name : OWN) {
            boolean sentUnasked =
                    switch (name) {
                        case "Content-Length" -> hasBody() && !isChunked();
                        case "Content-Type" -> hasBody();
                        case "Expect" -> isLarge();
                        default -> true;
                    };
            if (sentUnasked && !headers.has(name)) {
                header(name + ":");
            }
        }
    }

    private void header(String line) {
        words.add("-H");
        words.add(ShellQuote.quoted(line));
    }

    private static String line(Header header) {
        return HeaderList.isBlank(header.value(), 0)
                ? header.name() + ";"
                : header.name() + ": " + header.value();
    }

    /** Whether curl sends the line without being told. Once told of a name, it adds no own. */
    private boolean isImplied(Header header) {
        String value = header.value();
        return request.headers().all(header.name()).size() == 1
                && switch (header.name()) {
                    case "Host" -> isHostOfUrl(value);
                    case "User-Agent" -> value.equals(RequestWriter.USER_AGENT);
                    case "Accept" -> value.equals("*/*");
                    case "Content-Length" ->
                            !isChunked() && value.equals(String.valueOf(request.body().length()));
                    case "Content-Type" ->
                            hasBody() && value.equals("application/x-www-form-urlencoded");
                    case "Expect" -> value.equals("100-continue") && isLarge();
                    default -> false;
                };
    }

    private boolean isHostOfUrl(String value) {
        return value.equalsIgnoreCase(request.origin().authority());
    }

    private void body() {
        if (!hasBody()) {
            return;
        }
        if (isPiped()) {
            words.add("--data-binary");
            words.add("@-");
            return;
        }
        String wire = wire();
        words.add(wire.startsWith("@") ? "--data-raw" : "-d");
        words.add(ShellQuote.quoted(wire));
    }

    /** The server's address, its name in the case that the request has it in. */
    private String place() {
        String authority =
                request.headers()
                        .first("Host")
                        .filter(this::isHostOfUrl)
                        .orElseGet(request.origin()::authority);
        return request.origin().scheme() + "://" + authority;
    }

    private void url() {
        String url = place() + request.target();
        Optional<String> asIs = CurlUrl.parse(url, false).url().map(CurlUrl::target);
        boolean plain =
                request.target().startsWith("/") && asIs.equals(Optional.of(request.target()));
        if (!plain) {
            words.add("--request-target");
            words.add(ShellQuote.quoted(request.target()));
            url = place() + "/";
        }
        boolean globs = url.chars().anyMatch(c -> "{}[]\\".indexOf(c) >= 0);
        if (globs) {
            words.add("-g");
        }
        words.add(ShellQuote.quoted(url));
    }
}
