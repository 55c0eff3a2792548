package dev.docproof.operation;

import dev.docproof.curl.CurlCommand;
import dev.docproof.curl.CurlReader;
import dev.docproof.curl.Prompt;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Curl commands in a block of code of whatever language, with the output under them. */
final class CurlRequests implements RequestStyle {
    private static final Pattern PIPED = Pattern.compile("\\|\\s*curl(\\s|$)");

    private final IntFunction<CurlReader> readers;
    private final Templates templates;
    private final Responses responses;

    /**
     * @param readers the reader for the commands of a block
     */
    CurlRequests(IntFunction<CurlReader> readers, Templates templates, Responses responses) {
        this.readers = readers;
        this.templates = templates;
        this.responses = responses;
    }

    @Override
    public Requests read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code) || !holdsCurl(code.text())) {
            return Requests.NONE;
        }
        return read(code.text(), code.span(), index);
    }

    Requests read(Slice script, Span block, int index) {
        Reading<List<CurlCommand>> reading = readers.apply(index).read(script);
        List<CurlCommand> commands = reading.value().orElse(List.of());
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (commands.isEmpty()) {
            findings.add(
                    Rule.REQUEST_NOT_UNDERSTOOD.at(
                            block, "this looks like a request and could not be read"));
        }
        List<FoundRequest> found = new ArrayList<>();
        List<Slice> lines = Lines.of(script);
        HereDocuments inputs = new HereDocuments(lines);
        for (int i = 0; i < commands.size(); i++) {
            CurlCommand command = commands.get(i);
            int next = i + 1 < commands.size() ? commands.get(i + 1).span().start() : block.end();
            found.add(
                    new FoundRequest(
                            index,
                            example(command, block),
                            responses.under(lines, block, inputs.end(command.span()), next)));
        }
        return new Requests(found, findings);
    }

    private RequestExample example(CurlCommand command, Span block) {
        List<String> open = templates.open(command.target(), data(command.span().text()));
        boolean template = !open.isEmpty();
        return new RequestExample(
                        "curl",
                        block,
                        command.span(),
                        command.method(),
                        command.target(),
                        command.body(),
                        template,
                        template ? List.of() : command.requests(),
                        template
                                ? Optional.of("values are left open: " + String.join(", ", open))
                                : command.obstacle(),
                        OptionalInt.empty())
                .with(command.data());
    }

    /** What follows the first option that sends data. */
    private static String data(String command) {
        int first = -1;
        for (String option : List.of(" -d", " --data", " --json", "\t-d", " -F", " --form")) {
            int at = command.indexOf(option);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first < 0 ? "" : command.substring(first);
    }

    /** Whether a line starts with curl, prompts left aside, or pipes something into it. */
    static boolean holdsCurl(Slice script) {
        if (!script.text().contains("curl")) {
            return false;
        }
        for (Slice line : Lines.of(script)) {
            if (startsWithCurl(line.text()) || PIPED.matcher(line.text()).find()) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithCurl(String line) {
        if (!line.contains("curl")) {
            return false;
        }
        String bare = line.substring(Prompt.length(line)).strip();
        for (String prompt : List.of("$ ", "> ", "% ", "# ", "sudo ")) {
            bare = bare.startsWith(prompt) ? bare.substring(prompt.length()).strip() : bare;
        }
        String command = bare;
        return Stream.of("curl", "curl.exe")
                .filter(command::startsWith)
                .map(name -> command.substring(name.length()))
                .anyMatch(rest -> rest.isEmpty() || " \t\\".indexOf(rest.charAt(0)) >= 0);
    }
}
