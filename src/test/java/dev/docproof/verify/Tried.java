package dev.docproof.verify;

import dev.docproof.claim.Judge;
import dev.docproof.claim.Verdict;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.RuleLevels;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes of a page on a server that is a function, in lines that a test can show. */
final class Tried {
    private final List<Verdict> verdicts;

    private Tried(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    static Tried page(String text, Function<Request, Response> server) {
        return page(text, false, server);
    }

    static Tried page(String text, boolean strict, Function<Request, Response> server) {
        return on(
                request -> new Outcome.Answered(server.apply(request), Duration.ofMillis(1)),
                text,
                strict);
    }

    /** Where more may come of a request than a whole answer. */
    static Tried on(Target target, String text, boolean strict) {
        Subject subject =
                new MarkdownReader()
                        .read(new SourceFile("page.md", text))
                        .flatMap(
                                new OperationReader(Placeholders.none(), page -> Attachments.none())
                                        ::read)
                        .value()
                        .map(page -> new Subject(page, List.of()))
                        .orElseThrow();
        Verifier verifier =
                new Verifier(
                        target,
                        new Judge(strict),
                        new ProbeOptions(true, ProbeOptions.USUAL_MOST, true, 7),
                        RuleLevels.usual(),
                        Conduct.usual(),
                        Progress.silent());
        return new Tried(verifier.verify(List.of(subject)).get(0).verdicts());
    }

    /** A JSON answer. */
    static Response json(int status, String body, String... headers) {
        Headers all = Headers.of(headers);
        return new Response(
                status,
                "",
                body.isEmpty() ? all : all.set("Content-Type", "application/json"),
                body.isEmpty() ? Body.none() : Body.of(body));
    }

    /** {@code contradicted type: rig as "docproof" is refused [type-not-enforced]}. */
    String of(String words) {
        return lines().filter(line -> line.contains(words)).collect(Collectors.joining("\n"));
    }

    Stream<String> lines() {
        return verdicts.stream().map(Tried::line);
    }

    private static String line(Verdict verdict) {
        String rules =
                verdict.findings().stream()
                        .map(Finding::rule)
                        .map(rule -> rule.id())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String why = verdict instanceof Verdict.NotExercised open ? " (" + open.reason() + ")" : "";
        return "%s %s: %s%s%s"
                .formatted(
                        verdict.label(),
                        verdict.claim().kind().label(),
                        verdict.claim().text(),
                        Optional.of(rules)
                                .filter(text -> !text.isEmpty())
                                .map(text -> " [" + text + "]")
                                .orElse(""),
                        why);
    }
}
