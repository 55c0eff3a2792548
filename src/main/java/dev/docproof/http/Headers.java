package dev.docproof.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header lines of a message in the order they travel. Names compare in any case. */
public record Headers(List<Header> lines) {
    public Headers {
        lines = List.copyOf(lines);
    }

    public static Headers none() {
        return new Headers(List.of());
    }

    /** Names and values by turns. */
    public static Headers of(String... namesAndValues) {
        List<Header> lines = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            lines.add(new Header(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Headers(lines);
    }

    public Optional<String> first(String name) {
        return lines.stream().filter(line -> line.is(name)).map(Header::value).findFirst();
    }

    public List<String> all(String name) {
        return lines.stream().filter(line -> line.is(name)).map(Header::value).toList();
    }

    public boolean has(String name) {
        return lines.stream().anyMatch(line -> line.is(name));
    }

    public Headers with(String name, String value) {
        List<Header> more = new ArrayList<>(lines);
        more.add(new Header(name, value));
        return new Headers(more);
    }

    public Headers without(String name) {
        return new Headers(lines.stream().filter(line -> !line.is(name)).toList());
    }

    /** The first line of that name changed where it stands, or a new line at the end. */
    public Headers set(String name, String value) {
        List<Header> changed = new ArrayList<>(lines);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).is(name)) {
                changed.set(i, new Header(changed.get(i).name(), value));
                return new Headers(changed);
            }
        }
        return with(name, value);
    }
}
