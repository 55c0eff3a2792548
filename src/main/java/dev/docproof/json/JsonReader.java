package dev.docproof.json;

import dev.docproof.finding.Reading;
import dev.docproof.source.Slice;
import java.util.List;

/** Reads JSON from text, each value with the place it stands at. Linear in the text. */
public final class JsonReader {
    private JsonReader() {}

    /**
     * One document exactly as RFC 8259 has it: for what servers answer and for what is sent. There
     * is a value only where the text is valid; a doubled member name or a byte order mark is a
     * finding beside the value.
     */
    public static Reading<JsonValue> strict(Slice text) {
        return new DocumentReader(text, Dialect.STRICT).document();
    }

    /**
     * One document as documentation writes it: {@code ...} for what is left out, comments,
     * placeholders, a comma too many or too few. Each tolerance is a finding of its own rule; of
     * several documents in a row the first is returned. Text that is no JSON has no value.
     */
    public static Reading<JsonValue> tolerant(Slice text) {
        return new DocumentReader(text, Dialect.DOCUMENTATION).document();
    }

    /** Any number of documents one after the other (NDJSON), each exactly as RFC 8259 has it. */
    public static Reading<List<JsonValue>> documents(Slice text) {
        return new DocumentReader(text, Dialect.STRICT).documents();
    }
}
