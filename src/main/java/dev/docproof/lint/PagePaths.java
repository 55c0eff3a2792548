package dev.docproof.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Names of pages as paths with slashes. */
final class PagePaths {
    /** Further apart, two folders may be two versions or two projects. */
    private static final int NEAR = 2;

    private PagePaths() {}

    /** Where a relative path leads from a page, without dots. */
    static String resolve(String page, String relative) {
        Deque<String> steps = new ArrayDeque<>(folder(page));
        for (String step : relative.split("/")) {
            boolean up = step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..");
            if (up) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return (page.startsWith("/") ? "/" : "") + String.join("/", steps);
    }

    static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The last step of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folders that a page lies in, the nearest first, the last without a name. */
    static Stream<String> ancestors(String page) {
        return Stream.iterate(parent(resolve("", page)), PagePaths::parent)
                .limit(folder(page).size() + 1L);
    }

    /** Whether two pages can be of one documentation. */
    static boolean areNear(String one, String other) {
        List<String> first = folder(one);
        List<String> second = folder(other);
        int common = 0;
        while (common < Math.min(first.size(), second.size())
                && first.get(common).equals(second.get(common))) {
            common++;
        }
        return Math.max(first.size(), second.size()) - common <= NEAR;
    }

    private static List<String> folder(String page) {
        List<String> steps = new ArrayList<>();
        for (String step : parent(page).split("/")) {
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps;
    }
}
