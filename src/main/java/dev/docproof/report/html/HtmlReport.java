package dev.docproof.report.html;

import dev.docproof.report.Counts;
import dev.docproof.report.PageReport;
import dev.docproof.report.Reporter;
import dev.docproof.report.Spool;
import dev.docproof.report.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * A folder of HTML that is read from disk: a front, a coverage matrix, and every page of the
 * documentation with the verdicts beside what it promises. Needs no network and, but for its
 * filters, no scripts.
 */
public final class HtmlReport implements Reporter {
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Coverage coverage;
    // The front says first how the run came out.
    private final Spool rows;
    private int pages;

    /**
     * @param folder made where it is missing; what stands in it is written over
     */
    public HtmlReport(Path folder) throws IOException {
        this.folder = folder;
        this.coverage = new Coverage(folder);
        this.rows = new Spool(folder);
        Files.createDirectories(folder.resolve("pages"));
    }

    @Override
    public void page(PageReport page) throws IOException {
        pages++;
        String file = "pages/%04d-%s.html".formatted(pages, plainName(page.page()));
        new IndexHtml(new Markup(rows)).row(page.page(), file, Counts.of(page));
        coverage.add(page, file);
        write(file, html -> new PageHtml(html).write(page));
    }

    @Override
    public void end(Summary summary) throws IOException {
        try (rows) {
            write("index.html", html -> new IndexHtml(html).write(summary, rows));
        }
        write("coverage.html", html -> new CoverageHtml(html).write(coverage));
        copy("report.css");
        copy("report.js");
    }

    /** Whatever a page is called, its file has a name that every system takes. */
    private static String plainName(String page) {
        String plain =
                page.toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.[a-z]+$", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME)).replaceAll("^-", "");
    }

    private interface Writing {
        void on(Markup html) throws IOException;
    }

    private void write(String name, Writing writing) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            writing.on(new Markup(out));
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/html-report/" + name)) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
