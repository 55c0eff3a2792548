package dev.docproof.junit;

import dev.docproof.input.InputFiles;
import dev.docproof.input.SubjectReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.ConfigurationFile;
import dev.docproof.setup.PageServers;
import dev.docproof.traffic.Documentation;
import dev.docproof.verify.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pages and contracts as tests name them, read as {@code docproof.yml} says. */
final class ReadPages {
    private ReadPages() {}

    /**
     * @param named the configuration; the one here or above, as the command finds it, where it is
     *     empty
     */
    static Configuration configuration(Optional<Path> named) throws IOException {
        Optional<ConfigurationFile> file =
                named.map(ConfigurationFile::new).or(ConfigurationFile::found);
        return file.isPresent()
                ? file.get().read(name -> Optional.ofNullable(System.getenv(name)))
                : ConfigurationFile.none();
    }

    static List<Subject> subjects(List<Path> paths, PageServers servers) throws IOException {
        return new SubjectReader(servers.placeholders(), PageServers.USUAL.origin())
                .read(InputFiles.find(paths));
    }

    static Documentation documentation(List<Path> paths) throws IOException {
        PageServers servers = PageServers.of(configuration(Optional.empty()).settings().inputs());
        List<PageOperations> pages =
                subjects(paths, servers).stream().map(Subject::documented).toList();
        return new Documentation(pages, false);
    }
}
