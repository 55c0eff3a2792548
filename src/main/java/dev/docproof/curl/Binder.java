package dev.docproof.curl;

import dev.docproof.http.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts values in for the placeholders that only readers see: {@code {id}}, {@code <id>}… */
final class Binder {
    private static final Set<String> ADDRESS = Set.of("url", "url-query", "request", "upload-file");
    private static final Set<String> BODY =
            Set.of(
                    "data",
                    "data-ascii",
                    "data-binary",
                    "data-raw",
                    "data-urlencode",
                    "json",
                    "form",
                    "form-string");
    private static final Set<String> HEAD =
            Set.of("header", "user", "cookie", "oauth2-bearer", "referer", "user-agent");

    private final Placeholders placeholders;

    Binder(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    Argument bind(Argument argument) {
        String name = argument.option().name();
        if (ADDRESS.contains(name)) {
            Word word = bound(argument.value(), PlaceholderMark.Place.ADDRESS);
            return with(argument, argument.is("url") ? BaseAddress.standIn(word) : word);
        }
        if (BODY.contains(name)) {
            return with(argument, bound(argument.value(), PlaceholderMark.Place.BODY));
        }
        return HEAD.contains(name)
                ? with(argument, bound(argument.value(), PlaceholderMark.Place.HEAD))
                : argument;
    }

    private static Argument with(Argument argument, Word value) {
        return new Argument(
                argument.option(), value, argument.on(), argument.word(), argument.from());
    }

    private Word bound(Word word, PlaceholderMark.Place place) {
        return word.mapTexts(text -> parts(text, place));
    }

    private List<Part> parts(Part.Text text, PlaceholderMark.Place place) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (PlaceholderMark mark : PlaceholderMark.in(text.value(), place)) {
            Optional<Part> part = part(mark, text.sub(mark.from(), mark.to()), place);
            if (part.isPresent()) {
                if (mark.from() > from) {
                    parts.add(text.sub(from, mark.from()));
                }
                parts.add(part.get());
                from = mark.to();
            }
        }
        if (from == 0) {
            return List.of(text);
        }
        if (from < text.value().length()) {
            parts.add(text.sub(from, text.value().length()));
        }
        return parts;
    }

    /** Empty where the mark is text like any other unless somebody gives it a value. */
    private Optional<Part> part(PlaceholderMark mark, Part.Text text, PlaceholderMark.Place place) {
        String name = Wire.text(mark.name());
        Optional<String> value = placeholders.value(name);
        if (value.isPresent()) {
            return Optional.of(
                    new Part.Bound(Wire.of(value.get()), name, text.value(), text.span()));
        }
        if (!mark.certain()) {
            return Optional.empty();
        }
        return Optional.of(
                place == PlaceholderMark.Place.HEAD
                        ? new Part.Mention(name, text.value(), text.span())
                        : new Part.Hole(name, text.value(), text.span()));
    }
}
