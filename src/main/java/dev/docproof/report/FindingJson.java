package dev.docproof.report;

import dev.docproof.json.JsonWriter;

/** Findings and places as {@link JsonReport} writes them. */
record FindingJson(JsonWriter json) {
    void write(ReportedFinding finding) {
        json.object(
                members -> {
                    json.member("rule", finding.rule());
                    json.member("severity", finding.severity().label());
                    place(finding.place());
                    json.member("message", finding.message());
                    json.member("hint", finding.hint());
                    json.arrayMember("notes", notes -> finding.notes().forEach(this::note));
                    json.member("curl", finding.command());
                    json.member("fingerprint", finding.fingerprint().value());
                    finding.fix().ifPresent(this::fix);
                    json.member("accepted", finding.accepted());
                });
    }

    private void fix(ReportedFix fix) {
        json.objectMember(
                "fix",
                members -> {
                    json.member("title", fix.title());
                    json.arrayMember("edits", edits -> fix.edits().forEach(this::edit));
                });
    }

    private void edit(ReportedFix.Replacement edit) {
        json.object(
                members -> {
                    place(edit.place());
                    json.member("replacement", edit.text());
                });
    }

    private void note(ReportedNote note) {
        json.object(
                members -> {
                    place(note.place());
                    json.member("message", note.message());
                });
    }

    /** Its members, into the object that is being written. */
    void place(Place place) {
        json.member("page", place.page());
        json.member("line", place.line());
        json.member("column", place.column());
        json.member("endLine", place.endLine());
        json.member("endColumn", place.endColumn());
        json.member("excerpt", place.excerpt());
        json.member("carets", place.carets());
    }
}
