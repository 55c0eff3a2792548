package dev.docproof.finding;

import dev.docproof.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of finding. An id is for ever: it stands in configurations, baselines and links. Each
 * rule has a page {@code docs/rules/<id>.md}.
 */
public enum Rule {
    // What a file is.
    PAGE_NOT_UTF8(Severity.ERROR, "The page is not UTF-8 text"),
    PAGE_TOO_LARGE(Severity.ERROR, "The page is larger than Docproof reads"),
    PAGE_TOO_DEEP(Severity.ERROR, "The page nests deeper than Docproof reads"),

    // What files of Docproof's own are.
    BASELINE_INVALID(Severity.ERROR, "The baseline cannot be read"),
    BASELINE_STALE(Severity.ERROR, "The baseline accepts what no longer occurs"),
    BASELINE_EXPIRED(Severity.ERROR, "The baseline accepted something until a day that is past"),
    REPORT_INVALID(Severity.ERROR, "The file is no report of Docproof"),

    // What a contract is.
    CONTRACT_INVALID(Severity.ERROR, "The contract cannot be read"),

    // What the configuration is.
    CONFIG_INVALID(Severity.ERROR, "The configuration cannot be read"),

    // What was not understood.
    REQUEST_NOT_UNDERSTOOD(Severity.INFO, "Something looks like a request and could not be read"),
    RESPONSE_NOT_CLAIMED(Severity.INFO, "A response belongs to no operation and to no request"),
    TABLE_NOT_UNDERSTOOD(Severity.INFO, "The columns of a table are not known"),

    // What a writer tells Docproof.
    ANNOTATION_INVALID(Severity.ERROR, "An annotation cannot be read"),
    ANNOTATION_UNKNOWN(
            Severity.ERROR, "A comment speaks to Docproof in words that it does not know"),
    ANNOTATION_WITHOUT_EXAMPLE(Severity.ERROR, "An annotation stands before no example"),
    ANNOTATION_WITHOUT_REASON(Severity.ERROR, "An example is skipped without a reason"),
    TEST_BLOCK_INVALID(Severity.ERROR, "The test block of the front matter cannot be read"),
    TESTABLE_NOT_FOUND(Severity.ERROR, "The front matter names an example that the page has not"),

    // What an exchange showed.
    STATUS_DIFFERS(Severity.ERROR, "The server answered with another status than the page shows"),
    NO_ANSWER(Severity.ERROR, "The server broke off without the answer that the page shows"),
    ANSWER_INCOMPLETE(Severity.ERROR, "The answer did not arrive whole"),
    REQUIRED_NOT_ENFORCED(
            Severity.ERROR, "The server takes a request without what the page requires"),
    TYPE_NOT_ENFORCED(Severity.ERROR, "The server takes a value that the page says it refuses"),
    NOT_PERSISTED(Severity.ERROR, "What was written is not there afterwards"),
    FLAKY(Severity.ERROR, "A claim holds in one pass and not in another"),
    NO_CONTRACT(Severity.ERROR, "No contract describes the request that the page shows"),

    // What ordinary traffic showed.
    OPERATION_UNDOCUMENTED(Severity.ERROR, "No page documents the operation that was used"),
    STATUS_UNDOCUMENTED(Severity.ERROR, "The page does not have the status that came"),
    PARAMETER_UNDOCUMENTED(Severity.WARNING, "A request sent what the page does not have"),

    // What a specification says.
    SPEC_INVALID(Severity.ERROR, "The OpenAPI specification cannot be read"),
    SPEC_OPERATION_MISSING(Severity.ERROR, "The specification does not have the operation"),
    SPEC_PARAMETER_MISSING(Severity.ERROR, "The specification does not have the parameter"),
    SPEC_REQUIRED_DIFFERS(
            Severity.ERROR, "Page and specification differ in what a request must have"),
    SPEC_TYPE_DIFFERS(Severity.ERROR, "Page and specification give different types"),
    SPEC_STATUS_MISSING(Severity.ERROR, "The specification does not have the status"),
    SPEC_MEMBER_MISSING(Severity.ERROR, "The specification does not have the response member"),

