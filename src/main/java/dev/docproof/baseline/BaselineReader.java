package dev.docproof.baseline;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.json.Fields;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.report.Fingerprint;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads baseline files. */
public final class BaselineReader {
    /** What cannot be read is one finding of {@code baseline-invalid} at its place. */
    public Reading<Baseline> read(SourceFile file) {
        Reading<JsonValue> json = JsonReader.strict(Slice.of(file));
        if (json.value().isEmpty()) {
            Finding first = json.findings().get(0);
            return Reading.failed(Rule.BASELINE_INVALID.at(first.span(), first.message()));
        }
        try {
            Fields all = Fields.of(json.value().get());
            requireSchema(all);
            return Reading.of(
                    new Baseline(file, all.list("entries", value -> placed(Fields.of(value)))));
        } catch (Fields.Unfit e) {
            return Reading.failed(Rule.BASELINE_INVALID.at(e.where(), e.getMessage()));
        }
    }

    private static void requireSchema(Fields all) {
        String schema = all.text("schema");
        if (!schema.equals(BaselineWriter.SCHEMA)) {
            throw new Fields.Unfit(
                    all.value("schema").orElseThrow().span(),
                    "expected %s, got %s".formatted(BaselineWriter.SCHEMA, schema));
        }
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
