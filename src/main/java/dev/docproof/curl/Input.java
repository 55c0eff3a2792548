package dev.docproof.curl;

import java.util.Optional;

/** What a process can read from its standard input; reading it uses it up. */
final class Input {
    private Optional<String> content;
    private final String unknown;

    private Input(Optional<String> content, String unknown) {
        this.content = content;
        this.unknown = unknown;
    }

    /** A wire string. */
    static Input of(String content) {
        return new Input(Optional.of(content), "");
    }

    static Input unknown(String why) {
        return new Input(Optional.empty(), why);
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
