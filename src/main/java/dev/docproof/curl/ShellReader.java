package dev.docproof.curl;

import dev.docproof.curl.Shell.RawWord;
import dev.docproof.curl.Shell.Redirect;
import dev.docproof.curl.Shell.Step;
import dev.docproof.http.Wire;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Goes through a snippet as a shell would and tells of every process named {@code curl}. Only what
 * is plain text is worked out, {@code echo}, {@code printf} and {@code cat}; nothing is ever run.
 */
final class ShellReader {
    /** Commands that start the command behind them. */
    private static final Set<String> PREFIXES =
            Set.of("sudo", "time", "exec", "command", "nohup", "builtin", "then", "do", "else");

    /** A variable that grows longer than this is not followed any more. */
    private static final int LONGEST_VALUE = 1 << 22;

    private final Slice script;
    private final WrittenFiles files;
    private final Variables variables;
    private final ToIntFunction<ShellCommand> curl;
    private final Expander expander;

    /**
     * @param curl hears of every curl process in order and answers its exit status
     */
    ShellReader(
            Slice script,
            WrittenFiles files,
            Variables variables,
            ToIntFunction<ShellCommand> curl) {
        this.script = script;
        this.files = files;
        this.variables = variables;
        this.curl = curl;
        this.expander = new Expander(script, variables, this::outputOf);
    }

    void read(List<Step> steps, Input input) {
        run(steps, input, Optional.empty());
    }

    /** What a command ended with, and what it printed where that is plain. */
    private record Done(int status, Optional<String> output) {
        static Done unknown() {
            return new Done(0, Optional.empty());
        }
    }

    private Optional<String> outputOf(List<Step> body) {
        return run(body, Input.of(""), Optional.empty()).output();
    }

    private Done run(List<Step> steps, Input input, Optional<String> skippedAlready) {
        int status = 0;
        Optional<String> output = Optional.of("");
        for (Step step : steps) {
            Optional<String> skipped = skippedAlready.or(() -> skipped(step));
            boolean runs =
                    step.link() == Shell.Link.ALWAYS
                            || (step.link() == Shell.Link.AND) == (status == 0);
            if (!runs && skipped.isEmpty()) {
                skipped =
                        Optional.of(
                                step.link() == Shell.Link.AND
                                        ? "it runs only where the command before it succeeds"
                                        : "it runs only where the command before it fails");
            }
            Done done = pipeline(step.stages(), input, skipped);
            if (skipped.isEmpty()) {
                status = step.negated() ? done.status() == 0 ? 1 : 0 : done.status();
                output = joined(output, done.output());
            }
        }
        return new Done(status, output);
    }

    private static Optional<String> skipped(Step step) {
        return step.stages().isEmpty() ? Optional.of("there is nothing to run") : Optional.empty();
    }

    private static Optional<String> joined(Optional<String> before, Optional<String> more) {
        return before.flatMap(a -> more.map(b -> a + b));
    }

    private Done pipeline(List<Shell.Command> stages, Input input, Optional<String> skipped) {
        Input next = input;
        Done done = Done.unknown();
        for (Shell.Command stage : stages) {
            done = command(stage, next, skipped);
            next =
                    done.output()
                            .map(Input::of)
                            .orElseGet(
                                    () -> Input.unknown("the command before the pipe is not run"));
        }
        return done;
    }

    private Done command(Shell.Command command, Input input, Optional<String> skipped) {
        Input own = redirected(command.redirects(), input);
        if (own.isMissing() && skipped.isEmpty() && !variables.isPage()) {
            return new Done(1, Optional.of(""));
        }
        Done done =
                command instanceof Shell.Group group
                        ? subshell(group, own, skipped)
                        : simple((Shell.Simple) command, own, skipped);
        Done left = done;
        for (Redirect redirect : command.redirects()) {
            if (isOutput(redirect)) {
                write(redirect, done.output());
                left = new Done(done.status(), Optional.of(""));
            }
        }
        return left;
    }

    private Done subshell(Shell.Group group, Input input, Optional<String> skipped) {
        Runnable back = variables.mark();
        Done done = run(group.body(), input, skipped);
        back.run();
        return done;
    }

    private static boolean isOutput(Redirect redirect) {
        return redirect.operator().contains(">") && redirect.descriptor() == 1;
    }

    private void write(Redirect redirect, Optional<String> output) {
        Word target = expander.word(redirect.word());
        boolean append = redirect.operator().contains(">>");
        files.write(Wire.text(target.value()), output, append);
    }

    private Input redirected(List<Redirect> redirects, Input input) {
        Input own = input;
        for (Redirect redirect : redirects) {
            if (redirect.descriptor() == 0 && redirect.operator().startsWith("<")) {
                own = input(redirect);
            }
        }
        return own;
    }

