package dev.docproof.operation;

import dev.docproof.finding.PlainName;
import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values that a page gives for what its requests leave open: in the table that lists the parameter,
 * else in another example that fills the same place.
 */
final class ExampleValues {
    private static final Pattern EXAMPLE_HEADER =
            Pattern.compile("(?i)(example|sample)s?( values?)?");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?i)(?:\\be\\.g\\.|\\bfor example|\\bexample:|\\bsuch as)[,:]?\\s*"
                            + "(?:`([^`\\s]+)`|\"([^\"\\s]+)\"|([\\w@][\\w.@-]*[\\d@][\\w.@-]*\\w|\\d+))");

    private final Scene scene;
    private final List<OperationBuilder> operations;

    /** A value and where it comes from, in words. */
    record Supplied(String value, String source) {}

    ExampleValues(Scene scene, List<OperationBuilder> operations) {
        this.scene = scene;
        this.operations = operations;
    }

    Optional<Supplied> of(OperationBuilder operation, String name) {
        return inTable(operation, name)
                .or(() -> new ExampleUrls(scene, operation.declaration()).value(name))
                .or(() -> inPath(operation, name))
                .or(() -> inQuery(operation, name));
    }

    private Optional<Supplied> inTable(OperationBuilder operation, String name) {
        return operation.parameters().stream()
                .filter(Parameter::listed)
                .filter(parameter -> PlainName.isSame(parameter.name(), name))
                .map(this::inRow)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Supplied> inRow(Parameter parameter) {
        String source = "the table has it in line " + parameter.row().line();
        return cell(parameter.row())
                .or(() -> inWords(parameter.description()))
                .map(value -> new Supplied(value, source));
    }

    private Optional<String> cell(Span row) {
        for (int i = 0; i < scene.size(); i++) {
            if (scene.block(i) instanceof Table table && table.span().contains(row)) {
                return cell(table, row);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> cell(Table table, Span row) {
        for (int column = 0; column < table.header().size(); column++) {
            int index = column;
            if (EXAMPLE_HEADER.matcher(table.header().get(column).plain().strip()).matches()) {
                return table.rows().stream()
                        .filter(own -> own.span().equals(row))
                        .findFirst()
                        .flatMap((Row own) -> own.cell(index))
                        .map(Inline::plain)
                        .map(ExampleValues::unquoted)
                        .filter(ExampleValues::isValue);
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    static boolean isValue(String text) {
        return !text.isEmpty()
                && text.length() <= 200
                && Placeholder.find(text).length == 0
                && text.chars().noneMatch(Character::isWhitespace)
                && !text.matches("[-–—]+");
    }

    private static Optional<String> inWords(String description) {
        Matcher matcher = IN_WORDS.matcher(description);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                .filter(value -> value != null && isValue(value))
                .findFirst();
    }

    /** What another example has in the same place behind the same path. */
    private Optional<Supplied> inPath(OperationBuilder operation, String name) {
        List<String> template = Targets.segments(operation.declaration().path());
        int place = place(template, name);
        if (place <= 0) {
            return Optional.empty();
        }
        for (OperationBuilder other : operations) {
            List<String> own = Targets.segments(other.declaration().path());
            boolean open = own.size() > place && Placeholder.find(own.get(place)).length > 0;
            for (Exchange exchange : other.exchanges()) {
                List<String> path = Targets.segments(exchange.request().path());
                boolean same =
                        path.size() > place
                                && path.subList(0, place).equals(template.subList(0, place));
                boolean value =
                        same && (open || path.get(place).chars().anyMatch(Character::isDigit));
                if (value && isGood(exchange) && isValue(path.get(place))) {
                    return Optional.of(supplied(path.get(place), exchange));
                }
            }
        }
        return Optional.empty();
    }

    static int place(List<String> template, String name) {
        for (int i = 0; i < template.size(); i++) {
            int[] found = Placeholder.find(template.get(i));
            boolean whole =
                    found.length > 0 && found[0] == 0 && found[1] == template.get(i).length();
            if (whole && PlainName.isSame(Placeholder.name(template.get(i)), name)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Supplied> inQuery(OperationBuilder operation, String name) {
        for (String pair : operation.query().orElse("").split("&")) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            int[] found = Placeholder.find(value);
            if (found.length > 0 && PlainName.isSame(Placeholder.name(value), name)) {
                return query(operation.declaration().path(), pair.substring(0, equals + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * @param key with its equals sign
     */
    private Optional<Supplied> query(String path, String key) {
        for (OperationBuilder other : operations) {
            for (Exchange exchange : other.exchanges()) {
                boolean same = exchange.request().path().equals(path) && isGood(exchange);
                for (String pair : exchange.request().query().orElse("").split("&")) {
                    if (same && pair.startsWith(key) && isValue(pair.substring(key.length()))) {
                        return Optional.of(supplied(pair.substring(key.length()), exchange));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Supplied supplied(String value, Exchange exchange) {
        return new Supplied(
                value, "the request in line %d has it".formatted(exchange.request().span().line()));
    }

    /**
     * An example that was made up has nothing to give, and one that is refused gives nothing good.
     */
    private static boolean isGood(Exchange exchange) {
        int status =
                exchange.response()
                        .map(ResponseExample::status)
                        .orElse(exchange.request().status())
                        .orElse(200);
        RequestExample request = exchange.request();
        return !request.isSynthesised() && !request.template() && status / 100 < 4;
    }
}
