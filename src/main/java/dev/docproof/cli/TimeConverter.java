package dev.docproof.cli;

import dev.docproof.config.TimeText;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times of options as the configuration has them. */
final class TimeConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
        return TimeText.read(value)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'"
                                                + value
                                                + "' is no time up to a day, such as 500ms, 10s or 2m"));
    }
}
