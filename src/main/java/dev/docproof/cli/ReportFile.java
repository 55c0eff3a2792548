package dev.docproof.cli;

import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to be written: {@code json=build/report.json}.
 *
 * @param target the name of a file, or {@code -} for standard output
 */
record ReportFile(ReportFormat format, String target) {
    /** For what has to wait where a report has no folder. */
    static final Path SPARE = Path.of(System.getProperty("java.io.tmpdir"));

    boolean isStandardOutput() {
        return target.equals("-");
    }

    OpenReport open(Writer standardOutput) {
        try {
            return isStandardOutput()
                    ? format.open(standardOutput, SPARE)
                    : format.open(Path.of(target));
        } catch (IOException e) {
            throw CannotRun.because("cannot write the report " + target, e);
        }
    }

    /** Reads the option's value. */
    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String value) {
            int equals = value.indexOf('=');
            Optional<ReportFormat> format =
                    equals < 0
                            ? Optional.empty()
                            : ReportFormat.labelled(value.substring(0, equals));
            if (format.isEmpty() || equals == value.length() - 1) {
                throw new TypeConversionException(
                        "'%s' is not FORMAT=FILE with a FORMAT of %s"
                                .formatted(value, ReportFormat.labels()));
            }
            return new ReportFile(format.get(), value.substring(equals + 1));
        }
    }
}
