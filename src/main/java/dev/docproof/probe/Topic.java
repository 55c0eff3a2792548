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
    WRONG_VALUE("a value that the page does not allow"),
    WRONG_PARAMETER_VALUE("a parameter's value that the page does not allow"),
    WRONG_MEDIA_TYPE("another content type"),
    FILTERED("another of the values that filter a list"),
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

    /** Whether a value is of another type, the content type among them. */
    boolean isOfType() {
        return this == WRONG_TYPE || this == INVALID_PARAMETER || this == WRONG_MEDIA_TYPE;
    }

    /** Whether a value is of the right type and none of those that the page allows. */
    boolean isOfValue() {
        return this == WRONG_VALUE || this == WRONG_PARAMETER_VALUE;
    }

    /** What is done, for people. */
    public String words() {
        return words;
    }
}
