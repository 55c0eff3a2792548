package dev.docproof.junit;

import dev.docproof.curl.Placeholders;
import dev.docproof.http.Origin;
import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.traffic.Documentation;
import dev.docproof.verify.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages and contracts as tests name them. */
final class ReadPages {
    /** What pages call the server where nothing else is said. */
    static final Origin SERVER = new Origin("http", "localhost", 3000);

    private static final Set<String> SERVER_NAMES =
            Set.of("server_url", "base_url", "SERVER_URL", "BASE_URL");
    private static final Placeholders PLACEHOLDERS =
            name -> SERVER_NAMES.contains(name) ? Optional.of(SERVER.toString()) : Optional.empty();

    private ReadPages() {}

    static List<Subject> subjects(List<Path> paths) throws IOException {
        return new SubjectReader(PLACEHOLDERS, SERVER).read(InputFiles.find(paths));
    }

    static Documentation documentation(List<Path> paths) throws IOException {
        List<PageOperations> pages = subjects(paths).stream().map(Subject::documented).toList();
        return new Documentation(pages, false);
    }
}
