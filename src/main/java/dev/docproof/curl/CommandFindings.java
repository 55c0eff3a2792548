package dev.docproof.curl;

import dev.docproof.finding.Finding;
import dev.docproof.finding.NearestName;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the author of a page should know of one curl command: its options and what they send. */
final class CommandFindings {
    /** curl's exit code for a file that it cannot read. */
    private static final int CANNOT_READ = 26;

    private static final Pattern OPEN_PORT =
            Pattern.compile(
                    "(?<!/)(?<=[\\w}>\\])]):([A-Z][A-Z0-9_]*|[a-z_]*port|[{<\\[$][^/]*)(?=/|\\?|$)");

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\[(<]?(\\.\\.\\.|\u2026|options?|OPTIONS?)[\\])>]?");

    private static final Set<String> BODILESS = Set.of("GET", "HEAD");

    private final ShellCommand command;
    private final CurlRun run;
    private final List<Finding> findings = new ArrayList<>();

    private CommandFindings(ShellCommand command, CurlRun run) {
        this.command = command;
        this.run = run;
    }

    static List<Finding> of(ShellCommand command, CurlRun run, Optional<CurlRefusal> refusal) {
        CommandFindings all = new CommandFindings(command, run);
        all.cut();
        all.run.arguments().forEach(all::argument);
        boolean conflict = all.conflict();
        all.run.operations().forEach(all::operation);
        refusal.filter(r -> !conflict).ifPresent(all::refusal);
        return all.findings;
    }

    private void cut() {
        command.tail()
                .filter(tail -> command.words().stream().anyMatch(w -> isAddress(w.value())))
                .ifPresent(
                        tail ->
                                findings.add(
                                        Rule.CURL_UNQUOTED_AMPERSAND
                                                .at(tail, "the shell ends the command at this &")
                                                .withHint("put the URL in quotes")));
    }

    private static boolean isAddress(String value) {
        return value.contains("://") || value.indexOf('/') > 0 || value.indexOf('?') > 0;
    }

    private void argument(Argument argument) {
        if (argument.is("url")) {
            findings.addAll(AddressFindings.of(argument.value()));
        }
        if (argument.is("insecure") && argument.on()) {
            findings.add(
                    Rule.CURL_INSECURE.at(
                            argument.word().span(), "certificates are not checked with this"));
        }
        if (!isInClusterBefore(argument)) {
            findings.addAll(WordFindings.of(argument));
        }
    }

    /** The letters of a cluster share one word, which is looked at with the first of them. */
    private static boolean isInClusterBefore(Argument argument) {
        return argument.from() > 1 && argument.word().span().contains(argument.value().span());
    }

    /** Whether two options ask for different kinds of request. */
    private boolean conflict() {
        boolean get = run.operations().stream().anyMatch(settings -> settings.get);
        String kind = "";
        for (Argument argument : run.arguments()) {
            String asks = argument.is("next") ? "none" : asksFor(argument, get);
            if (asks.equals("none")) {
                kind = "";
            } else if (!asks.isEmpty() && !kind.isEmpty() && !asks.equals(kind)) {
                findings.add(
                        Rule.CURL_CONFLICTING_OPTIONS.at(
                                argument.word().span(),
                                "curl sends nothing: this asks for %s, an option before it for %s"
                                        .formatted(asks, kind)));
                return true;
            } else {
                kind = asks.isEmpty() ? kind : asks;
            }
        }
        return false;
    }

    private static String asksFor(Argument argument, boolean get) {
        if (CommandSummary.isData(argument)) {
            return get ? "" : "data in the body";
        }
        return switch (argument.option().name()) {
            case "form", "form-string" -> "a form";
            case "upload-file" -> "an upload";
            case "head" -> "the head alone";
            default -> "";
        };
    }

    private void operation(Settings settings) {
        boolean body = settings.data.isPresent() && !settings.get;
        if (!body) {
            return;
        }
        boolean json = looksLikeJson(settings.data.text().orElse(""));
        settings.methodWord
                .filter(word -> BODILESS.contains(word.value()))
                .map(CommandFindings::methodOfData)
                .map(finding -> json ? finding.withSeverity(Severity.INFO) : finding)
                .ifPresent(findings::add);
        boolean typed = settings.json || HeaderList.has(settings.headers, "Content-Type");
        if (!typed && json) {
            json();
        }
    }

    /** Searches may be sent with GET and JSON in the body; it is worth a note. */
    private static Finding methodOfData(Word word) {
        return Rule.CURL_METHOD_CONTRADICTS_DATA
                .at(
                        word.span(),
                        "%s is sent with the data in its body".formatted(Wire.text(word.value())))
                .withHint("-G puts the data into the query");
    }

    private static boolean looksLikeJson(String data) {
        String text = data.strip();
        boolean object = text.startsWith("{") && text.endsWith("}") && text.contains("\"");
        return object || text.startsWith("[") && text.endsWith("]");
    }

    private void json() {
        run.arguments().stream()
                .filter(CommandSummary::isData)
                .findFirst()
                .ifPresent(
                        data ->
                                findings.add(
                                        Rule.CURL_JSON_CONTENT_TYPE
                                                .at(
                                                        data.word().span(),
                                                        "this JSON is sent as"
                                                                + " application/x-www-form-urlencoded")
                                                .withHint(
                                                        "add -H 'Content-Type: application/json'")));
    }

    /** A port that stands for a number, a file of the reader's own and dots are no mistakes. */
    private static boolean isLeftToReader(CurlRefusal refusal) {
        String word = Wire.text(refusal.word().value());
        return refusal.exit() == CANNOT_READ
                || OPEN_PORT.matcher(word).find()
                || isLeftOut(refusal.word());
    }

    /** {@code [...]}: further arguments, not an address. */
    static boolean isLeftOut(Word word) {
        return LEFT_OUT.matcher(Wire.text(word.value())).matches();
    }

    private void refusal(CurlRefusal refusal) {
        String message = Wire.text(refusal.message());
        boolean option = message.endsWith("is unknown") || message.endsWith("is ambiguous");
        if (isLeftToReader(refusal)) {
            return;
        }
        if (!option) {
            findings.add(
                    Rule.CURL_REFUSED.at(
                            refusal.word().span(),
                            "curl: (%d) %s".formatted(refusal.exit(), message)));
            return;
        }
        Finding finding = Rule.CURL_UNKNOWN_OPTION.at(refusal.word().span(), "curl: " + message);
        findings.add(
                NearestName.of(refusal.word().value(), CurlOptions.names())
                        .map(name -> finding.withHint("did you mean --%s".formatted(name)))
                        .orElse(finding));
    }
}
