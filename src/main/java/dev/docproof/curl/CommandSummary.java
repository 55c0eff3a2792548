package dev.docproof.curl;

import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a page's reader wants to know of one curl process. */
final class CommandSummary {
    private static final Set<String> DATA =
            Set.of("data", "data-ascii", "data-binary", "data-raw", "data-urlencode", "json");

    private final ShellCommand command;
    private final CurlRun run;
    private final Supply supply;
    private Optional<CurlRefusal> refusal = Optional.empty();

    CommandSummary(ShellCommand command, CurlRun run, Supply supply) {
        this.command = command;
        this.run = run;
        this.supply = supply;
    }

    static boolean isData(Argument argument) {
        return DATA.contains(argument.option().name());
    }

    /** What curl complained of while the command was worked out, or only read. */
    Optional<CurlRefusal> refusal() {
        return refusal.or(run::refusal);
    }

    CurlCommand command() {
        List<String> holes = names(word -> word.holes().stream().map(Part.Hole::name));
        Optional<String> obstacle = obstacle(holes);
        Transfers.Result result =
                obstacle.isPresent()
                        ? new Transfers.Result(List.of(), Optional.empty(), true)
                        : run.result();
        refusal = result.refusal();
        obstacle = obstacle.or(() -> supply.obstacles().stream().findFirst());
        List<Request> requests = obstacle.isPresent() ? List.of() : result.requests();
        if (requests.isEmpty() && obstacle.isEmpty()) {
            obstacle = Optional.of(refused(result));
        }
        return new CurlCommand(
                command.span(),
                method(),
                target(),
                body(),
                data(),
                run.arguments().stream().anyMatch(CommandSummary::isTemplate),
                names(
                        word ->
                                Stream.concat(
                                        word.holes().stream().map(Part.Hole::name),
                                        word.mentions().stream().map(Part.Mention::name))),
                requests,
                obstacle,
                result.refusal().map(CurlRefusal::exit).orElse(0));
    }

    private Optional<Slice> data() {
        List<Word> values =
                run.arguments().stream()
                        .filter(CommandSummary::isData)
                        .map(Argument::value)
                        .toList();
        return values.size() == 1 && !values.get(0).value().startsWith("@")
                ? Optional.of(values.get(0).slice())
                : Optional.empty();
    }

    private List<String> names(Function<Word, Stream<String>> of) {
        return run.arguments().stream().map(Argument::value).flatMap(of).distinct().toList();
    }

    /**
     * A command is a template where a value is missing in its address or body. Credentials are the
     * reader's own in every example, and {@code /:id} is a path that curl sends as it is.
     */
    private static boolean isTemplate(Argument argument) {
        boolean counts =
                argument.is("url")
                        || argument.is("url-query")
                        || argument.is("request")
                        || DATA.contains(argument.option().name())
                        || argument.is("form")
                        || argument.is("form-string");
        return counts
                && argument.value().holes().stream()
                        .anyMatch(hole -> !hole.written().startsWith(":"));
    }

    private Optional<String> obstacle(List<String> holes) {
        if (command.skipped().isPresent()) {
            return command.skipped();
        }
        if (!holes.isEmpty()) {
            return Optional.of("nothing says what to put in for " + String.join(", ", holes));
        }
        return command.words().stream()
                .flatMap(word -> word.unknown().stream())
                .findFirst()
                .map(part -> Wire.text(part.written()) + ": " + part.why());
    }

    private String refused(Transfers.Result result) {
        return result.refusal()
                .map(r -> "curl: (" + r.exit() + ") " + Wire.text(r.message()))
                .orElse(run.isOnlyHelp() ? "curl only prints its help" : "curl sends nothing");
    }

    private String method() {
        Settings settings = run.first();
        return Wire.text(
                settings.methodWord
                        .map(Word::written)
                        .filter(method -> !method.isEmpty())
                        .orElseGet(() -> implied(settings)));
    }

    private static String implied(Settings settings) {
        if (settings.head) {
            return "HEAD";
        }
        if (!settings.uploads.isEmpty()) {
            return "PUT";
        }
        boolean post = settings.data.isPresent() && !settings.get || !settings.form.isEmpty();
        return post ? "POST" : "GET";
    }

    private String target() {
        return run.first().urls.stream()
                .findFirst()
                .map(Word::written)
                .map(Wire::text)
                .map(url -> url + command.tail().map(Span::text).orElse(""))
                .orElse("");
    }

    private String body() {
        Settings settings = run.first();
        if (!settings.form.isEmpty()) {
            return "form";
        }
        if (!settings.uploads.isEmpty()) {
            return "file";
        }
        if (settings.data.isEmpty() || settings.get) {
            return "none";
        }
        boolean file =
                run.arguments().stream()
                        .filter(a -> DATA.contains(a.option().name()) && !a.is("data-raw"))
                        .anyMatch(a -> a.value().value().startsWith("@"));
        return file ? "file" : "inline";
    }
}
