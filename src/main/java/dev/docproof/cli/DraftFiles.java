package dev.docproof.cli;

import dev.docproof.contract.Contract;
import dev.docproof.draft.DraftFolder;
import dev.docproof.draft.Step;
import dev.docproof.input.InputFile;
import dev.docproof.input.InputFiles;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.ContractFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of contracts as it is on disk. */
record DraftFiles(Path folder) {
    /**
     * @throws CannotRun where a contract cannot be read: it may be the very one for an example
     */
    DraftFolder read() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new DraftFolder(name(folder), Map.of(), List.of());
        }
        List<Contract> contracts = new ContractFolder(folder).contracts();
        Map<String, String> files = new HashMap<>();
        for (InputFile file : InputFiles.find(List.of(folder))) {
            if (file.extension().startsWith("y")) {
                // Bytes that are no UTF-8 were reported by the reader above.
                byte[] bytes = Files.readAllBytes(file.path());
                files.put(name(file.path()), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return new DraftFolder(name(folder), files, contracts);
    }

    void write(List<Step> steps) throws IOException {
        for (Step step : steps) {
            if (step.writes()) {
                Path file = Path.of(step.path());
                Files.createDirectories(file.getParent());
                if (leadsOut(file)) {
                    throw new CannotRun(
                            file + " is not written: a symbolic link leads it out of " + folder);
                }
                Files.writeString(file, step.draft().orElseThrow().text());
            }
        }
    }

    private boolean leadsOut(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                || !file.getParent().toRealPath().startsWith(folder.toRealPath());
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
