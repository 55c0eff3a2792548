package dev.docproof.report.html;

import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.report.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which statuses of which operations were tried, and how they came out. */
final class Coverage {
    private static final Pattern STATUS =
            Pattern.compile("^([1-5]\\d\\d)\\b|answers ([1-5]\\d\\d)$");

    private final List<Line> lines = new ArrayList<>();
    private final TreeSet<String> statuses = new TreeSet<>();

    /**
     * One operation of one page.
     *
     * @param file the page's file in the report
     */
    record Line(String operation, String page, String file, Map<String, Cell> cells) {}

    /**
     * @param claim the number of the claim that decided it
     */
    record Cell(Standing standing, int claim) {
        /** A contradiction outweighs all, and anything tried what was not. */
        Cell or(Cell other) {
            return rank() >= other.rank() ? this : other;
        }

        private int rank() {
            return switch (standing) {
                case CONTRADICTED -> 2;
                case CONFIRMED -> 1;
                case NOT_EXERCISED -> 0;
            };
        }
    }

    void add(PageReport page, String file) {
        Map<String, Line> own = new LinkedHashMap<>();
        int number = 0;
        for (ReportedVerdict verdict : page.verdicts()) {
            number++;
            Matcher status = STATUS.matcher(verdict.text());
            if (status.find()) {
                String code = status.group(1) == null ? status.group(2) : status.group(1);
                Line line =
                        own.computeIfAbsent(
                                verdict.operation(),
                                name -> new Line(name, page.page(), file, new TreeMap<>()));
                line.cells().merge(code, new Cell(verdict.standing(), number), Cell::or);
                statuses.add(code);
            }
        }
        lines.addAll(own.values());
    }

    List<Line> lines() {
        return lines;
    }

    List<String> statuses() {
        return List.copyOf(statuses);
    }
}
