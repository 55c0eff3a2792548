package dev.docproof.curl;

import dev.docproof.curl.Authentication.Scheme;
import dev.docproof.curl.Settings.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each option does to a request. An option that is not here is about output or the connection
 * and changes no request.
 */
final class OptionEffects {
    /** Applies one argument; answers curl's complaint where it has one. */
    @FunctionalInterface
    private interface Effect {
        Optional<Complaint> apply(Settings settings, Argument argument, Means in);
    }

    /**
     * @param exit the status that curl ends with
     */
    record Complaint(int exit, String words) {
        static Optional<Complaint> of(String words) {
            return Optional.of(new Complaint(2, words));
        }
    }

    @FunctionalInterface
    private interface Plain {
        void apply(Settings settings, Argument argument, Means in);
    }

    private static final int DEEPEST_PART = 50;

    private static final Set<String> ENDS = Set.of("help", "manual", "version");

    private static final Map<String, Effect> ALL = Map.copyOf(new OptionEffects().effects);

    private final Map<String, Effect> effects = new HashMap<>();

    private OptionEffects() {
        addresses();
        bodies();
        heads();
        credentials();
        connections();
        outputs();
    }

    /** What options read their values with. */
    record Means(Supply supply, PostData data) {
        Means(Supply supply) {
            this(supply, new PostData(supply));
        }
    }

    /** Whether curl only prints something and goes. */
    static boolean ends(Argument argument) {
        return ENDS.contains(argument.option().name());
    }

    static Optional<Complaint> apply(Settings settings, Argument argument, Means in) {
        Effect effect = ALL.get(argument.option().name());
        return effect == null ? Optional.empty() : effect.apply(settings, argument, in);
    }

    private void on(String name, Plain effect) {
        effects.put(
                name,
                (settings, argument, in) -> {
                    effect.apply(settings, argument, in);
                    return Optional.empty();
                });
    }

    private static String value(Argument argument) {
        return argument.value().value();
    }

    private static Optional<String> some(Argument argument) {
        return Optional.of(value(argument));
    }

    private void addresses() {
        on(
                "url",
                (s, a, in) -> {
                    s.urls.add(a.value());
                    s.urlsByName.add(s.remoteNameAll);
                });
        on("upload-file", (s, a, in) -> s.uploads.add(a.value()));
        on("url-query", (s, a, in) -> s.query = joinedQuery(s.query, value(a), in));
        on("globoff", (s, a, in) -> s.globbing = !a.on());
        on("path-as-is", (s, a, in) -> s.pathAsIs = a.on());
        on("request-target", (s, a, in) -> s.requestTarget = some(a));
        effects.put("proto-default", (s, a, in) -> defaultScheme(s, a));
        on("disallow-username-in-url", (s, a, in) -> s.userInUrlRefused = a.on());
        on(
                "request",
                (s, a, in) -> {
                    s.method = some(a);
                    s.methodWord = Optional.of(a.value());
                });
        on("get", (s, a, in) -> s.get = a.on());
        effects.put(
                "head",
                (s, a, in) -> {
                    s.head = a.on();
                    return s.choose(a.on() ? Kind.HEAD : Kind.GET) ? Optional.empty() : badUse();
                });
    }

    private static Optional<Complaint> defaultScheme(Settings settings, Argument argument) {
        settings.defaultScheme = some(argument);
        return UrlParser.isKnown(value(argument).toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new Complaint(1, "a specified protocol is unsupported by libcurl"));
    }

    private static Optional<String> joinedQuery(Optional<String> before, String value, Means in) {
        String piece = value.startsWith("+") ? value.substring(1) : in.data().urlencoded(value);
        return Optional.of(before.map(b -> b + "&" + piece).orElse(piece));
    }

    private static Optional<Complaint> badUse() {
        return Complaint.of("is badly used here");
    }

    private void bodies() {
        for (String name : List.of("data", "data-ascii")) {
            on(name, (s, a, in) -> s.data.add(in.data().ascii(value(a)), false));
        }
        on("data-binary", (s, a, in) -> s.data.add(in.data().binary(value(a)), false));
        on("data-raw", (s, a, in) -> s.data.add(value(a), false));
        on("data-urlencode", (s, a, in) -> s.data.add(in.data().urlencoded(value(a)), false));
        on(
                "json",
                (s, a, in) -> {
                    s.data.add(in.data().binary(value(a)), true);
                    s.json = true;
                });
        effects.put(
                "form", (s, a, in) -> form(s, FormReader.read(value(a), false, in.supply()), in));
        effects.put(
                "form-string",
                (s, a, in) -> form(s, FormReader.read(value(a), true, in.supply()), in));
        on("form-escape", (s, a, in) -> s.formEscape = a.on());
        on("crlf", (s, a, in) -> s.crlf = a.on());
    }

    private static Optional<Complaint> form(
            Settings settings, Optional<FormField> field, Means in) {
        boolean close = field.filter(f -> f.kind() == FormField.Kind.CLOSE).isPresent();
        boolean open = field.filter(f -> f.kind() == FormField.Kind.OPEN).isPresent();
        settings.openParts += open ? 1 : close ? -1 : 0;
        if (field.isEmpty() || settings.openParts < 0 || !settings.choose(Kind.FORM)) {
            return badUse();
        }
        if (settings.openParts > DEEPEST_PART) {
            in.supply().obstacle("parts nested so deep are not worked out");
            return Optional.empty();
        }
        settings.form.add(field.get());
        return Optional.empty();
    }

