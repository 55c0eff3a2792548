package dev.docproof.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The path of an operation, segment by segment.
 *
 * @param segments without empty ones; a placeholder is {@code {}}, however the page writes it
 */
public record PathTemplate(List<String> segments) {
    private static final String ANY = "{}";
    private static final int LONGEST_BASE = 3;

    public PathTemplate {
        segments = List.copyOf(segments);
    }

    public static PathTemplate of(String target) {
        return new PathTemplate(
                Targets.segments(Targets.path(target)).stream()
                        .map(String::strip)
                        .filter(segment -> !segment.isEmpty())
                        .map(PathTemplate::reduced)
                        .toList());
    }

    private static String reduced(String segment) {
        int[] found = Placeholder.find(segment);
        if (found.length == 0) {
            return segment;
        }
        String before = segment.substring(0, found[0]);
        String after = segment.substring(found[1]);
        return before + ANY + after;
    }

    /** The last segment, or nothing. */
    String end() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** Without its last segment. */
    PathTemplate parent() {
        return new PathTemplate(segments.subList(0, Math.max(0, segments.size() - 1)));
    }

    /** Whether it names one record of many, and not what belongs to one: {@code /boats/{id}}. */
    public boolean endsInPlaceholder() {
        return end().contains(ANY);
    }

    public boolean hasPlaceholder() {
        return segments.stream().anyMatch(segment -> segment.contains(ANY));
    }

    /**
     * How well a concrete path fits: 0 not at all; higher the more of it is literally the same. A
     * base path in front of the longer of the two costs, but does not hinder.
     */
    public int fit(PathTemplate path) {
        if (path.segments.size() == segments.size()) {
            return fitAt(segments, path.segments, 0);
        }
        if (endsOpen() && path.segments.size() > segments.size()) {
            int fit = fitAt(segments, path.segments.subList(0, segments.size()), 0);
            return fit > 0 ? Math.max(1, fit - 8) : 0;
        }
        boolean longer = path.segments.size() > segments.size();
        List<String> whole = longer ? path.segments : segments;
        List<String> part = longer ? segments : path.segments;
        int base = whole.size() - part.size();
        boolean literalBase =
                base <= LONGEST_BASE
                        && whole.subList(0, base).stream().noneMatch(s -> s.contains(ANY));
        if (!literalBase || part.stream().noneMatch(s -> !s.contains(ANY))) {
            return 0;
        }
        List<String> rest = whole.subList(base, whole.size());
        int fit = longer ? fitAt(part, rest, 0) : fitAt(rest, part, 0);
        boolean firstLiteral = !part.isEmpty() && part.get(0).equals(rest.get(0));
        return fit > 1 && firstLiteral ? Math.max(1, fit - 5) : 0;
    }

    /**
     * A last segment that is a placeholder, behind another one, may stand for a path of its own.
     */
    private boolean endsOpen() {
        int size = segments.size();
        return size > 2 && segments.get(size - 1).equals(ANY) && segments.get(size - 2).equals(ANY);
    }

    private static int fitAt(List<String> template, List<String> path, int start) {
        int fit = 10;
        for (int i = start; i < template.size(); i++) {
            String own = template.get(i);
            String other = path.get(i);
            if (own.equals(other)) {
                fit += own.contains(ANY) ? 2 : 3;
            } else if (own.contains(ANY)) {
                if (!fitsPlaceholder(own, other)) {
                    return 0;
                }
                fit += 1;
            } else {
                return 0;
            }
        }
        return fit;
    }

    private static boolean fitsPlaceholder(String own, String other) {
        int at = own.indexOf(ANY);
        String before = own.substring(0, at);
        String after = own.substring(at + ANY.length());
        return other.startsWith(before) && (after.contains(ANY) || other.endsWith(after));
    }

    /** Equal, or equal behind what is plainly a base path such as {@code /api/v1}. */
    public boolean isSameBehindBase(PathTemplate other) {
        if (segments.equals(other.segments)) {
            return true;
        }
        boolean longer = segments.size() > other.segments.size();
        List<String> whole = longer ? segments : other.segments;
        List<String> part = longer ? other.segments : segments;
        int base = whole.size() - part.size();
        return base > 0
                && base <= LONGEST_BASE
                && !part.isEmpty()
                && whole.subList(0, base).stream().allMatch(PathTemplate::isBase)
                && whole.subList(base, whole.size()).equals(part);
    }

    private static boolean isBase(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        boolean version =
                lower.startsWith("v") && lower.length() > 1 && Character.isDigit(lower.charAt(1));
        return version || lower.equals("api") || lower.equals("rest") || lower.equals("apis");
    }

    /** The path with every placeholder in braces, {@code /users/{id}}, no name twice. */
    static String braced(String target) {
        List<String> names = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (String segment : Targets.path(target).split("/")) {
            if (!segment.isBlank()) {
                path.append('/').append(braced(segment.strip(), names));
            }
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static String braced(String segment, List<String> names) {
        int[] found = Placeholder.find(segment);
        if (found.length == 0) {
            return segment;
        }
        String name =
                Placeholder.name(segment.substring(found[0], found[1]))
                        .replaceAll("[^A-Za-z0-9_.-]", "_");
        names.add(name);
        long same = names.stream().filter(name::equals).count();
        String own = same > 1 ? name + same : name;
        return segment.substring(0, found[0]) + "{" + own + "}" + segment.substring(found[1]);
    }

    /** The names of its placeholders as a page would list them. */
    public static List<String> names(String target) {
        List<String> names = new ArrayList<>();
        for (String segment : Targets.segments(Targets.path(target))) {
            int[] found = Placeholder.find(segment);
            if (found.length > 0) {
                names.add(Placeholder.name(segment.substring(found[0], found[1])));
            }
        }
        return names;
    }
}
