package dev.docproof.operation;

import java.util.ArrayList;
import java.util.List;

/** A JSON path taken apart: members by name, indexes in brackets, {@code *} for each of them. */
public final class PathSteps {
    /** Stands for a filter, a function or a deep scan and all that follows it. */
    static final String REST = "..";

    private final String path;
    private final List<String> steps = new ArrayList<>();
    private int at;

    private PathSteps(String path) {
        this.path = path;
    }

    public static List<String> of(String path) {
        PathSteps reader = new PathSteps(path.startsWith("$") ? path.substring(1) : "." + path);
        boolean more = true;
        while (more && reader.at < reader.path.length()) {
            more = reader.step();
        }
        return reader.steps;
    }

    static boolean match(String wanted, String step) {
        return wanted.equals(step) || wanted.equals("*") || wanted.equals("[*]") && isIndex(step);
    }

    private static boolean isIndex(String step) {
        return step.startsWith("[");
    }

    private boolean step() {
        if (path.charAt(at) == '[') {
            return bracket();
        }
        if (path.startsWith("..", at)) {
            return rest();
        }
        int start = path.charAt(at) == '.' ? at + 1 : at;
        int end = start;
        while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        String name = path.substring(start, end);
        if (name.isEmpty() || name.endsWith(")")) {
            return rest();
        }
        steps.add(name);
        at = end;
        return true;
    }

    private boolean bracket() {
        int close = path.indexOf(']', at);
        if (close < 0) {
            return rest();
        }
        String inside = path.substring(at + 1, close).strip();
        if (inside.length() >= 2 && "'\"".indexOf(inside.charAt(0)) >= 0) {
            steps.add(inside.substring(1, inside.length() - 1));
        } else if (inside.equals("*") || isNumber(inside)) {
            steps.add("[" + inside + "]");
        } else {
            return rest();
        }
        at = close + 1;
        return true;
    }

    private boolean rest() {
        steps.add(REST);
        return false;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
