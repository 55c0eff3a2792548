package dev.docproof.curl;

import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is odd about a URL of a command. */
final class AddressFindings {
    private AddressFindings() {}

    static List<Finding> of(Word word) {
        List<Finding> findings = new ArrayList<>();
        unquoted(word).ifPresent(findings::add);
        Optional<Finding> scheme = scheme(word);
        if (scheme.isPresent()) {
            findings.add(scheme.get());
            return findings;
        }
        CurlUrl.parse(word.value(), false).url().ifPresent(url -> parsed(word, url, findings));
        return findings;
    }

    private static Optional<Finding> unquoted(Word word) {
        if (CommandFindings.isLeftOut(word)) {
            return Optional.empty();
        }
        for (Part part : word.parts()) {
            if (part instanceof Part.Text text && text.quote() == Quote.NONE) {
                for (int i = 0; i < text.value().length(); i++) {
                    if ("?*[{".indexOf(text.value().charAt(i)) >= 0) {
                        return Optional.of(glob(text.sub(i, i + 1)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Finding glob(Part.Text mark) {
        return Rule.CURL_UNQUOTED_GLOB
                .at(
                        mark.span(),
                        "an unquoted %s is a pattern of file names".formatted(mark.value()))
                .withHint("put the URL in quotes");
    }

    private static Optional<Finding> scheme(Word word) {
        String lower = word.value().toLowerCase(Locale.ROOT);
        String text = Wire.text(word.value());
        boolean http = lower.startsWith("http");
        int length = UrlParser.schemeLength(lower);
        String known = length > 0 ? lower.substring(0, length) : "";
        boolean doubled =
                http
                        && (lower.startsWith("://http", length)
                                && !known.isEmpty()
                                && isDoubled(lower));
        boolean slashes =
                lower.startsWith("http//")
                        || lower.startsWith("https//")
                        || known.startsWith("http") && !lower.startsWith("//", length + 1);
        boolean misspelt =
                !known.isEmpty()
                        && !known.equals("http")
                        && !known.equals("https")
                        && !UrlParser.isKnown(known)
                        && NearestName.distance(known, "https") <= 2;
        if (!doubled && !slashes && !misspelt) {
            return Optional.empty();
        }
        int end =
                Math.min(
                        lower.length(),
                        doubled ? lower.indexOf("://", length + 1) + 3 : length + 3);
        String what = doubled ? "twice in" : misspelt ? "misspelt in" : "missing its slashes in";
        return Optional.of(
                Rule.CURL_SCHEME.at(
                        word.span(0, Math.max(end, 0)),
                        "the scheme is %s %s".formatted(what, text)));
    }

    private static boolean isDoubled(String lower) {
        int second = lower.indexOf("://") + 3;
        return lower.startsWith("http://", second) || lower.startsWith("https://", second);
    }

    private static void parsed(Word word, CurlUrl url, List<Finding> findings) {
        if (url.password().filter(password -> !password.isEmpty()).isPresent()) {
            int end = word.value().indexOf('@');
            int start = word.value().lastIndexOf('/', end) + 1;
            findings.add(
                    Rule.CURL_CREDENTIALS_IN_URL
                            .at(word.span(start, end), "the URL holds a user's name and password")
                            .withHint("give them with -u"));
        }
        String host = url.host().toLowerCase(Locale.ROOT);
        boolean near = host.length() > 6 && host.length() < 12 && host.indexOf('.') < 0;
        if (near && NearestName.distance(host, "localhost") == 1) {
            int start = Math.max(word.value().toLowerCase(Locale.ROOT).indexOf(host), 0);
            findings.add(
                    Rule.CURL_HOST_MISSPELT
                            .at(
                                    word.span(start, start + host.length()),
                                    "%s is one letter away from localhost".formatted(host))
                            .withHint("did you mean localhost"));
        }
    }
}
