package dev.docproof.cli;

import dev.docproof.finding.Level;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --rule}, for the commands that report findings. */
@OptionHeading("What counts")
final class RuleOptions {
    @Option(
            names = "--rule",
            paramLabel = "ID=LEVEL",
            converter = {RuleConverter.class, LevelConverter.class},
            description =
                    "How much a rule matters: error, warning, info or off, as in "
                            + "--rule field-undocumented=error. May be repeated.")
    private Map<Rule, Level> levels = new LinkedHashMap<>();

    RuleLevels levels() {
        return new RuleLevels(levels);
    }

    /** Reads the id of a rule. */
    static final class RuleConverter implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String value) {
            return Rule.withId(value)
                    .orElseThrow(
                            () -> new TypeConversionException("there is no rule '" + value + "'"));
        }
    }

    /** Reads a level. */
    static final class LevelConverter implements ITypeConverter<Level> {
        @Override
        public Level convert(String value) {
            return Level.of(value)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'%s' is no level; levels are %s"
                                                    .formatted(value, labels())));
        }

        private static String labels() {
            return Arrays.stream(Level.values())
                    .map(Level::label)
                    .collect(Collectors.joining(", "));
        }
    }
}
