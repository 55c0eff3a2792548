package dev.docproof.target;

import dev.docproof.http.Origin;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An address that paths are relative to: what pages call the server, or the server itself.
 *
 * @param path without a trailing slash, possibly empty: {@code /v2}
 */
public record Base(Origin origin, String path) {
    public Base {
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Empty where the text is no absolute http or https URL. */
    public static Optional<Base> of(String url) {
        return Origin.of(url)
                .map(
                        origin ->
                                new Base(
                                        origin,
                                        Optional.ofNullable(URI.create(url).getRawPath())
                                                .orElse("")));
    }

    /** Whether a request target lies under the path of this base. */
    boolean holds(String target) {
        return target.startsWith(path)
                && (target.length() == path.length()
                        || "/?".indexOf(target.charAt(path.length())) >= 0);
    }

    /** The target with this base's path taken off. */
    String relative(String target) {
        return target.substring(path.length());
    }

    /** The target with this base's path in front. */
    public String absolute(String relative) {
        boolean needsSlash = !relative.startsWith("/") && (path.isEmpty() || !relative.isEmpty());
        return path + (needsSlash ? "/" : "") + relative;
    }

    /**
     * Whether a target leads above the path of this base, in any spelling that some server takes
     * for a step up: percent-encoded, with backslashes, with parameters.
     */
    boolean isLeftBy(String target) {
        if (path.isEmpty() || !holds(target)) {
            return false;
        }
        int depth = 0;
        for (String step : steps(relative(target))) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> steps(String relative) {
        String way = relative.split("[?#]", 2)[0];
        String plain =
                way.replaceAll("(?i)%25", "%")
                        .replaceAll("(?i)%2e", ".")
                        .replaceAll("(?i)%2f|%5c|\\\\", "/");
        return Arrays.stream(plain.split("/")).map(step -> step.replaceFirst(";.*", "")).toList();
    }

    @Override
    public String toString() {
        return origin + path;
    }
}
