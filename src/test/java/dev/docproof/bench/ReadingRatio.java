package dev.docproof.bench;

import com.vladsch.flexmark.parser.Parser;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Reading;
import dev.docproof.input.InputFile;
import dev.docproof.input.PageFiles;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.FolderLint;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much longer it takes to read and to lint pages than flexmark alone takes to parse them, in
 * one virtual machine, by the time of its main thread.
 */
final class ReadingRatio {
    private static final int ROUNDS = 15;

    private final List<SourceFile> pages;
    private final Parser parser = Parser.builder().build();
    private final OperationReader operations =
            new OperationReader(Placeholders.none(), page -> Attachments.none());

    private ReadingRatio(List<SourceFile> pages) {
        this.pages = pages;
    }

    /** The folder of pages, and how often each is read in a round. */
    public static void main(String[] args) throws IOException {
        List<SourceFile> pages = new ArrayList<>();
        for (InputFile file : PageFiles.find(List.of(Path.of(args[0])))) {
            new SourceReader().read(file.path()).value().ifPresent(pages::add);
        }
        new ReadingRatio(pages).run(args.length > 1 ? Integer.parseInt(args[1]) : 1);
    }

    private void run(int copies) {
        for (int round = 1; round <= ROUNDS; round++) {
            double bare = millis(copies, this::parse);
            double read = millis(copies, this::read);
            double linted = millis(copies, this::lint);
            System.out.printf(
                    "round %2d: flexmark %5.0f ms, read %5.0f ms (%.1f), read and linted %5.0f ms (%.1f)%n",
                    round, bare, read, read / bare, linted, linted / bare);
        }
    }

    private static double millis(int copies, Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < copies; i++) {
            work.run();
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private void parse() {
        pages.forEach(page -> parser.parse(page.text()));
    }

    private void read() {
        pages.forEach(page -> ReadPage.read(Reading.of(page), operations));
    }

    private void lint() {
        Linter linter = new Linter(name -> true);
        FolderLint folder = linter.folder();
        pages.forEach(
                page -> folder.add(linter.alone(ReadPage.read(Reading.of(page), operations))));
        folder.findings();
    }
}
