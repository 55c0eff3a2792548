package dev.docproof.curl;

/** {@code -T file url/}: curl puts the name of the file behind a URL that ends in a slash. */
final class Uploads {
    private Uploads() {}

    static CurlUrl withFileName(CurlUrl url, String file) {
        if (!url.path().endsWith("/")) {
            return url;
        }
        String base = file.substring(file.lastIndexOf('/') + 1);
        String name = Percent.encoded(base.substring(base.lastIndexOf('\\') + 1));
        return url.withPath(CurlUrl.lowerEscapes(url.path() + name));
    }
}
