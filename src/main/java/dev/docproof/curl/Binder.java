package dev.docproof.curl;

import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts values in for the placeholders that only readers see: {@code {id}}, {@code <id>}… */
final class Binder {
    private static final Set<String> CONTENT =
            Set.of(
                    "url",
                    "data",
                    "data-ascii",
                    "data-binary",
                    "data-raw",
                    "data-urlencode",
                    "json",
                    "form",
                    "form-string",
                    "header",
                    "user",
                    "cookie",
                    "oauth2-bearer",
                    "url-query",
                    "request",
                    "referer",
                    "upload-file");

    private final Placeholders placeholders;

    Binder(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    Argument bind(Argument argument) {
        if (!CONTENT.contains(argument.option().name())) {
            return argument;
        }
        boolean address = argument.is("url");
        Word bound = argument.value().mapTexts(text -> parts(text, address));
        return new Argument(
                argument.option(), bound, argument.on(), argument.word(), argument.from());
    }

    private List<Part> parts(Part.Text text, boolean address) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (PlaceholderMark mark : PlaceholderMark.in(text.value(), address)) {
            if (mark.from() > from) {
                parts.add(text.sub(from, mark.from()));
            }
            Part.Text marked = text.sub(mark.from(), mark.to());
            String name = Wire.text(mark.name());
            Optional<String> value = placeholders.value(name);
            parts.add(
                    value.<Part>map(
                                    v ->
                                            new Part.Bound(
                                                    Wire.of(v),
                                                    name,
                                                    marked.value(),
                                                    marked.span()))
                            .orElseGet(() -> new Part.Hole(name, marked.value(), marked.span())));
            from = mark.to();
        }
        if (from == 0) {
            return List.of(text);
        }
        if (from < text.value().length()) {
            parts.add(text.sub(from, text.value().length()));
        }
        return parts;
    }
}
