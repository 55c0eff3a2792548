package dev.docproof.report.html;

import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.report.Rows;
import dev.docproof.report.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which statuses of which operations were tried, and how they came out. */
final class Coverage {
    private static final Pattern STATUS =
            Pattern.compile("^([1-5]\\d\\d)\\b|answers ([1-5]\\d\\d)$");

    /** Of a row, before its cells: operation, page, file. */
    private static final int HEAD = 3;

    private final Rows lines;
    private final TreeSet<String> statuses = new TreeSet<>();

    /**
     * @param folder where lines may wait until all statuses are known
     */
    Coverage(Path folder) {
        this.lines = new Rows(folder);
    }

    /**
     * One operation of one page.
     *
     * @param file the page's file in the report
     */
    record Line(String operation, String page, String file, Map<String, Cell> cells) {
        static Line of(List<String> row) {
            Map<String, Cell> cells = new TreeMap<>();
            for (int i = HEAD; i < row.size(); i += 3) {
                Standing standing = Standing.labelled(row.get(i + 1)).orElseThrow();
                cells.put(row.get(i), new Cell(standing, Integer.parseInt(row.get(i + 2))));
            }
            return new Line(row.get(0), row.get(1), row.get(2), cells);
        }

        List<String> row() {
            List<String> row = new ArrayList<>(List.of(operation, page, file));
            cells.forEach(
                    (status, cell) -> {
                        row.add(status);
                        row.add(cell.standing().label());
                        row.add(Integer.toString(cell.claim()));
                    });
            return row;
        }
    }

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

    void add(PageReport page, String file) throws IOException {
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
        for (Line line : own.values()) {
            lines.add(line.row());
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All lines in their order, once. */
    void takeBack(Consumer<Line> taker) throws IOException {
        try (lines) {
            while (!lines.isEmpty()) {
                taker.accept(Line.of(lines.next()));
            }
        }
    }

    List<String> statuses() {
        return List.copyOf(statuses);
    }
}
