package dev.docproof.config;

import dev.docproof.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a target is put back to its first state. */
final class ResetReader {
    private static final Pattern REQUEST = Pattern.compile("([A-Z]+) (/\\S*)");

    private final Values values;

    ResetReader(Values values) {
        this.values = values;
    }

    Optional<Reset> read(YamlNode node) {
        return Section.of(node, Keys.RESET, values).flatMap(this::reset);
    }

    private Optional<Reset> reset(Section section) {
        List<YamlNode.Entry> forms = section.node().entries();
        if (forms.size() != 1) {
            return values.wrong(
                    section.node(), "here belongs one of " + String.join(", ", Keys.RESET));
        }
        YamlNode value = forms.get(0).value();
        return switch (forms.get(0).key().scalar()) {
            case "copy" -> copy(value);
            case "restart" -> restart(value);
            case "request" -> call(value);
            case "command" -> command(value);
            default -> Optional.empty();
        };
    }

    private Optional<Reset> copy(YamlNode node) {
        return Section.of(node, Keys.COPY, values).flatMap(this::copy);
    }

    private Optional<Reset> copy(Section section) {
        Optional<String> from = section.required("from", values::text);
        Optional<String> to = section.required("to", values::text);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Reset.Copy(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<Reset> restart(YamlNode node) {
        return values.flag(node)
                .flatMap(
                        wanted ->
                                wanted
                                        ? Optional.of(new Reset.Restart())
                                        : values.wrong(node, "leave 'reset' out instead"));
    }

    private Optional<Reset> call(YamlNode node) {
        return values.text(node)
                .flatMap(
                        text -> {
                            Matcher request = REQUEST.matcher(text);
                            return request.matches()
                                    ? Optional.of(
                                            new Reset.Call(request.group(1), request.group(2)))
                                    : values.wrong(
                                            node,
                                            "here belongs a method and a path: POST /__reset");
                        });
    }

    private Optional<Reset> command(YamlNode node) {
        return values.command(node).map(Reset.Command::new);
    }
}
