package dev.docproof.claim;

import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the row of a query parameter says of the list that it asks for. */
public final class QueryWords {
    private static final Pattern FILTER =
            Pattern.compile(
                    "\\bonly\\b|\\bfilters?\\b|\\bfilter(?:ed|ing)? (?:by|on)\\b|\\b(?:with|of|having) th(?:is|e"
                            + " given)\\b|\\bmatch(?:es|ing)? (?:this|the) (?:status|value)\\b");

    /** A part of a value, a range or its opposite is no equal value. */
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "contain|\\bpart\\b|partial|prefix|suffix|substring|start|begin|\\bend|search|\\blike\\b"
                            + "|fuzzy|wildcard|pattern|regex|not |exclud|except|before|after|since|until"
                            + "|from|than|least|most|between|range|minimum|maximum|comma|list of|several"
                            + "|case.insensitive|or more|alias");

    private static final Pattern LIMIT_NAME =
            Pattern.compile(
                    "_?limit|per_?page|page_?size|max_?(?:results|items|count)|page\\[size]|top|take");

    private QueryWords() {}

    /** Whether a list has only items with that value. */
    public static boolean isFilter(Parameter parameter) {
        String words = parameter.description().toLowerCase(Locale.ROOT);
        return isQuery(parameter)
                && FILTER.matcher(words).find()
                && !OTHERWISE.matcher(words).find();
    }

    /** Whether a list has that many items at most. */
    static boolean isLimit(Parameter parameter) {
        return isQuery(parameter) && isLimitName(parameter.name());
    }

    private static boolean isLimitName(String name) {
        return LIMIT_NAME.matcher(name.toLowerCase(Locale.ROOT).replace("-", "_")).matches();
    }

    private static boolean isQuery(Parameter parameter) {
        return parameter.listed() && parameter.place().filter(Place.QUERY::equals).isPresent();
    }
}
