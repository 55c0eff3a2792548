package dev.docproof.operation;

import java.util.Set;

/** The methods of HTTP that documentation uses. */
final class Methods {
    private static final Set<String> ALL =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private Methods() {}

    static boolean isMethod(String word) {
        return ALL.contains(word);
    }

    /** Whether a request of that method usually carries its parameters in a body. */
    static boolean hasBody(String method) {
        return WITH_BODY.contains(method);
    }
}
