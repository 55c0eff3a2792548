package dev.docproof.probe;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Operation;
import dev.docproof.shape.BodyReader;
import dev.docproof.shape.Kept;
import dev.docproof.shape.SameValue;
import dev.docproof.shape.Written;
import java.util.List;
import java.util.Optional;

/**
 * Whether what a probe wrote is there when it is read, and gone when it was removed. Judged with
 * care: a list may show only some records, and a server may keep a value in a form of its own.
 */
public final class Persistence {
    private final Operation operation;
    private final ProbeResult written;
    private final ReadBack reading;
    private final Claim claim;

    private Persistence(Operation operation, ProbeResult written, ReadBack reading) {
        this.operation = operation;
        this.written = written;
        this.reading = reading;
        String words = isRemoval() ? "what was removed is gone" : "what was written is there";
        this.claim =
                new Claim(
                        ClaimKind.PERSISTENCE,
                        operation.name(),
                        operation.span(),
                        "%s when read with %s".formatted(words, reading.reader().name()));
    }

    static Verdict verdict(Operation operation, ProbeResult written, ReadBack reading) {
        return new Persistence(operation, written, reading).verdict();
    }

    /** Whether another reading a little later could show something better. */
    public static boolean mayYetShow(Operation operation, ProbeResult written, ReadBack reading) {
        return verdict(operation, written, reading) instanceof Verdict.Contradicted;
    }

    private boolean isRemoval() {
        return written.probe().topic() == Topic.REMOVED;
    }

    private Verdict verdict() {
        Optional<Response> read = reading.evidence().response();
        if (read.isEmpty()) {
            return open(reading.evidence().outcome().label());
        }
        int status = read.get().status();
        boolean isAbsent = status == 404 || status == 410;
        if (!isAbsent && status / 100 != 2) {
            return open("reading it was answered " + status);
        }
        if (isRemoval()) {
            return removal(isAbsent, status);
        }
        return isAbsent ? notThere(status) : compared(read.get());
    }

    private Verdict removal(boolean isAbsent, int status) {
        if (isAbsent) {
            return confirmed();
        }
        boolean promised =
                reading.reader().promised().stream()
                        .anyMatch(row -> RowTopics.of(row).contains(Topic.NOT_FOUND));
        return promised
                ? contradicted("removed, and reading it is answered %d".formatted(status))
                : open("reading it is answered %d, and no row says what is due".formatted(status));
    }

    private Verdict notThere(int status) {
        return reading.byId()
                ? contradicted("written, and reading it is answered %d".formatted(status))
                : open("reading it was answered " + status);
    }

    private Verdict compared(Response read) {
        Optional<JsonValue> record = BodyReader.read(Headers.none(), read).json();
        Optional<Written> sent = written(written.probe().request());
        if (record.isEmpty() || sent.isEmpty()) {
            return open("what is read is no JSON that could be compared");
        }
        Core core = Core.of(sent.get().values());
        Written own = new Written(core.object(), sent.get().text());
        return reading.byId() ? record(core, own, core.in(record.get())) : list(own, record.get());
    }

    private Verdict record(Core core, Written sent, JsonValue read) {
        String id = new Records(operation, Sisters.none()).id(written, "id").orElse("");
        Optional<JsonValue> answered =
                written.evidence()
                        .flatMap(Evidence::response)
                        .flatMap(answer -> BodyReader.read(Headers.none(), answer).json())
                        .map(core::in);
        Optional<Kept> kept = Kept.of(sent, answered, read, id);
        if (kept.isEmpty() || kept.get().compared().isEmpty()) {
            return Kept.isEmptyList(read)
                    ? contradicted("written, and reading it gives an empty list")
                    : open("nothing that was written can be told in what is read");
        }
        if (!kept.get().lost().isEmpty()) {
            return contradicted(kept.get().lost().get(0));
        }
        return isChangeAmong(kept.get().compared(), sent)
                ? confirmed()
                : open("the value that was changed does not come back in the answer");
    }

    /** What stayed as the example has it was there before, too. */
    private boolean isChangeAmong(List<String> compared, Written sent) {
        Optional<JsonObject> example =
                Records.example(operation)
                        .flatMap(Persistence::written)
                        .map(body -> Core.of(body.values()).object());
        return written.probe().topic() != Topic.CHANGED
                || example.isEmpty()
                || compared.stream()
                        .anyMatch(name -> isChanged(name, sent.values(), example.get()));
    }

    private static boolean isChanged(String name, JsonObject sent, JsonObject example) {
        return example.get(name)
                .filter(shown -> SameValue.of(shown, sent.get(name).orElse(shown)))
                .isEmpty();
    }

    private Verdict list(Written sent, JsonValue read) {
        if (Kept.isListed(sent, read)) {
            return confirmed();
        }
        return Kept.isEmptyList(read)
                ? contradicted("written, and the list is empty")
                : open("the list may show only some records");
    }

    private static Optional<Written> written(Request request) {
        return Payload.of(request).map(Payload::written);
    }

    private Verdict confirmed() {
        return new Verdict.Confirmed(claim, Optional.of(reading.evidence()), List.of());
    }

    private Verdict open(String reason) {
        return new Verdict.NotExercised(claim, Optional.of(reading.evidence()), reason);
    }

    private Verdict contradicted(String what) {
        Finding finding =
                Rule.NOT_PERSISTED
                        .at(operation.span(), "%s (%s)".formatted(what, written.probe().words()))
                        .withNote(reading.reader().span(), "it is read as documented here");
        return new Verdict.Contradicted(claim, Optional.of(reading.evidence()), List.of(finding));
    }
}
