package dev.docproof.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request hands in as a form, URL-encoded or in parts. A field that is not changed stays as
 * it was written.
 *
 * @param boundary between the parts; empty where the form is URL-encoded
 */
public record Form(List<Field> fields, Optional<String> boundary) {
    private static final String ENCODED = "application/x-www-form-urlencoded";
    // curl says of any text that it is a form, unless it is told otherwise.
    private static final Pattern PAIRS =
            Pattern.compile("[\\w.\\[\\]%-]++=[^&\\r\\n]*+(?:&[\\w.\\[\\]%-]++=[^&\\r\\n]*+)*+");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data;.{0,200}?boundary=\"?([^\";\\s]{1,70})\"?.*");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"\\r\\n]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int MOST = 1_000;

    /**
     * One field.
     *
     * @param file whether it carries a file; then its value is not known
     * @param raw as it stands in the body, a wire string
     */
    public record Field(String name, String value, boolean file, String raw) {}

    public Form {
        fields = List.copyOf(fields);
    }

    /** Empty where the request carries no form, or one that is not understood. */
    public static Optional<Form> of(Request request) {
        String type = request.headers().first("Content-Type").orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith(ENCODED)) {
            return encoded(request.body().text());
        }
        Matcher boundary = BOUNDARY.matcher(type);
        return boundary.matches()
                ? parts(request.body().text(StandardCharsets.ISO_8859_1), boundary.group(1))
                : Optional.empty();
    }

    /** The same without some of its fields, or with other values in them. */
    public Form with(Function<Field, Optional<String>> value) {
        List<Field> changed = new ArrayList<>();
        for (Field field : fields) {
            value.apply(field)
                    .map(own -> own.equals(field.value()) ? field : changed(field, own))
                    .ifPresent(changed::add);
        }
        return new Form(changed, boundary);
    }

    public Body body() {
        List<String> raws = fields.stream().map(Field::raw).toList();
        if (boundary.isEmpty()) {
            return Body.of(Wire.bytes(String.join("&", raws)));
        }
        StringBuilder text = new StringBuilder();
        raws.forEach(
                raw ->
                        text.append("--")
                                .append(boundary.get())
                                .append("\r\n")
                                .append(raw + "\r\n"));
        return Body.of(Wire.bytes(text.append("--").append(boundary.get()).append("--\r\n") + ""));
    }

    private Field changed(Field field, String value) {
        String head =
                boundary.isEmpty()
                        ? field.raw().substring(0, field.raw().indexOf('=') + 1)
                        : field.raw().substring(0, field.raw().indexOf(END_OF_HEAD) + 4);
        String content =
                boundary.isEmpty()
                        ? URLEncoder.encode(value, StandardCharsets.UTF_8)
                        : Wire.of(value);
        return new Field(field.name(), value, field.file(), head + content);
    }

    private static Optional<Form> encoded(String text) {
        if (!PAIRS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        for (String pair : text.split("&", MOST)) {
            int equals = pair.indexOf('=');
            String name = decoded(pair.substring(0, equals));
            fields.add(new Field(name, decoded(pair.substring(equals + 1)), false, Wire.of(pair)));
        }
        return Optional.of(new Form(fields, Optional.empty()));
    }

    private static Optional<Form> parts(String wire, String boundary) {
        String[] parts = ("\r\n" + wire).split(Pattern.quote("\r\n--" + boundary), MOST);
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i < parts.length - 1; i++) {
            Optional<Field> field = field(parts[i]);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        boolean whole = parts.length > 2 && parts[parts.length - 1].startsWith("--");
        return whole ? Optional.of(new Form(fields, Optional.of(boundary))) : Optional.empty();
    }

    private static Optional<Field> field(String part) {
        int end = part.indexOf(END_OF_HEAD);
        if (end < 0 || !part.startsWith("\r\n")) {
            return Optional.empty();
        }
        String head = part.substring(0, end);
        boolean file =
                head.contains("filename=") || head.toLowerCase(Locale.ROOT).contains("encoding:");
        String value = file ? "" : Wire.text(part.substring(end + END_OF_HEAD.length()));
        Matcher name = NAME.matcher(head);
        return name.find()
                ? Optional.of(new Field(Wire.text(name.group(1)), value, file, part.substring(2)))
                : Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