    // What a response body showed.
    FIELD_MISSING(Severity.ERROR, "A documented member is missing from the response"),
    FIELD_UNDOCUMENTED(Severity.WARNING, "The response has a member that the page does not have"),
    TYPE_DIFFERS(Severity.ERROR, "A value of the response is of another type than documented"),
    VALUE_DIFFERS(Severity.ERROR, "A value of the response is another than documented"),
    VALUE_VOLATILE(Severity.INFO, "A value is new every time and was compared by its kind"),
    FORMAT_DIFFERS(Severity.ERROR, "A string of the response has not the documented form"),
    VALUE_NOT_LISTED(Severity.ERROR, "A value of the response is not in the documented list"),
    LIST_NOT_EMPTY(Severity.ERROR, "A list that is documented as empty has items"),
    LIST_TOO_LONG(Severity.ERROR, "A list has more items than were asked for"),
    ECHO_DIFFERS(Severity.ERROR, "What was sent does not come back as documented"),
    RESPONSE_OF_ANOTHER_REQUEST(Severity.ERROR, "The page shows the response of another request"),
    BODY_EMPTY(Severity.ERROR, "The response has no body where the page shows one"),
    TEXT_DIFFERS(Severity.ERROR, "The response is another kind of text than the page shows"),
    BODY_NOT_JSON(Severity.ERROR, "The response is no JSON where the page shows JSON"),
    BODY_TOO_DEEP(Severity.WARNING, "The response is nested deeper than Docproof reads"),
    BODY_NOT_TEXT(Severity.ERROR, "The response is not in the character set it should be in"),
    BODY_BYTE_ORDER_MARK(Severity.WARNING, "A byte order mark stands before the response"),
    BODY_DUPLICATE_MEMBER(Severity.WARNING, "The response has two members of one name"),
    BODY_SEVERAL_DOCUMENTS(Severity.ERROR, "The response is several JSON documents in a row"),
    CONTENT_TYPE_MISSING(Severity.INFO, "The response has no content type"),
    CONTENT_TYPE_DIFFERS(Severity.INFO, "The content type does not fit the documented body"),
    RESPONSE_HEADER_MISSING(Severity.ERROR, "The response lacks a header that the page documents"),
    RESPONSE_HEADER_DIFFERS(
            Severity.ERROR, "A header of the response has not the documented kind of value"),
    CONTENT_ENCODED(Severity.ERROR, "The response is encoded though nothing asked for it"),
    CONTENT_NOT_ENCODED(Severity.ERROR, "The response is said to be encoded and is not"),

    // Curl commands.
    CURL_UNQUOTED_AMPERSAND(Severity.ERROR, "An unquoted & cuts the URL of a curl command short"),
    CURL_UNQUOTED_GLOB(
            Severity.WARNING, "A character of an unquoted URL means something to some shells"),
    CURL_JSON_CONTENT_TYPE(Severity.WARNING, "JSON is sent without saying that it is JSON"),
    CURL_METHOD_CONTRADICTS_DATA(Severity.WARNING, "A method is forced that does not fit the data"),
    CURL_CONFLICTING_OPTIONS(
            Severity.ERROR, "Two options of a curl command ask for different kinds of request"),
    CURL_GLUED_OPTION(Severity.ERROR, "An option is glued to the value before it"),
    CURL_SCHEME(Severity.ERROR, "The scheme of a URL is doubled, misspelt or missing its slashes"),
    CURL_HOST_MISSPELT(Severity.WARNING, "A host name looks misspelt"),
    CURL_SMART_QUOTES(Severity.ERROR, "Typographic quotes or blanks stand in a curl command"),
    CURL_MISSING_CONTINUATION(
            Severity.ERROR, "A line of a curl command does not go on where the next line does"),
    CURL_PROMPT(Severity.INFO, "A prompt stands before a command"),
    CURL_INSECURE(Severity.WARNING, "A curl command switches the check of certificates off"),
    CURL_CREDENTIALS_IN_URL(Severity.WARNING, "A URL holds a user name or password"),
    CURL_UNKNOWN_OPTION(Severity.ERROR, "An option is not one of curl's"),
    CURL_REFUSED(Severity.ERROR, "curl does not do what the command asks"),
    CURL_UNCLOSED_QUOTE(Severity.ERROR, "A quote in a shell command is never closed"),

    // JSON on pages.
    JSON_INVALID(Severity.ERROR, "The JSON on the page does not parse"),
    JSON_TRAILING_COMMA(Severity.ERROR, "A comma stands before a closing bracket"),
    JSON_MISSING_COMMA(Severity.ERROR, "A comma is missing between two values"),
    JSON_QUOTES(Severity.ERROR, "A JSON string is not in straight double quotes"),
    JSON_UNQUOTED_NAME(Severity.ERROR, "A member name is not in quotes"),
    JSON_DUPLICATE_MEMBER(Severity.WARNING, "An object has two members of one name"),
    JSON_SEVERAL_DOCUMENTS(Severity.INFO, "Several JSON documents stand in one block"),
    JSON_TRAILING_TEXT(Severity.INFO, "Other text follows the JSON in its block"),
    JSON_TOO_DEEP(Severity.WARNING, "The JSON is nested deeper than Docproof reads"),
    JSON_COMMENT(Severity.INFO, "A comment stands in the JSON"),
    JSON_PLACEHOLDER(Severity.INFO, "A placeholder stands where a JSON value would"),
    JSON_ELIDED(Severity.INFO, "Part of the JSON is left out"),

