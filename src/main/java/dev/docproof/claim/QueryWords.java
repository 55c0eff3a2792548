package dev.docproof.claim;

import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the row of a query parameter says of the list that it asks for. */
public final class QueryWords {
    /** A part of a value, a range or its opposite is no equal value. */
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "contain|\\bpart\\b|partial|prefix|suffix|substring|start|begin|\\bend|search|\\blike\\b"
                            + "|fuzzy|wildcard|pattern|regex|not |exclud|except|before|after|since|until"
                            + "|from|than|least|most|between|range|minimum|maximum|comma|list of|several"
                            + "|case.insensitive|or more|alias|ignore|\\b(?:below|above|under|over)\\b"
                            + "|\\btrue\\b|\\bfalse\\b");

    private static final Set<String> ANY_VALUE =
            Set.of("all", "any", "every", "everything", "both", "none", "default", "*", "-");

    private static final Pattern LIMIT_NAME =
            Pattern.compile(
                    "_?limit|per_?page|page_?size|max_?(?:results|items|count)|page\\[size]|top|take");

    /** A number of something else, or one that is not kept to. */
    private static final Pattern NO_LIMIT =
            Pattern.compile(
                    "\\bper (?!page|request|call|response|query|list)|\\b(?:for|of|in|from) (?:each|every) (?!page"
                            + "|request|call|response|query|list)|\\bbytes?\\b|\\bcharacters?\\b|\\bseconds?\\b"
                            + "|\\bmilliseconds?\\b|\\bdepth\\b|\\b(?:re)?tries\\b|\\battempts\\b|\\bat least\\b"
                            + "|\\bminimum\\b|\\babout how\\b|approximate|\\broughly\\b|\\bmore may\\b|\\bmay be more\\b");

    private QueryWords() {}

    /** Whether a list has only items with that value. A switch turns something on or off. */
    public static boolean isFilter(Parameter parameter) {
        String words = parameter.description().toLowerCase(Locale.ROOT);
        boolean isSwitch =
                parameter.type().filter(type -> type.matches("(?i).*bool.*")).isPresent();
        return isQuery(parameter)
                && !isSwitch
                && FilterWords.promise(parameter.name(), words)
                && !OTHERWISE.matcher(words).find();
    }

    /** Whether it is a word for all values or for none, and no value that an item could have. */
    public static boolean isForAny(String value) {
        return ANY_VALUE.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a list has that many items at most. */
    static boolean isLimit(Parameter parameter) {
        return isQuery(parameter)
                && isLimitName(parameter.name())
                && !NO_LIMIT.matcher(parameter.description().toLowerCase(Locale.ROOT)).find();
    }

    static boolean isLimitName(String name) {
        return LIMIT_NAME.matcher(name.toLowerCase(Locale.ROOT).replace("-", "_")).matches();
    }

    private static boolean isQuery(Parameter parameter) {
        return parameter.listed() && parameter.place().filter(Place.QUERY::equals).isPresent();
    }
}
