package dev.docproof.target.stub;

import java.util.Objects;

/**
 * An answer for the requests that match.
 *
 * @param name what messages call it: the contract and its file
 * @param mapping a WireMock stub mapping in JSON
 */
public record Stub(String name, String mapping) {
    public Stub {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mapping, "mapping");
    }
}
