package dev.docproof.operation;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * JSON as a page shows it. What a program writes for an object, and what a line of words says of
 * one, is no mistake of the page, only no JSON.
 */
final class ShownJson {
    /** Languages in which an object is written without JSON's quotes. */
    private static final Set<String> PROGRAMS =
            Set.of(
                    "js",
                    "javascript",
                    "mjs",
                    "cjs",
                    "jsx",
                    "ts",
                    "typescript",
                    "tsx",
                    "json5",
                    "python",
                    "py",
                    "ruby",
                    "rb",
                    "php",
                    "go",
                    "java",
                    "kotlin",
                    "swift",
                    "dart");

    private static final Set<Rule> OF_PROGRAMS =
            EnumSet.of(Rule.JSON_UNQUOTED_NAME, Rule.JSON_QUOTES);

    private ShownJson() {}

    /** In a block of code. */
    static Reading<JsonValue> inBlock(Slice text, String language) {
        Reading<JsonValue> reading = JsonReader.tolerant(text);
        boolean program = reading.findings().stream().anyMatch(own -> isOfProgram(own));
        boolean marked = language.startsWith("json") && !language.equals("json5");
        boolean other = PROGRAMS.contains(language) || !marked && isInvalid(reading);
        return program && other ? noted(reading, EnumSet.allOf(Rule.class)) : reading;
    }

    /** In a line of words, where many leave out the quotes of names. */
    static Reading<JsonValue> inWords(Slice text) {
        return noted(JsonReader.tolerant(text), EnumSet.of(Rule.JSON_UNQUOTED_NAME));
    }

    private static boolean isOfProgram(Finding finding) {
        return OF_PROGRAMS.contains(finding.rule());
    }

    private static boolean isInvalid(Reading<JsonValue> reading) {
        return reading.findings().stream().anyMatch(own -> own.rule() == Rule.JSON_INVALID);
    }

    private static Reading<JsonValue> noted(Reading<JsonValue> reading, Set<Rule> rules) {
        List<Finding> findings =
                reading.findings().stream()
                        .map(
                                own ->
                                        rules.contains(own.rule())
                                                ? own.withSeverity(Severity.INFO)
                                                : own)
                        .toList();
        return new Reading<>(reading.value(), findings);
    }
}
