package dev.docproof.operation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table holds, told by the words of its header. */
enum Column {
    METHOD("method|verb|http method|http verb|request method|type of request"),
    PATH(
            "path|uri|url|endpoint|route|request uri|request url|endpoints|api|resource|"
                    + "api endpoint|request path|url path|http request|request"),
    STATUS(
            "status|code|status code|http status|http code|status value|response code|"
                    + "http status code|response status|statuscode|error code|return code|"
                    + "http response code|http response|status codes|codes|return status code|"
                    + "http response status code"),
    PLACE("in|location|located in|passed in|sent in|place|param type"),
    NAME(
            "name|parameter|parameters|property|property name|attribute|field|field name|"
                    + "key|header|header name|member|argument|option|parameter name|attribute name|"
                    + "param|query parameter|path parameter|variable|element|query param|"
                    + "path param|url parameter|body parameter|request parameter|request field|"
                    + "response field|json field|headers|fields|properties|attributes|item|"
                    + "key name|request header"),
    TYPE(
            "type|data type|datatype|value type|json type|schema|property type|"
                    + "field type|parameter type|attribute type|types"),
    REQUIRED(
            "required|required?|mandatory|is required|required/optional|req|presence|"
                    + "requirement|req?|mandatory?|required or optional|necessity"),
    OPTIONAL("optional|optional?|is optional"),
    DESCRIPTION(
            "description|meaning|details|notes|comment|explanation|reason|definition|"
                    + "purpose|desc|value|message|condition"),
    DEFAULT("default|default value|defaults|example|example value|produces");

    private static final Map<String, Column> BY_HEAD_NOUN =
            Map.ofEntries(
                    Map.entry("parameter", NAME),
                    Map.entry("parameters", NAME),
                    Map.entry("param", NAME),
                    Map.entry("property", NAME),
                    Map.entry("properties", NAME),
                    Map.entry("attribute", NAME),
                    Map.entry("attributes", NAME),
                    Map.entry("field", NAME),
                    Map.entry("fields", NAME),
                    Map.entry("argument", NAME),
                    Map.entry("header", NAME),
                    Map.entry("name", NAME),
                    Map.entry("type", TYPE),
                    Map.entry("description", DESCRIPTION),
                    Map.entry("required", REQUIRED),
                    Map.entry("method", METHOD),
                    Map.entry("verb", METHOD),
                    Map.entry("endpoint", PATH),
                    Map.entry("url", PATH),
                    Map.entry("uri", PATH));

    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (Column column : values()) {
            for (String header : column.headers.split("\\|")) {
                BY_HEADER.putIfAbsent(header, column);
            }
        }
    }

    private final String headers;

    Column(String headers) {
        this.headers = headers;
    }

    static Optional<Column> of(String header) {
        String words = header.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String bare = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return Optional.ofNullable(BY_HEADER.get(bare)).or(() -> ofHeadNoun(bare));
    }

    /** The last word says what it is: a {@code search parameter} is a parameter. */
    private static Optional<Column> ofHeadNoun(String header) {
        String noun = header.substring(header.lastIndexOf(' ') + 1);
        return Optional.ofNullable(BY_HEAD_NOUN.get(noun));
    }
}
