package dev.docproof.json;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a file that Docproof wrote and reads back.
 *
 * @param schema its name and version, which the file says of itself
 * @param invalid the rule of what is no such file
 * @param hint what such a file is
 */
public record SavedForm(String schema, Rule invalid, Optional<String> hint) {
    /** What could not be read is one finding at its place. */
    public <T> Reading<T> read(SourceFile file, Function<Fields, T> content) {
        Reading<JsonValue> json = JsonReader.strict(Slice.of(file));
        if (json.value().isEmpty()) {
            Finding first = json.findings().get(0);
            return Reading.failed(invalid.at(first.span(), first.message()));
        }
        try {
            Fields all = Fields.of(json.value().get());
            requireSchema(all);
            return Reading.of(content.apply(all));
        } catch (Fields.Unfit e) {
            Finding unfit = invalid.at(e.where(), e.getMessage());
            return Reading.failed(hint.map(unfit::withHint).orElse(unfit));
        }
    }

    private void requireSchema(Fields all) {
        String named = all.text("schema");
        if (!named.equals(schema)) {
            throw new Fields.Unfit(
                    all.value("schema").orElseThrow().span(),
                    "expected %s, got %s".formatted(schema, named));
        }
    }
}
