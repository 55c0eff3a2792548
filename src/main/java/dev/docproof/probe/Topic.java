package dev.docproof.probe;

/** What a probe does to a request, and so what a status row may speak of. */
public enum Topic {
    CREATED("an id that names no record yet"),
    REPLACED("a record written a second time"),
    CHANGED("the example's record with another value"),
    MADE("a record of our own"),
    REMOVED("the record just made"),
    NOT_FOUND("an id that names no record"),
    EXISTS("a value that another record has"),
    MISSING_MEMBER("a required member left out"),
    MISSING_PARAMETER("a required parameter left out"),
    MISSING_HEADER("a required header left out"),
    INVALID_JSON("a body that is no JSON"),
    WRONG_TYPE("a value of another type"),
    INVALID_PARAMETER("a parameter of another type"),
    WRONG_MEDIA_TYPE("another content type"),
    UNAUTHENTICATED("no credentials");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /** Whether something that is required is not there. */
    boolean isLeftOut() {
        return this == MISSING_MEMBER
                || this == MISSING_PARAMETER
                || this == MISSING_HEADER
                || this == UNAUTHENTICATED;
    }

    /** What is done, for people. */
    public String words() {
        return words;
    }
}