    // What contradicts itself on pages.
    EXAMPLE_TYPE_DIFFERS(
            Severity.ERROR, "A value of an example is of another type than its row says"),
    EXAMPLE_FORMAT_DIFFERS(
            Severity.WARNING, "A string of an example has not the form that its row names"),
    EXAMPLE_VALUE_NOT_LISTED(Severity.ERROR, "A value of an example is not in the list of its row"),
    EXAMPLE_FIELD_UNDOCUMENTED(
            Severity.WARNING, "An example has a member that its table does not name"),
    EXAMPLE_FIELD_MISSING(
            Severity.WARNING, "An example lacks a member that its table calls required"),
    REQUEST_TYPE_DIFFERS(
            Severity.ERROR, "A request sends a value of another type than its row says"),
    REQUEST_FORMAT_DIFFERS(
            Severity.WARNING, "A request sends a string that has not the form that its row names"),
    REQUEST_VALUE_NOT_LISTED(
            Severity.ERROR, "A request sends a value that is not in the list of its row"),
    REQUEST_FIELD_UNDOCUMENTED(
            Severity.WARNING, "A request sends a member that its table does not name"),
    REQUEST_FIELD_MISSING(
            Severity.WARNING, "A request lacks a member that its table calls required"),
    URL_VARIABLE_UNDOCUMENTED(Severity.WARNING, "A URL has a variable that no table lists"),
    PARAMETER_NOT_IN_URL(
            Severity.WARNING, "A table lists a path parameter that the URL does not have"),
    PARAMETER_PLACE_DIFFERS(Severity.ERROR, "A parameter is listed for another part of the URL"),
    PARAMETER_MISSING(Severity.WARNING, "An example does not send a required parameter"),
    PARAMETER_TYPE_DIFFERS(
            Severity.ERROR, "An example sends a parameter of another type than its row says"),
    PARAMETER_VALUE_NOT_LISTED(
            Severity.ERROR, "An example sends a parameter that is not in the list of its row"),
    HEADER_MISSING(Severity.WARNING, "An example does not send a required header"),
    METHOD_DIFFERS(Severity.ERROR, "A page documents one method and its command uses another"),
    PATH_OR_QUERY(
            Severity.WARNING,
            "A value stands in the path in one place and in the query in another"),
    RESOURCE_DIFFERS(
            Severity.WARNING, "A page documents one resource and its command calls another"),
    EXAMPLE_ECHO_DIFFERS(
            Severity.WARNING, "A page shows a value to be sent and another to come back"),
    EXAMPLE_CONTENT_TYPE_DIFFERS(
            Severity.ERROR, "The head of a response says another format than its body has"),
    TEMPLATE_DIFFERS(Severity.WARNING, "An example sends what its syntax line does not have"),
    TYPE_TOLD_DIFFERENTLY(
            Severity.WARNING, "A member is sent as one type and comes back as another"),
    REQUIREDNESS_CONTRADICTS(
            Severity.WARNING, "A row calls something required, its description optional"),
    URL_DOUBLED_SLASH(Severity.WARNING, "The path of a URL has two slashes in a row"),
    URL_QUERY_MARK(Severity.ERROR, "The query of a URL has its marks in the wrong places"),
    FRONT_MATTER_DIFFERS(
            Severity.WARNING, "The front matter names what the page does not document"),
    LINK_BROKEN(Severity.ERROR, "A link leads to a page that is not there"),
    ANCHOR_BROKEN(Severity.WARNING, "A link leads to a place that its page does not have"),
    PERMALINK_DOUBLED(Severity.WARNING, "Two pages have one address"),
    OPERATION_TOLD_DIFFERENTLY(Severity.WARNING, "Two pages tell the same operation differently"),
    STATUS_UNKNOWN(Severity.ERROR, "A status row has a number that is no HTTP status"),
    STATUS_DOUBLED(Severity.WARNING, "A status row stands there twice"),
    STATUS_REASON_DIFFERS(Severity.WARNING, "A status stands beside the reason of another status"),
    STATUS_ROW_MISSING(Severity.WARNING, "An example is answered with a status that has no row"),
    STATUS_FORBIDS_BODY(Severity.ERROR, "A response has a body and a status that never has one"),
    STATUS_ROWS_CONFLICT(Severity.WARNING, "Two rows promise different statuses for the same");

    private final Severity severity;
    private final String title;

    Rule(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** As it is printed and configured, {@code status-differs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a finding of the rule weighs where nothing else is configured. */
    public Severity severity() {
        return severity;
    }

    /** One sentence, upper case first, no full stop. */
    public String title() {
        return title;
    }

    public Finding at(Span span, String message) {
        return new Finding(this, severity, span, message, List.of(), Optional.empty());
    }

    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
