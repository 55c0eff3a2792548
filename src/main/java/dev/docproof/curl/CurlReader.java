package dev.docproof.curl;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Wire;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads shell snippets for the curl commands in them and works out what each would send, as curl
 * 7.88.1 sends it. Nothing is run: no shell, no curl, no command of the page.
 */
public final class CurlReader {
    private final Placeholders placeholders;
    private final Attachments attachments;
    private final boolean page;
    private final Optional<String> input;

    /**
     * @param attachments the files that the snippets may refer to
     */
    public CurlReader(Placeholders placeholders, Attachments attachments) {
        this(placeholders, attachments, true, Optional.empty());
    }

    private CurlReader(
            Placeholders placeholders,
            Attachments attachments,
            boolean page,
            Optional<String> input) {
        this.placeholders = placeholders;
        this.attachments = attachments;
        this.page = page;
        this.input = input;
    }

    /**
     * Reads snippets the way a machine would: an unset variable is empty, a file that is not there
     * is missing, and {@code <id>} is a redirection.
     *
     * @param input what can be read from standard input, a wire string
     */
    static CurlReader ofScripts(Placeholders environment, Attachments attachments, String input) {
        return new CurlReader(environment, attachments, false, Optional.of(input));
    }

    /** Every curl command of a shell snippet, in order. */
    public Reading<List<CurlCommand>> read(Slice script) {
        Slice text = page ? Prompts.without(script) : script;
        List<Finding> findings = new ArrayList<>();
        List<CurlCommand> commands = new ArrayList<>();
        WrittenFiles files = new WrittenFiles(attachments);
        ShellReader shell =
                new ShellReader(
                        text,
                        files,
                        new Variables(placeholders, !page),
                        command -> {
                            CurlCommand read = command(command, files, findings);
                            commands.add(read);
                            return read.exit();
                        });
        List<Shell.Step> steps = ShellParser.parse(text.text(), page, unclosed(text, findings));
        shell.read(
                steps, input.map(Input::of).orElseGet(() -> Input.unknown("nothing is piped in")));
        ScriptFindings.lostBlank(text).ifPresent(findings::add);
        if (!commands.isEmpty()) {
            ScriptFindings.prompt(script).ifPresent(findings::add);
        }
        return Reading.of(commands, findings.stream().distinct().sorted(Finding.BY_PLACE).toList());
    }

    /** On a page, a quote that is never closed ends with its line: what follows is read anew. */
    private ShellParser.UnclosedQuotes unclosed(Slice script, List<Finding> findings) {
        return (offset, quote) -> {
            findings.add(ScriptFindings.unclosed(script, offset, quote));
            int newline = page ? script.text().indexOf('\n', offset) : -1;
            return newline < 0 ? script.length() : newline;
        };
    }

    private CurlCommand command(ShellCommand command, WrittenFiles files, List<Finding> findings) {
        Supply supply = new Supply(files, command.input(), page);
        Binder binder = new Binder(placeholders);
        CurlRun run =
                new CurlRun(
                        supply, page ? binder::bind : argument -> argument, command.words().get(0));
        run.read(command.words().subList(1, command.words().size()));
        run.arguments().stream()
                .filter(argument -> argument.is("output"))
                .map(argument -> Wire.text(argument.value().value()))
                .forEach(name -> files.write(name, Optional.empty(), false));
        CommandSummary summary = new CommandSummary(command, run, supply);
        CurlCommand read = summary.command();
        findings.addAll(CommandFindings.of(command, run, summary.refusal()));
        ScriptFindings.notContinued(command).ifPresent(findings::add);
        return read;
    }
}
