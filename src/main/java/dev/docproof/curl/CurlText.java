package dev.docproof.curl;

import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The canonical curl of a request: one line that, when run, sends that very request. */
public final class CurlText {
    private static final List<String> OWN =
            List.of("Host", "User-Agent", "Accept", "Content-Length", "Content-Type", "Expect");

    private final Request request;
    private final List<String> words = new ArrayList<>();

    private CurlText(Request request) {
        this.request = request;
    }

    public static String of(Request request) {
        return new CurlText(request).line();
    }

    private String line() {
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
        return !request.body().isEmpty() || request.headers().has("Content-Length");
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
                        case "Content-Length" -> hasBody() && !headers.has("Transfer-Encoding");
                        case "Content-Type" -> hasBody();
                        case "Expect" -> request.body().length() > 1024 * 1024;
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
        return header.value().isBlank()
                ? header.name() + ";"
                : header.name() + ": " + header.value();
    }

    /** Whether curl sends the line without being told. */
    private boolean isImplied(Header header) {
        String value = header.value();
        return switch (header.name()) {
            case "Host" -> value.equalsIgnoreCase(request.origin().authority());
            case "User-Agent" -> value.startsWith("curl/");
            case "Accept" -> value.equals("*/*");
            case "Content-Length" -> value.equals(String.valueOf(request.body().length()));
            case "Content-Type" -> hasBody() && value.equals("application/x-www-form-urlencoded");
            case "Expect" -> value.equals("100-continue") && request.body().length() > 1024 * 1024;
            default -> false;
        };
    }

    private void body() {
        if (hasBody()) {
            words.add(request.body().bytes().length > 0 && startsWithAt() ? "--data-raw" : "-d");
            String wire =
                    new String(
                            request.body().bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            words.add(ShellQuote.quoted(wire));
        }
    }

    private boolean startsWithAt() {
        return request.body().bytes()[0] == '@';
    }

    private void url() {
        String url = request.url();
        Optional<String> asIs = CurlUrl.parse(url, false).url().map(CurlUrl::target);
        boolean plain =
                request.target().startsWith("/") && asIs.equals(Optional.of(request.target()));
        if (!plain) {
            words.add("--request-target");
            words.add(ShellQuote.quoted(request.target()));
            url = request.origin() + "/";
        }
        boolean globs = url.chars().anyMatch(c -> "{}[]\\".indexOf(c) >= 0);
        if (globs) {
            words.add("-g");
        }
        words.add(ShellQuote.quoted(url));
    }
}
