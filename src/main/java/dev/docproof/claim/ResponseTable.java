package dev.docproof.claim;

import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.shape.DocumentedMember;
import java.util.List;

/** The rows about an operation's response as what they say of JSON. */
public final class ResponseTable {
    private ResponseTable() {}

    public static List<DocumentedMember> of(Operation operation) {
        return operation.responseMembers().stream().map(ResponseTable::row).toList();
    }

    private static DocumentedMember row(ResponseMember member) {
        return new DocumentedMember(
                member.name(),
                member.type(),
                member.required(),
                member.description(),
                member.span());
    }
}
