package dev.docproof.baseline;

import dev.docproof.json.JsonWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Writes baseline files: one entry after the other, so that they are reviewed and merged well. */
public final class BaselineWriter {
    static final String SCHEMA = "docproof-baseline/1";

    private final JsonWriter json;

    public BaselineWriter(Writer out) {
        this.json = new JsonWriter(out);
    }

    public void write(List<Entry> entries) {
        json.object(
                file -> {
                    json.member("schema", SCHEMA);
                    json.arrayMember("entries", all -> entries.forEach(this::write));
                });
        json.close();
    }

    private void write(Entry entry) {
        json.object(
                members -> {
                    json.member("fingerprint", entry.fingerprint().value());
                    json.member("command", entry.command());
                    json.member("rule", entry.rule());
                    json.member("page", entry.page());
                    json.member("message", entry.message());
                    json.arrayMember("claims", claims -> entry.claims().forEach(json::string));
                    json.member("reason", entry.reason());
                    json.member("expires", entry.expires().map(LocalDate::toString));
                });
    }
}
