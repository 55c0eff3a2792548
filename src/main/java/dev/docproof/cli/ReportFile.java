package dev.docproof.cli;

import dev.docproof.report.JsonReport;
import dev.docproof.report.Reporter;
import dev.docproof.verify.Run;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A report to be written: {@code json=build/report.json}. */
record ReportFile(Path file, Reporter reporter) {
    private static final Map<String, Supplier<Reporter>> FORMATS =
            new TreeMap<>(Map.of("json", JsonReport::new));

    void write(Run run) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            reporter.write(run, out);
        } catch (IOException e) {
            throw new CannotRun("cannot write the report " + file + ": " + e.getMessage(), e);
        }
    }

    /** Reads the option's value. */
    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String value) {
            int equals = value.indexOf('=');
            Supplier<Reporter> format = equals < 0 ? null : FORMATS.get(value.substring(0, equals));
            if (format == null || equals == value.length() - 1) {
                throw new TypeConversionException(
                        "'%s' is not FORMAT=FILE with a FORMAT of %s"
                                .formatted(value, String.join(", ", FORMATS.keySet())));
            }
            return new ReportFile(Path.of(value.substring(equals + 1)), format.get());
        }
    }
}
