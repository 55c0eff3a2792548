package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the options of one operation add up to; curl's {@code OperationConfig}. Wire strings. */
final class Settings {
    /** How curl classes a request; two classes in one operation contradict each other. */
    enum Kind {
        UNSPECIFIED,
        GET,
        HEAD,
        POST,
        FORM,
        PUT
    }

    final List<Word> urls = new ArrayList<>();

    /** For each URL whether the answer goes into a file of its name, unless said otherwise. */
    final List<Boolean> urlsByName = new ArrayList<>();

    final List<Word> uploads = new ArrayList<>();
    final List<String> headers = new ArrayList<>();

    /** What curl itself puts behind the user's, one more with each transfer. */
    final List<String> etags = new ArrayList<>();

    final List<String> cookies = new ArrayList<>();
    final List<String> cookieFiles = new ArrayList<>();
    final List<FormField> form = new ArrayList<>();
    final Authentication authentication = new Authentication();

    Kind kind = Kind.UNSPECIFIED;
    Optional<String> method = Optional.empty();
    Optional<Word> methodWord = Optional.empty();
    final DataPieces data = new DataPieces();
    Optional<String> query = Optional.empty();
    Optional<String> userAgent = Optional.empty();
    Optional<String> referer = Optional.empty();
    Optional<String> range = Optional.empty();
    Optional<String> resumeAt = Optional.empty();
    Optional<String> requestTarget = Optional.empty();
    Optional<String> defaultScheme = Optional.empty();
    Optional<Word> etagFile = Optional.empty();
    Optional<String> timeCondition = Optional.empty();
    boolean get;
    boolean head;
    boolean json;
    boolean globbing = true;
    boolean pathAsIs;
    boolean compressed;
    boolean transferEncoding;
    boolean formEscape;
    boolean crlf;
    boolean proxyLine;
    boolean http10;
    boolean http2;
    boolean follows;
    boolean userInUrlRefused;
    boolean remoteNameAll;
    boolean failsEarly;
    boolean fails;
    boolean failsWithBody;
    int openParts;
    final List<Boolean> outputs = new ArrayList<>();
    final Protocols protocols = new Protocols();

    /** Where {@code -C} goes on; 0 where it does not, or finds out by itself. */
    long resumesAt() {
        return resumeAt.filter(at -> !at.equals("-")).map(Long::parseLong).orElse(0L);
    }

    /** False where another class was chosen before. */
    boolean choose(Kind other) {
        if (kind == Kind.UNSPECIFIED || kind == other) {
            kind = other;
            return true;
        }
        return false;
    }

    boolean hasUrl() {
        return !urls.isEmpty();
    }
}
