package dev.docproof.cli;

import dev.docproof.curl.CurlCommand;
import dev.docproof.curl.CurlReader;
import dev.docproof.curl.CurlText;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Request;
import dev.docproof.setup.CannotRun;
import dev.docproof.source.PageFolder;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof curl}. */
@Command(
        name = "curl",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what the curl commands of a shell snippet would send. Runs nothing.",
        footer = {
            "",
            "Examples:",
            "  docproof curl example.sh",
            "  docproof curl 'curl -u ada:x http://localhost:3000/users'",
            "  pbpaste | docproof curl - --format curl",
            "  docproof curl example.sh --set id=7 --format json",
            "",
            "Credentials are printed as the snippet has them: nothing else is read, neither a",
            "configuration nor the environment."
        })
final class CurlCommandLine implements Callable<Integer> {
    /** How the requests are printed. */
    enum Format {
        http,
        json,
        curl
    }

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description =
                    "The snippet, or a command itself as one word; - is standard input, and the default.")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "http",
            description = "http (the default), json, or curl: one command that sends the same.")
    private Format format;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A value for a placeholder or a variable.")
    private Map<String, String> values = Map.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Reading<List<CurlCommand>> reading = read();
        List<CurlCommand> commands = reading.value().orElse(List.of());
        PrintWriter err = spec.commandLine().getErr();
        reading.findings().forEach(finding -> err.println(line(finding)));
        commands.forEach(
                command ->
                        command.obstacle()
                                .ifPresent(why -> err.println(command.span() + ": " + why)));
        List<Request> requests = commands.stream().flatMap(c -> c.requests().stream()).toList();
        print(requests, spec.commandLine().getOut());
        return requests.isEmpty() ? ExitCode.NOTHING_EXERCISED : ExitCode.CLEAN;
    }

    private static String line(Finding finding) {
        String hint = finding.hint().map(words -> "; " + words).orElse("");
        return "%s: %s[%s]: %s%s"
                .formatted(
                        finding.span(),
                        finding.severity().label(),
                        finding.rule().id(),
                        finding.message(),
                        hint);
    }

    private Reading<List<CurlCommand>> read() {
        boolean pathless = file.equals("-") || isCommand();
        Path folder =
                pathless
                        ? Path.of(".")
                        : Optional.ofNullable(Path.of(file).getParent()).orElse(Path.of("."));
        CurlReader reader =
                new CurlReader(
                        name -> Optional.ofNullable(values.get(name)),
                        new PageFolder(folder, folder));
        String name = isCommand() ? "command" : pathless ? "standard input" : file;
        return reader.read(Slice.of(new SourceFile(name, text())));
    }

    private boolean isCommand() {
        return file.matches("(?s)\\s*curl\\s.*");
    }

    private String text() {
        if (isCommand()) {
            return file;
        }
        try {
            byte[] bytes =
                    file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotRun("Cannot read " + file + ": there is no such file to read", e);
        }
    }

    private void print(List<Request> requests, PrintWriter out) {
        switch (format) {
            case json -> RequestText.json(requests, out);
            case curl -> requests.forEach(request -> out.println(CurlText.of(request)));
            case http -> out.print(RequestText.http(requests));
        }
        out.flush();
    }
}
