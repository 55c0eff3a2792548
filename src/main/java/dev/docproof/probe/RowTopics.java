package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.StatusRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a status row speak of.
 *
 * <p>Read with care: a row that is taken to speak of what it does not would accuse a server
 * falsely, so words that are not understood speak of nothing.
 */
final class RowTopics {
    private static final List<String> LACKING =
            List.of(
                    "missing",
                    "missed",
                    "required",
                    "omitted",
                    "lacks",
                    "lacking",
                    "mandatory",
                    "incomplete",
                    "not provided",
                    "not supplied",
                    "absent");

    /** What is wrong with a value. */
    private static final List<String> INVALID =
            List.of(
                    "invalid",
                    "not valid",
                    "validation",
                    "unprocessable",
                    "incorrect",
                    "wrong type",
                    "type mismatch",
                    "unexpected type",
                    "not a number",
                    "no number",
                    "not numeric",
                    "not an integer",
                    "not a string",
                    "not a boolean",
                    "not an array",
                    "not an object",
                    "not a uuid",
                    "must be a number",
                    "must be an integer",
                    "must be a string",
                    "must be a boolean",
                    "must be an array",
                    "must be numeric");

    /** What is wrong with JSON that does not parse; of the values in it this says nothing. */
    private static final List<String> NO_JSON =
            List.of(
                    "invalid json",
                    "malformed json",
                    "valid json",
                    "json is invalid",
                    "json is malformed",
                    "json syntax",
                    "no json object",
                    "not a json object",
                    "body is no json",
                    "body is not json",
                    "cannot be parsed",
                    "could not be parsed",
                    "not well-formed");

    private static final List<String> NO_REQUEST =
            List.of("invalid", "not valid", "malformed", "incorrect", "bad request");
    private static final List<String> BODY =
            List.of(
                    "body",
                    "json",
                    "payload",
                    "field",
                    "member",
                    "propert",
                    "attribute",
                    "data",
                    "input");
    private static final List<String> PARAMETER =
            List.of("parameter", "query", " id ", " id.", "identifier");
    private static final List<String> UNKNOWN =
            List.of(
                    "not found",
                    "does not exist",
                    "doesn't exist",
                    "doesn’t exist",
                    "do not exist",
                    "no such",
                    "could not be found",
                    "cannot be found",
                    "nonexistent",
                    "non-existent");
    private static final String NOT_THERE =
            "(?: (?:is|are|was|were|has|have))?(?: been)? (?:not(?: been)? found|(?:does not|doesn['\u2019]t"
                    + "|do not|don['\u2019]t) exist)";

    /** Not there in a request, which says nothing of the record that it names. */
    private static final Pattern PART_NOT_THERE =
            Pattern.compile(
                    "\\b(fields?|parameters?|params?|headers?|arguments?|attributes?|propert(?:y|ies)"
                            + "|body|payload)"
                            + NOT_THERE);

    private static final Pattern VALUE_NOT_THERE =
            Pattern.compile("\\b(values?|options?)" + NOT_THERE);

    private static final List<String> TAKEN =
            List.of(
                    "already exists",
                    "already exist",
                    "already taken",
                    "already in use",
                    "already registered",
                    "already used",
                    "duplicate",
                    "must be unique",
                    "not unique",
                    "is taken",
                    "in use by",
                    "belongs to another",
                    "belongs to a different",
                    "used by another",
                    "of another user");
    private static final Pattern ANY_REFUSAL =
            Pattern.compile(
                    "bad request|(?:invalid|malformed|incorrect) (?:request|input|data|payload|body"
                            + "|parameters?|arguments?|fields?)|validation|unprocessable"
                            + "|request (?:is|was) (?:not valid|invalid|malformed)|client error");
    private static final Map<Topic, Topic> OF_MEMBERS =
            Map.of(
                    Topic.MISSING_PARAMETER, Topic.MISSING_MEMBER,
                    Topic.INVALID_PARAMETER, Topic.WRONG_TYPE,
                    Topic.WRONG_PARAMETER_VALUE, Topic.WRONG_VALUE);
    private static final List<String> NEW = List.of("created", "new ");

    private final String text;
    private final int code;

    private RowTopics(StatusRow row) {
        this.code = row.code().orElse(0);
        this.text = code == 404 || code == 410 ? words(row) : ofParts(words(row));
    }

    /** The name of a status says nothing where a description does: all refusals have it. */
    private static String words(StatusRow row) {
        String label = row.label().toLowerCase(Locale.ROOT);
        String description = row.description().toLowerCase(Locale.ROOT);
        return description.isBlank()
                ? label
                : label.replace("bad request", "").replace("unprocessable", "") + " " + description;
    }

    private static String ofParts(String words) {
        String lacking = PART_NOT_THERE.matcher(words).replaceAll("$1 missing");
        return VALUE_NOT_THERE.matcher(lacking).replaceAll("$1 not one of them");
    }

