package dev.docproof.target;

import dev.docproof.http.Request;

/** Where requests go. Sends what it is given, or says why it did not. */
@FunctionalInterface
public interface Target {
    Outcome send(Request request);

    /** The request as it would really be sent: to whom, by which name. */
    default Request addressed(Request request) {
        return request;
    }
}
