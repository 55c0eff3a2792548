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
    private final List<Request> requests = new ArrayList<>();
    private Optional<CurlRefusal> refusal = Optional.empty();

    private Transfers(Settings settings, Supply supply) {
        this.settings = settings;
        this.supply = supply;
    }

    /**
     * @param refusal the first thing curl did not do; requests for other URLs may have gone out
     */
    record Result(List<Request> requests, Optional<CurlRefusal> refusal) {}

    static Result of(Settings settings, Supply supply) {
        Transfers transfers = new Transfers(settings, supply);
        transfers.run();
        return new Result(transfers.requests, transfers.refusal);
    }

    private void refuse(int exit, String message, Word word) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(new CurlRefusal(exit, message, word));
        }
    }

    private void run() {
        if (!choose(settings.urls.get(0))) {
            return;
        }
        for (int i = 0; i < settings.urls.size(); i++) {
            Word word = settings.urls.get(i);
            Optional<String> upload =
                    i < settings.uploads.size()
                            ? Optional.of(settings.uploads.get(i).value())
                            : Optional.empty();
            if (upload.isPresent() && !upload.get().isEmpty() && !settings.choose(Kind.PUT)) {
                conflict(word);
                return;
            }
            Globbing.Result urls =
                    settings.globbing
                            ? Globbing.expand(word.value())
                            : new Globbing.Result(List.of(word.value()), Optional.empty());
            urls.error().ifPresent(error -> refuse(3, error, word));
            for (String url : urls.urls()) {
                transfer(url, upload.filter(name -> !name.isEmpty()), word);
            }
        }
    }

    private boolean choose(Word word) {
        if (settings.data.isEmpty()) {
            return true;
        }
        Kind kind = settings.get ? (settings.head ? Kind.HEAD : Kind.GET) : Kind.POST;
        if (settings.choose(kind)) {
            return true;
        }
        conflict(word);
        return false;
    }

    private void conflict(Word word) {
        refuse(2, "You can only select one HTTP request method", word);
    }

    private void transfer(String text, Optional<String> upload, Word word) {
        CurlUrl.Parsed parsed = CurlUrl.parse(withScheme(text), settings.pathAsIs);
        if (parsed.refused().isPresent()) {
            refuse(parsed.refused().get().exit(), parsed.refused().get().message(), word);
            return;
        }
        CurlUrl url = parsed.url().orElseThrow();
        if (upload.isPresent() && !isInput(upload.get())) {
            url = Uploads.withFileName(url, upload.get());
        }
        Optional<String> query =
                settings.get && settings.data.isPresent()
                        ? settings.data.map(Transfers::upToNul)
                        : settings.query;
        if (query.isPresent()) {
            // Curl puts the URL together with its query and reads it once more.
            CurlUrl.Parsed again =
                    CurlUrl.parse(url.withMoreQuery(query.get()).text(), settings.pathAsIs);
            if (again.refused().isPresent()) {
                refuse(again.refused().get().exit(), again.refused().get().message(), word);
                return;
            }
            url = again.url().orElseThrow();
        }
        send(url, upload, word);
    }

    private static String upToNul(String data) {
        int nul = data.indexOf('\0');
        return nul < 0 ? data : data.substring(0, nul);
    }

    static boolean isInput(String upload) {
        return upload.equals("-") || upload.equals(".");
    }

    private String withScheme(String text) {
        boolean bare = UrlParser.schemeLength(text) == 0;
        return bare ? settings.defaultScheme.map(s -> s + "://" + text).orElse(text) : text;
    }

    private void send(CurlUrl url, Optional<String> upload, Word word) {
        if (!url.isHttp()) {
            refuse(1, "the scheme " + url.scheme() + " is not HTTP", word);
            return;
        }
        if (upload.isPresent()) {
            Optional<String> content = supply.read(isInput(upload.get()) ? "-" : upload.get());
            if (content.isEmpty()) {
                refuse(26, "Can't open '" + upload.get() + "'!", word);
                return;
            }
            long size = isInput(upload.get()) ? -1 : content.get().length();
            write(Kind.PUT, url, new Payload(content.get(), size, Optional.empty()), word);
        } else if (settings.kind == Kind.FORM) {
            Multipart.Written form = Multipart.write(settings, supply);
            if (form.missing().isPresent()) {
                refuse(26, "Failed to open/read local data from file/application", word);
                return;
            }
            write(
                    Kind.FORM,
                    url,
                    new Payload(form.body(), form.body().length(), Optional.of(form.type())),
                    word);
        } else {
            boolean post = settings.kind == Kind.POST;
            write(
                    settings.kind,
                    url,
                    post ? Payload.of(settings.data.orElse("")) : Payload.none(),
                    word);
        }
    }

    private void write(Kind kind, CurlUrl url, Payload payload, Word word) {
        if (settings.method.filter(String::isEmpty).isPresent()) {
            refuse(3, "the request method is empty", word);
            return;
        }
        Optional<String> user = new Credentials(settings.authentication, supply).of(url);
        requests.addAll(new RequestWriter(settings, kind, url, payload, user).requests());
    }
}