    private void heads() {
        on("header", OptionEffects::header);
        on("user-agent", (s, a, in) -> s.userAgent = some(a));
        on("referer", (s, a, in) -> s.referer = referer(value(a)));
        on("compressed", (s, a, in) -> s.compressed = a.on());
        on("tr-encoding", (s, a, in) -> s.transferEncoding = a.on());
        on("cookie", (s, a, in) -> cookie(s, a));
        on("continue-at", (s, a, in) -> s.resumeAt = some(a));
        on("time-cond", (s, a, in) -> s.timeCondition = some(a));
        effects.put("range", (s, a, in) -> range(s, a));
        on("etag-compare", (s, a, in) -> s.etagFile = Optional.of(a.value()));
    }

    private static void header(Settings settings, Argument argument, Means in) {
        String value = value(argument);
        if (!value.startsWith("@")) {
            settings.headers.add(value);
            return;
        }
        String content = in.supply().read(value.substring(1)).orElse("");
        int nul = content.indexOf('\0');
        String read = nul < 0 ? content : content.substring(0, nul);
        for (String line : read.split("[\r\n]+", -1)) {
            if (!line.isEmpty()) {
                settings.headers.add(line);
            }
        }
    }

    private static Optional<String> referer(String value) {
        int auto = value.indexOf(";auto");
        String referer = auto < 0 ? value : value.substring(0, auto);
        return referer.isEmpty() ? Optional.empty() : Optional.of(referer);
    }

    private static void cookie(Settings settings, Argument argument) {
        String value = value(argument);
        if (value.startsWith("@")) {
            settings.cookieFiles.add(value.substring(1));
        } else if (value.indexOf('=') >= 0) {
            settings.cookies.add(value);
        } else {
            settings.cookieFiles.add(value);
        }
    }

    private static Optional<Complaint> range(Settings settings, Argument argument) {
        String value = value(argument);
        boolean point =
                !value.isEmpty() && ShellSyntax.isDigit(value.charAt(0)) && value.indexOf('-') < 0;
        int digits = 0;
        while (digits < value.length() && ShellSyntax.isDigit(value.charAt(digits))) {
            digits++;
        }
        if (point && digits > 18) {
            return badUse();
        }
        settings.range =
                Optional.of(point ? Long.parseLong(value.substring(0, digits)) + "-" : value);
        return Optional.empty();
    }

    private void credentials() {
        on("user", (s, a, in) -> s.authentication.user = some(a));
        on(
                "oauth2-bearer",
                (s, a, in) -> {
                    s.authentication.bearer = some(a);
                    s.authentication.scheme(Scheme.BEARER, true);
                });
        on("basic", (s, a, in) -> s.authentication.scheme(Scheme.BASIC, a.on()));
        on("digest", (s, a, in) -> s.authentication.scheme(Scheme.DIGEST, a.on()));
        on("negotiate", (s, a, in) -> s.authentication.scheme(Scheme.NEGOTIATE, a.on()));
        on("ntlm", (s, a, in) -> s.authentication.scheme(Scheme.NTLM, a.on()));
        on("ntlm-wb", (s, a, in) -> s.authentication.scheme(Scheme.NTLM, a.on()));
        on(
                "anyauth",
                (s, a, in) -> {
                    // Curl takes no notice of --no-anyauth.
                    for (Scheme scheme : a.on() ? Scheme.values() : new Scheme[0]) {
                        s.authentication.scheme(scheme, true);
                    }
                });
        on("netrc", (s, a, in) -> s.authentication.netrc = a.on());
        on("netrc-optional", (s, a, in) -> s.authentication.netrcOptional = a.on());
        on("netrc-file", (s, a, in) -> s.authentication.netrcFile = some(a));
        on("aws-sigv4", (s, a, in) -> in.supply().obstacle("--aws-sigv4 signs each request anew"));
    }

    private void outputs() {
        on("output", (s, a, in) -> s.outputs.add(false));
        on("remote-name", (s, a, in) -> s.outputs.add(a.on()));
        on("remote-name-all", (s, a, in) -> s.remoteNameAll = a.on());
        on("fail-early", (s, a, in) -> s.failsEarly = a.on());
        effects.put("fail", (s, a, in) -> failing(s, a.on(), s.failsWithBody));
        effects.put("fail-with-body", (s, a, in) -> failing(s, s.fails, a.on()));
        on("proto", (s, a, in) -> s.protocols.restrict(value(a)));
        for (String name : Numbers.options()) {
            Effect before = effects.get(name);
            effects.put(
                    name,
                    (s, a, in) ->
                            Numbers.complaint(name, value(a))
                                    .flatMap(Complaint::of)
                                    .or(
                                            () ->
                                                    before == null
                                                            ? Optional.empty()
                                                            : before.apply(s, a, in)));
        }
    }

    private static Optional<Complaint> failing(Settings settings, boolean fails, boolean withBody) {
        settings.fails = fails;
        settings.failsWithBody = withBody;
        return fails && withBody
                ? Complaint.of("you must select either --fail or --fail-with-body, not both")
                : Optional.empty();
    }

    private void connections() {
        on("haproxy-protocol", (s, a, in) -> s.proxyLine = a.on());
        on("location", (s, a, in) -> s.follows = a.on());
        on("location-trusted", (s, a, in) -> s.follows = a.on());
        on("http1.0", (s, a, in) -> s.http10 = true);
        on("http2", (s, a, in) -> s.http2 = true);
        for (String name : List.of("http1.1")) {
            on(
                    name,
                    (s, a, in) -> {
                        s.http10 = false;
                        s.http2 = false;
                    });
        }
    }
}
