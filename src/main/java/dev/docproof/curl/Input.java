package dev.docproof.curl;

import java.util.Optional;

/** What a process can read from its standard input; reading it uses it up. */
final class Input {
    private Optional<String> content;
    private final String unknown;
    private final boolean missing;

    private Input(Optional<String> content, String unknown, boolean missing) {
        this.missing = missing;
        this.content = content;
        this.unknown = unknown;
    }

    /** A wire string. */
    static Input of(String content) {
        return new Input(Optional.of(content), "", false);
    }

    static Input unknown(String why) {
        return new Input(Optional.empty(), why, false);
    }

    /** A file to read from that is not there: the shell starts nothing. */
    static Input missing(String why) {
        return new Input(Optional.empty(), why, true);
    }

    boolean isMissing() {
        return missing;
    }

    /** Empty where only running something would tell. */
    Optional<String> take() {
        Optional<String> taken = content;
        content = content.map(all -> "");
        return taken;
    }

    String why() {
        return unknown;
    }
}
