package dev.docproof.curl;

import dev.docproof.curl.RequestWriter.Payload;
import dev.docproof.curl.Settings.Kind;
import dev.docproof.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one operation sends: its URLs one after the other, each as often as its globs say. */
final class Transfers {
    private final Settings settings;
    private final Supply supply;
    private final Word place;
    private final List<Request> requests = new ArrayList<>();
    private Optional<CurlRefusal> refusal = Optional.empty();
    private boolean aborted;

    private Transfers(Settings settings, Supply supply, Word place) {
        this.settings = settings;
        this.supply = supply;
        this.place = place;
    }

    /**
     * @param refusal the first thing curl did not do; requests for other URLs may have gone out
     * @param aborted whether curl goes on with nothing else
     */
    record Result(List<Request> requests, Optional<CurlRefusal> refusal, boolean aborted) {}

    static Result of(Settings settings, Supply supply, Word place) {
        Transfers transfers = new Transfers(settings, supply, place);
        transfers.run();
        return new Result(transfers.requests, transfers.refusal, transfers.aborted);
    }

    private void refuse(int exit, String message, Word word) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(new CurlRefusal(exit, message, word));
        }
    }

    private void abort(int exit, String message, Word word) {
        refuse(exit, message, word);
        aborted = true;
    }

    private void run() {
        if (settings.urls.isEmpty()) {
            abort(2, "no URL specified!", place);
            return;
        }
        if (!choose()) {
            return;
        }
        for (int i = 0; i < settings.urls.size() && !aborted; i++) {
            boolean uploads = i < settings.uploads.size();
            Word upload = uploads ? settings.uploads.get(i) : Word.of("", place.span());
            boolean remoteName =
                    i < settings.outputs.size()
                            ? settings.outputs.get(i)
                            : settings.urlsByName.get(i);
            for (String file : globbed(upload)) {
                url(settings.urls.get(i), file, remoteName);
            }
        }
    }

    private boolean choose() {
        Kind get = settings.head ? Kind.HEAD : Kind.GET;
        if (settings.data.isEmpty() || settings.choose(settings.get ? get : Kind.POST)) {
            return true;
        }
        conflict(settings.urls.get(0));
        return false;
    }

    private void conflict(Word word) {
        abort(2, "You can only select one HTTP request method", word);
    }

    private List<String> globbed(Word word) {
        if (!settings.globbing || word.value().isEmpty()) {
            return List.of(word.value());
        }
        Globbing.Result result = Globbing.expand(word.value());
        result.error().ifPresent(error -> abort(3, error, word));
        return result.urls();
    }

    /**
     * @param upload empty where nothing is uploaded
     */
    private void url(Word word, String upload, boolean remoteName) {
        List<String> urls = globbed(word);
        if (!upload.isEmpty() && !aborted && !settings.choose(Kind.PUT)) {
            conflict(word);
        }
        for (String url : urls) {
            if (aborted || settings.failsEarly && refusal.isPresent() || !etag()) {
                return;
            }
            // Curl puts a form together before it looks at the URL.
            Optional<Payload> form =
                    settings.kind == Kind.FORM ? form(word) : Optional.of(Payload.none());
            Optional<CurlUrl> address = form.flatMap(f -> address(url, upload, word));
            aborted |= remoteName && address.isEmpty();
            if (address.isPresent()) {
                boolean nameless = remoteName && address.get().path().endsWith("/");
                if (nameless) {
                    abort(23, "Remote file name has no length!", word);
                } else {
                    send(address.get(), upload, form.get(), word);
                }
            }
        }
    }

    /** False where the file with the tag is not there; curl goes on with nothing then. */
    private boolean etag() {
        if (settings.etagFile.isEmpty()) {
            return true;
        }
        Word file = settings.etagFile.get();
        Optional<String> content = supply.read(file.value());
        if (content.isEmpty()) {
            abort(26, "Failed to open " + file.value(), file);
            return false;
        }
        String tag = PostData.withoutLineEnds(content.get());
        settings.etags.add("If-None-Match: " + (tag.isEmpty() ? "\"\"" : tag));
        return true;
    }

    private Optional<CurlUrl> address(String text, String upload, Word word) {
        boolean data = settings.get && settings.data.isPresent();
        Optional<String> query =
                data ? settings.data.text().map(Transfers::upToNul) : settings.query;
        Optional<CurlUrl> url =
                parsed(withScheme(text), settings.pathAsIs && query.isEmpty(), word);
        // To add something to it curl reads the URL before the transfer starts, and gives up where
        // it cannot.
        boolean named = !upload.isEmpty() && !isInput(upload);
        aborted |= url.isEmpty() && (query.isPresent() || named);
        if (named) {
            url = url.map(u -> Uploads.withFileName(u, upload));
        }
        if (query.isPresent() && url.isPresent()) {
            // Curl puts the URL together with its query and reads it once more.
            String joined = url.get().withMoreQuery(query.get()).text();
            url = parsed(joined, settings.pathAsIs, word);
        }
        return url.filter(u -> isAllowed(u, word));
    }

    private Optional<CurlUrl> parsed(String text, boolean pathAsIs, Word word) {
        CurlUrl.Parsed parsed = CurlUrl.parse(text, pathAsIs);
        parsed.refused().ifPresent(r -> refuse(r.exit(), r.message(), word));
        return parsed.url();
    }

    private boolean isAllowed(CurlUrl url, Word word) {
        if (!settings.protocols.allow(url.scheme())) {
            String message = "Protocol \"%s\" not supported or disabled in libcurl";
            refuse(1, message.formatted(url.scheme()), word);
            return false;
        }
        if (settings.userInUrlRefused && url.user().isPresent()) {
            refuse(67, "Login denied", word);
            return false;
        }
        if (!url.isHttp()) {
            refuse(1, "the scheme " + url.scheme() + " is not HTTP", word);
            return false;
        }
        return true;
    }

    private static String upToNul(String data) {
        int nul = data.indexOf('\0');
        return nul < 0 ? data : data.substring(0, nul);
    }

    private static boolean isInput(String upload) {
        return upload.equals("-") || upload.equals(".");
    }

    private String withScheme(String text) {
        boolean bare = UrlParser.schemeLength(text) == 0;
        return bare ? settings.defaultScheme.map(s -> s + "://" + text).orElse(text) : text;
    }

    private void send(CurlUrl url, String upload, Payload form, Word word) {
        if (!upload.isEmpty()) {
            upload(url, upload, word);
        } else if (settings.kind == Kind.FORM) {
            write(Kind.FORM, url, form, word);
        } else if (settings.kind == Kind.POST) {
            write(Kind.POST, url, Payload.of(settings.data.text().orElse("")), word);
        } else {
            Kind kind = settings.kind == Kind.PUT ? Kind.GET : settings.kind;
            write(kind, url, Payload.none(), word);
        }
    }

    private void upload(CurlUrl url, String upload, Word word) {
        Optional<String> content = supply.read(isInput(upload) ? "-" : upload);
        if (content.isEmpty()) {
            abort(26, "Can't open '" + upload + "'!", word);
            return;
        }
        if (isInput(upload) && settings.http10) {
            refuse(25, "Chunky upload is not supported by HTTP 1.0", word);
            return;
        }
        int skipped = (int) Math.min(settings.resumesAt(), content.get().length());
        String rest = content.get().substring(skipped);
        long size = isInput(upload) ? -1 : rest.length();
        write(Kind.PUT, url, new Payload(rest, size, Optional.empty()), word);
    }

    private Optional<Payload> form(Word word) {
        if (!settings.form.stream().allMatch(PartEncoding::isKnown)) {
            abort(43, "A libcurl function was given a bad argument", word);
            return Optional.empty();
        }
        Multipart.Written form = Multipart.write(settings, supply);
        if (form.missing().isPresent()) {
            abort(26, "Failed to open/read local data from file/application", word);
            return Optional.empty();
        }
        return Optional.of(new Payload(form.body(), form.size(), Optional.of(form.type())));
    }

    private List<String> stored(CurlUrl url) {
        return settings.cookieFiles.stream()
                .flatMap(name -> supply.readQuietly(name).stream())
                .flatMap(content -> CookieFile.matching(content, url).stream())
                .toList();
    }

    private void write(Kind kind, CurlUrl url, Payload payload, Word word) {
        if (settings.method.filter(String::isEmpty).isPresent()) {
            refuse(3, "the request method is empty", word);
            return;
        }
        obstacles(kind, payload);
        Optional<String> user = new Credentials(settings.authentication, supply).of(url);
        RequestWriter writer = new RequestWriter(settings, kind, url, payload, user, stored(url));
        requests.addAll(writer.requests());
    }

    private void obstacles(Kind kind, Payload payload) {
        if (settings.timeCondition.filter(time -> TimeCondition.isFile(time, supply)).isPresent()) {
            supply.obstacle("-z sends the time of a file");
        }
        boolean streamed = kind == Kind.PUT || kind == Kind.FORM;
        if (settings.crlf && streamed && payload.content().indexOf('\n') >= 0) {
            supply.obstacle("--crlf changes what is sent on its way");
        }
        if (settings.proxyLine) {
            supply.obstacle("--haproxy-protocol sends a line before the request");
        }
    }
}
