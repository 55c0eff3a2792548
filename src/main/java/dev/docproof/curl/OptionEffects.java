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
    interface Effect {
        Optional<Complaint> apply(Settings settings, Argument argument);
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
        void apply(Settings settings, Argument argument);
    }

    private static final int DEEPEST_PART = 50;

    private static final Set<String> ENDS = Set.of("help", "manual", "version");

    private final Supply supply;
    private final PostData data;
    private final Map<String, Effect> effects = new HashMap<>();

    OptionEffects(Supply supply) {
        this.supply = supply;
        this.data = new PostData(supply);
        addresses();
        bodies();
        heads();
        credentials();
        connections();
        outputs();
    }

    /** Whether curl only prints something and goes. */
    static boolean ends(Argument argument) {
        return ENDS.contains(argument.option().name());
    }

    Optional<Complaint> apply(Settings settings, Argument argument) {
        Effect effect = effects.get(argument.option().name());
        return effect == null ? Optional.empty() : effect.apply(settings, argument);
    }

    private void on(String name, Plain effect) {
        effects.put(
                name,
                (settings, argument) -> {
                    effect.apply(settings, argument);
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
                (s, a) -> {
                    s.urls.add(a.value());
                    s.urlsByName.add(s.remoteNameAll);
                });
        on("upload-file", (s, a) -> s.uploads.add(a.value()));
        on("url-query", (s, a) -> s.query = joinedQuery(s.query, value(a)));
        on("globoff", (s, a) -> s.globbing = !a.on());
        on("path-as-is", (s, a) -> s.pathAsIs = a.on());
        on("request-target", (s, a) -> s.requestTarget = some(a));
        effects.put("proto-default", OptionEffects::defaultScheme);
        on("disallow-username-in-url", (s, a) -> s.userInUrlRefused = a.on());
        on(
                "request",
                (s, a) -> {
                    s.method = some(a);
                    s.methodWord = Optional.of(a.value());
                });
        on("get", (s, a) -> s.get = a.on());
        effects.put(
                "head",
                (s, a) -> {
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

    private Optional<String> joinedQuery(Optional<String> before, String value) {
        String piece = value.startsWith("+") ? value.substring(1) : data.urlencoded(value);
        return Optional.of(before.map(b -> b + "&" + piece).orElse(piece));
    }

    private static Optional<Complaint> badUse() {
        return Complaint.of("is badly used here");
    }

    private void bodies() {
        for (String name : List.of("data", "data-ascii")) {
            on(name, (s, a) -> s.data.add(data.ascii(value(a)), false));
        }
        on("data-binary", (s, a) -> s.data.add(data.binary(value(a)), false));
        on("data-raw", (s, a) -> s.data.add(value(a), false));
        on("data-urlencode", (s, a) -> s.data.add(data.urlencoded(value(a)), false));
        on(
                "json",
                (s, a) -> {
                    s.data.add(data.binary(value(a)), true);
                    s.json = true;
                });
        effects.put("form", (s, a) -> form(s, FormReader.read(value(a), false, supply)));
        effects.put("form-string", (s, a) -> form(s, FormReader.read(value(a), true, supply)));
        on("form-escape", (s, a) -> s.formEscape = a.on());
        on("crlf", (s, a) -> s.crlf = a.on());
    }

    private Optional<Complaint> form(Settings settings, Optional<FormField> field) {
        boolean close = field.filter(f -> f.kind() == FormField.Kind.CLOSE).isPresent();
        boolean open = field.filter(f -> f.kind() == FormField.Kind.OPEN).isPresent();
        settings.openParts += open ? 1 : close ? -1 : 0;
        if (field.isEmpty() || settings.openParts < 0 || !settings.choose(Kind.FORM)) {
            return badUse();
        }
        if (settings.openParts > DEEPEST_PART) {
            supply.obstacle("parts nested so deep are not worked out");
            return Optional.empty();
        }
        settings.form.add(field.get());
        return Optional.empty();
    }

    private void heads() {
        on("header", this::header);
        on("user-agent", (s, a) -> s.userAgent = some(a));
        on("referer", (s, a) -> s.referer = referer(value(a)));
        on("compressed", (s, a) -> s.compressed = a.on());
        on("tr-encoding", (s, a) -> s.transferEncoding = a.on());
        on("cookie", OptionEffects::cookie);
        on("continue-at", (s, a) -> s.resumeAt = some(a));
        on("time-cond", (s, a) -> s.timeCondition = some(a));
        effects.put("range", OptionEffects::range);
        on("etag-compare", (s, a) -> s.etagFile = Optional.of(a.value()));
    }

    private void header(Settings settings, Argument argument) {
        String value = value(argument);
        if (!value.startsWith("@")) {
            settings.headers.add(value);
            return;
        }
        String content = supply.read(value.substring(1)).orElse("");
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
        on("user", (s, a) -> s.authentication.user = some(a));
        on(
                "oauth2-bearer",
                (s, a) -> {
                    s.authentication.bearer = some(a);
                    s.authentication.scheme(Scheme.BEARER, true);
                });
        on("basic", (s, a) -> s.authentication.scheme(Scheme.BASIC, a.on()));
        on("digest", (s, a) -> s.authentication.scheme(Scheme.DIGEST, a.on()));
        on("negotiate", (s, a) -> s.authentication.scheme(Scheme.NEGOTIATE, a.on()));
        on("ntlm", (s, a) -> s.authentication.scheme(Scheme.NTLM, a.on()));
        on("ntlm-wb", (s, a) -> s.authentication.scheme(Scheme.NTLM, a.on()));
        on(
                "anyauth",
                (s, a) -> {
                    // Curl takes no notice of --no-anyauth.
                    for (Scheme scheme : a.on() ? Scheme.values() : new Scheme[0]) {
                        s.authentication.scheme(scheme, true);
                    }
                });
        on("netrc", (s, a) -> s.authentication.netrc = a.on());
        on("netrc-optional", (s, a) -> s.authentication.netrcOptional = a.on());
        on("netrc-file", (s, a) -> s.authentication.netrcFile = some(a));
        on("aws-sigv4", (s, a) -> supply.obstacle("--aws-sigv4 signs each request anew"));
    }

    private void outputs() {
        on("output", (s, a) -> s.outputs.add(false));
        on("remote-name", (s, a) -> s.outputs.add(a.on()));
        on("remote-name-all", (s, a) -> s.remoteNameAll = a.on());
        on("fail-early", (s, a) -> s.failsEarly = a.on());
        effects.put("fail", (s, a) -> failing(s, a.on(), s.failsWithBody));
        effects.put("fail-with-body", (s, a) -> failing(s, s.fails, a.on()));
        on("proto", (s, a) -> s.protocols.restrict(value(a)));
        for (String name : Numbers.options()) {
            Effect before = effects.get(name);
            effects.put(
                    name,
                    (s, a) ->
                            Numbers.complaint(name, value(a))
                                    .flatMap(Complaint::of)
                                    .or(
                                            () ->
                                                    before == null
                                                            ? Optional.empty()
                                                            : before.apply(s, a)));
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
        on("haproxy-protocol", (s, a) -> s.proxyLine = a.on());
        on("location", (s, a) -> s.follows = a.on());
        on("location-trusted", (s, a) -> s.follows = a.on());
        on("http1.0", (s, a) -> s.http10 = true);
        on("http2", (s, a) -> s.http2 = true);
        for (String name : List.of("http1.1")) {
            on(
                    name,
                    (s, a) -> {
                        s.http10 = false;
                        s.http2 = false;
                    });
        }
    }
}
