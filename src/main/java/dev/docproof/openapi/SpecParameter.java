package dev.docproof.openapi;

import dev.docproof.operation.Place;
import java.util.Objects;

/** What a request carries by a specification: a parameter, or a member of its body. */
public record SpecParameter(Place place, SpecMember member) {
    public SpecParameter {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(member, "member");
    }
}