    /** Empty for a row that no probe is known for. */
    static Set<Topic> of(StatusRow row) {
        return new RowTopics(row).topics();
    }

    /** With what a row says by the names of an operation's parameters: "unknown `rig`". */
    static Set<Topic> of(StatusRow row, Operation operation) {
        Set<Topic> topics = of(row);
        if (operation.shared().contains(row)) {
            topics.remove(Topic.EXISTS); // Of which records, is not said.
        }
        int code = row.code().orElse(0);
        if (code == 400 || code == 422) {
            if (isOfMembers(row, operation)) {
                OF_MEMBERS.forEach((own, member) -> addBeside(topics, own, member));
            }
            operation.parameters().stream()
                    .filter(parameter -> RowScope.callsBad(row, operation, parameter))
                    .map(RowTopics::valueOf)
                    .forEach(topics::add);
        }
        return topics;
    }

    /** Where all that an operation takes is in its body, a parameter is a member of that. */
    private static boolean isOfMembers(StatusRow row, Operation operation) {
        Set<Place> places = EnumSet.noneOf(Place.class);
        operation.parameters().forEach(parameter -> parameter.place().ifPresent(places::add));
        return places.contains(Place.BODY)
                && !places.contains(Place.QUERY)
                && !row.description().toLowerCase(Locale.ROOT).contains("query");
    }

    private static void addBeside(Set<Topic> topics, Topic own, Topic other) {
        if (topics.contains(own)) {
            topics.add(other);
        }
    }

    static Topic valueOf(Parameter parameter) {
        return parameter.place().filter(Place.BODY::equals).isPresent()
                ? Topic.WRONG_VALUE
                : Topic.WRONG_PARAMETER_VALUE;
    }

    /** Whether a refusal is about something left out, or about bad requests of any kind. */
    static boolean saysSomethingIsMissing(StatusRow row) {
        RowTopics words = new RowTopics(row);
        return words.says(LACKING) || ANY_REFUSAL.matcher(words.text).find();
    }

    private Set<Topic> topics() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (code == 201 && says(NEW)) {
            topics.add(Topic.CREATED);
        }
        if (code == 200 || code == 202 || code == 204) {
            topics.add(Topic.REMOVED);
        }
        if (code / 100 != 4) {
            return topics;
        }
        if (code == 401) {
            topics.add(Topic.UNAUTHENTICATED);
            return topics;
        }
        if (code == 403 || code == 405 || code == 429) {
            return topics;
        }
        if ((code == 404 || code == 410 || says(UNKNOWN))
                && !says(List.of("endpoint", "route", "page not"))) {
            topics.add(Topic.NOT_FOUND);
            return topics;
        }
        if (code != 415 && says(TAKEN) || code == 409 && says(List.of(" exists"))) {
            topics.add(Topic.EXISTS);
        }
        if (code == 415 || says(List.of("content-type", "content type", "media type"))) {
            topics.add(Topic.WRONG_MEDIA_TYPE);
            topics.add(Topic.MISSING_HEADER);
        }
        if (code == 400 || code == 422) {
            addRefusals(topics);
        }
        return topics;
    }

    private void addRefusals(Set<Topic> topics) {
        if (says(LACKING)) {
            addWhere(topics, Topic.MISSING_PARAMETER, Topic.MISSING_MEMBER);
            if (says(List.of("header"))) {
                topics.add(Topic.MISSING_HEADER);
            }
        }
        if (isOfValues()) {
            addWhere(topics, Topic.INVALID_PARAMETER, Topic.WRONG_TYPE);
        }
        if (RefusedValues.areIn(text)) {
            addWhere(topics, Topic.WRONG_PARAMETER_VALUE, Topic.WRONG_VALUE);
        }
        if (says(NO_JSON) || code == 400 && isOfWholeBodies()) {
            topics.add(Topic.INVALID_JSON);
        }
    }

    private boolean isOfValues() {
        String rest = text;
        for (String words : NO_JSON) {
            rest = rest.replace(words, "");
        }
        return INVALID.stream().anyMatch(rest::contains);
    }

    private boolean isOfWholeBodies() {
        boolean onlyOfFields =
                says(List.of("field", "parameter"))
                        && !says(List.of("body", "json", "request", "payload"));
        boolean onlyOfParameters = says(PARAMETER) && !says(BODY);
        return says(NO_REQUEST) && !onlyOfFields && !onlyOfParameters;
    }

    private void addWhere(Set<Topic> topics, Topic parameter, Topic member) {
        if (says(PARAMETER) || !says(BODY)) {
            topics.add(parameter);
        }
        if (says(BODY) || !says(PARAMETER)) {
            topics.add(member);
        }
    }

    private boolean says(List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
