package dev.docproof.cli;

import dev.docproof.finding.Reading;
import dev.docproof.input.InputFile;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.setup.PageServers;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.source.SourceFile;

/** Reads the text of a page that is still in memory as if it were at its place. */
record PageReading(InputFile place, PageServers servers) {
    ReadPage read(SourceFile text) {
        return read(Reading.of(text));
    }

    /** What the reader of its file said goes with what is said here. */
    ReadPage read(Reading<SourceFile> text) {
        Attachments attachments = new PageFolder(place.folder(), place.root());
        OperationReader operations =
                new OperationReader(servers.placeholders(), page -> attachments);
        return ReadPage.read(text, operations);
    }
}
