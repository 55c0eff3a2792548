package dev.docproof.baseline;

import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.json.Fields;
import dev.docproof.json.JsonValue;
import dev.docproof.json.SavedForm;
import dev.docproof.report.Fingerprint;
import dev.docproof.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads baseline files. */
public final class BaselineReader {
    private static final SavedForm FORM =
            new SavedForm(BaselineWriter.SCHEMA, Rule.BASELINE_INVALID, Optional.empty());

    /** What cannot be read is one finding of {@code baseline-invalid} at its place. */
    public Reading<Baseline> read(SourceFile file) {
        return FORM.read(
                file,
                all -> new Baseline(file, all.list("entries", value -> placed(Fields.of(value)))));
    }

    private static Baseline.Placed placed(Fields entry) {
        Entry read =
                new Entry(
                        new Fingerprint(entry.text("fingerprint")),
                        entry.text("command"),
                        entry.text("rule"),
                        entry.text("page"),
                        entry.text("message"),
                        entry.list("claims", Fields::text),
                        entry.optionalText("reason"),
                        entry.value("expires").map(value -> date(entry, value)));
        return new Baseline.Placed(read, entry.value("fingerprint").orElseThrow().span());
    }

    private static LocalDate date(Fields entry, JsonValue value) {
        try {
            return LocalDate.parse(entry.text("expires"));
        } catch (DateTimeParseException e) {
            throw new Fields.Unfit(value.span(), "expected a date such as 2030-12-31");
        }
    }
}
