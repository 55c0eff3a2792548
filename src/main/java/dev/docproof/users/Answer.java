package dev.docproof.users;

import java.util.Optional;

/**
 * What the service answers.
 *
 * @param body empty for none
 * @param allow the methods of an {@code Allow} header
 */
record Answer(int status, String body, Optional<String> allow) {
    static Answer json(int status, String body) {
        return new Answer(status, body, Optional.empty());
    }

    static Answer error(int status, String message) {
        return json(status, UserJson.error(message));
    }

    static Answer empty(int status) {
        return json(status, "");
    }

    Answer withAllow(String methods) {
        return new Answer(status, body, Optional.of(methods));
    }
}
