package dev.docproof.target.stub;

import com.github.tomakehurst.wiremock.http.MultiValue;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.BinaryEqualToPattern;
import com.github.tomakehurst.wiremock.matching.ContentPattern;
import com.github.tomakehurst.wiremock.matching.MultiValuePattern;
import com.github.tomakehurst.wiremock.matching.NamedValueMatcher;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In what a request differs from what a stub wants, in the order of a request's parts. */
final class Differences {
    private static final int SHOWN_CHARACTERS = 300;

    private final Request request;
    private final List<String> lines = new ArrayList<>();

    private Differences(Request request) {
        this.request = request;
    }

    /** One line each: the part, what is wanted, and what came. */
    static List<String> between(RequestPattern wanted, Request request) {
        Differences differences = new Differences(request);
        differences.compare(wanted);
        return List.copyOf(differences.lines);
    }

    private void compare(RequestPattern wanted) {
        if (!wanted.getMethod().match(request.getMethod()).isExactMatch()) {
            add("method", wanted.getMethod().getName(), request.getMethod().getName());
        }
        if (!wanted.getUrlMatcher().match(request.getUrl()).isExactMatch()) {
            add("URL", words(wanted.getUrlMatcher()), request.getUrl());
        }
        orNone(wanted.getQueryParameters())
                .forEach((name, p) -> compare("query " + name, p, request.queryParameter(name)));
        orNone(wanted.getHeaders())
                .forEach((name, p) -> compare("header " + name, p, request.header(name)));
        orNone(wanted.getCookies()).forEach(this::compareCookie);
        if (wanted.getBodyPatterns() != null) {
            wanted.getBodyPatterns().forEach(this::compareBody);
        }
        if (lines.isEmpty()) {
            lines.add("another part of the request differs, or the order of the steps");
        }
    }

    private void compare(String part, MultiValuePattern wanted, MultiValue value) {
        if (!wanted.match(value).isExactMatch()) {
            add(part, words(wanted), value.isPresent() ? String.join(", ", value.values()) : "");
        }
    }

    private void compareCookie(String name, StringValuePattern wanted) {
        var cookie = request.getCookies().get(name);
        String value = cookie == null ? null : cookie.getValue();
        if (!wanted.match(value).isExactMatch()) {
            add("cookie " + name, words(wanted), value == null ? "" : value);
        }
    }

    private void compareBody(ContentPattern<?> wanted) {
        boolean matches =
                wanted instanceof BinaryEqualToPattern binary
                        ? binary.match(request.getBody()).isExactMatch()
                        : !(wanted instanceof StringValuePattern text)
                                || text.match(request.getBodyAsString()).isExactMatch();
        if (!matches) {
            add("body", words(wanted), request.getBodyAsString());
        }
    }

    private void add(String part, String wanted, String got) {
        lines.add("%s: wants %s, got %s".formatted(part, shown(wanted), shown(got)));
    }

    private static String words(NamedValueMatcher<?> matcher) {
        String expected = matcher.getExpected();
        return switch (matcher.getName()) {
            case "equalTo", "url", "urlPath", "path", "matchesJsonPath" -> expected;
            case "matches", "urlPattern", "urlPathPattern" -> "a match of " + expected;
            case "absent" -> "nothing";
            default -> matcher.getName() + " " + expected;
        };
    }

    private static <T> Map<String, T> orNone(Map<String, T> matchers) {
        return matchers == null ? Map.of() : matchers;
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.length() <= SHOWN_CHARACTERS
                ? line
                : line.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
