package dev.docproof.cli;

import dev.docproof.finding.Reading;
import dev.docproof.input.InputFile;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.List;

/** Reads the text of a page that is still in memory as if it were at its place. */
record PageReading(InputFile place, List<String> servers) {
    PageReading {
        servers = List.copyOf(servers);
    }

    ReadPage read(SourceFile text) {
        return read(Reading.of(text));
    }

    /** What the reader of its file said goes with what is said here. */
    ReadPage read(Reading<SourceFile> text) {
        Attachments attachments = new PageFolder(place.folder(), place.root());
        TargetChoice choice = new TargetChoice("contracts", servers, Duration.ofSeconds(1));
        OperationReader operations =
                new OperationReader(choice.placeholders(), page -> attachments);
        return ReadPage.read(text, operations);
    }
}
