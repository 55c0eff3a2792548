package dev.docproof.cli;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.curl.CurlText;
import dev.docproof.http.Request;
import dev.docproof.redact.MaskedMessages;
import dev.docproof.redact.Redactor;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Verifier;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Shows what a run would send, and sends nothing. */
final class DryRun {
    private static final String REASON = "this is a dry run";

    private final PrintWriter out;
    private final MaskedMessages masked;
    private int wouldBeSent;

    DryRun(PrintWriter out, Redactor redactor) {
        this.out = out;
        this.masked = new MaskedMessages(redactor);
    }

    /**
     * @param between what stands between pages and the server in a run that sends
     */
    int print(Selection selected, UnaryOperator<Target> between) {
        Target target = between.apply(this::show);
        SortedMap<Integer, List<String>> kept = new TreeMap<>();
        Verifier.ofExamples(target, Optional.empty())
                .verify(
                        selected.own(),
                        selected::documented,
                        (place, run) -> kept.put(place, kept(run)));
        kept.values().forEach(page -> page.forEach(out::println));
        out.printf("%d requests would be sent; nothing was%n", wouldBeSent);
        out.flush();
        return ExitCode.CLEAN;
    }

    private Outcome show(Request request) {
        wouldBeSent++;
        out.println("would send  " + CurlText.of(masked.request(request)));
        return new Outcome.NotSent(REASON);
    }

    private static List<String> kept(SubjectRun run) {
        List<String> kept = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            if (verdict instanceof Verdict.NotExercised not
                    && verdict.claim().kind() == ClaimKind.EXAMPLE
                    && !not.reason().contains(REASON)) {
                kept.add("not sent    %s: %s".formatted(verdict.claim().span(), not.reason()));
            }
        }
        return kept;
    }
}