    private Input input(Redirect redirect) {
        Word word = expander.word(redirect.word());
        if (!word.holes().isEmpty() || word.unknown().isPresent()) {
            return Input.unknown("what the shell feeds it is not known");
        }
        if (redirect.operator().equals("<<")) {
            return Input.of(word.value());
        }
        if (redirect.operator().equals("<<<")) {
            return Input.of(word.value() + "\n");
        }
        if (files.isUnknown(Wire.text(word.value()))) {
            return Input.unknown(
                    "what is in " + Wire.text(word.value()) + " only a run would tell");
        }
        return files.read(Wire.text(word.value()))
                .map(bytes -> Input.of(wire(bytes)))
                .orElseGet(() -> Input.missing("there is no file " + Wire.text(word.value())));
    }

    private static String wire(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private Done simple(Shell.Simple simple, Input input, Optional<String> skipped) {
        List<Word> words = new ArrayList<>();
        for (RawWord raw : simple.words()) {
            words.addAll(expander.words(raw));
        }
        if (words.isEmpty()) {
            if (skipped.isEmpty()) {
                simple.assignments().forEach(this::assign);
            }
            return new Done(0, Optional.of(""));
        }
        int first = firstWord(words);
        String name = words.get(first).value();
        if (isCurl(name)) {
            return curl(simple, words.subList(first, words.size()), input, skipped);
        }
        return skipped.isPresent() ? Done.unknown() : builtin(name, words, input);
    }

    private static int firstWord(List<Word> words) {
        int first = 0;
        while (first < words.size() - 1 && PREFIXES.contains(words.get(first).value())) {
            first++;
        }
        return first;
    }

    private static boolean isCurl(String name) {
        return name.equals("curl") || name.endsWith("/curl") || name.equals("curl.exe");
    }

    private Done curl(
            Shell.Simple simple, List<Word> words, Input input, Optional<String> skipped) {
        Span last = words.get(words.size() - 1).span();
        Span span = words.get(0).span().to(last);
        int status = curl.applyAsInt(new ShellCommand(words, input, span, tail(simple), skipped));
        return new Done(status, Optional.empty());
    }

    private Optional<Span> tail(Shell.Simple simple) {
        int end = simple.to() + simple.tail();
        return simple.tail() == 0 ? Optional.empty() : Optional.of(script.span(simple.to(), end));
    }

    private void assign(Shell.Assignment assignment) {
        Word word = expander.word(assignment.value());
        if (!word.holes().isEmpty()) {
            // Still a placeholder, under the name the page goes on to use.
            return;
        }
        Variables.Value value =
                word.unknown()
                        .map(part -> new Variables.Value(Optional.empty(), part.why()))
                        .orElseGet(() -> new Variables.Value(Optional.of(word.value()), ""));
        boolean appended = assignment.append() && variables.isSet(assignment.name());
        if (appended) {
            value = appended(variables.value(assignment.name()).orElse(value), value);
        }
        variables.set(assignment.name(), value);
    }

    private static Variables.Value appended(Variables.Value before, Variables.Value more) {
        Optional<String> joined =
                joined(before.wire(), more.wire()).filter(value -> value.length() < LONGEST_VALUE);
        return new Variables.Value(joined, before.why().isEmpty() ? more.why() : before.why());
    }

    private Done builtin(String name, List<Word> words, Input input) {
        List<Word> arguments = words.subList(1, words.size());
        if (name.equals("export")
                || name.equals("declare")
                || name.equals("local")
                || name.equals("readonly")
                || name.equals("set")) {
            arguments.forEach(this::declare);
            return new Done(0, Optional.of(""));
        }
        if (name.equals("unset")) {
            arguments.forEach(word -> variables.unset(word.value()));
            return new Done(0, Optional.of(""));
        }
        if (name.equals("false")) {
            return new Done(1, Optional.of(""));
        }
        boolean known =
                arguments.stream().allMatch(w -> w.holes().isEmpty() && w.unknown().isEmpty());
        return known
                ? PlainCommands.run(name, arguments, input, this::read)
                        .map(o -> new Done(0, Optional.of(o)))
                        .orElseGet(Done::unknown)
                : Done.unknown();
    }

    /** To a script a file that is not there is one that says nothing. */
    private Optional<byte[]> read(String name) {
        return variables.isPage() || files.isUnknown(name)
                ? files.read(name)
                : files.read(name).or(() -> Optional.of(new byte[0]));
    }

    private void declare(Word word) {
        String value = word.value();
        int equals = value.indexOf('=');
        if (equals <= 0 || !word.holes().isEmpty()) {
            return;
        }
        Optional<String> wire =
                word.unknown().isPresent()
                        ? Optional.empty()
                        : Optional.of(value.substring(equals + 1));
        String why = word.unknown().map(Part.Unknown::why).orElse("");
        variables.set(value.substring(0, equals), new Variables.Value(wire, why));
    }
}
