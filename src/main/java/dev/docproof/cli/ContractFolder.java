package dev.docproof.cli;

import dev.docproof.contract.Attachments;
import dev.docproof.contract.Contract;
import dev.docproof.contract.ContractReader;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The contracts of a folder, in the order of their paths. */
record ContractFolder(Path folder) {
    /** Every contract that could be read, and a finding for each file that could not. */
    Reading<List<Contract>> read(Origin server) {
        if (!Files.exists(folder)) {
            throw new CannotRun(
                    "there is no folder %s; name the one with the contracts".formatted(folder));
        }
        ContractReader reader = new ContractReader(server);
        List<Contract> contracts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : files()) {
            SourceFile source = source(path);
            if (ContractReader.isCode(source.name()) || ContractReader.looksLikeContract(source)) {
                Path beside = path.toAbsolutePath().getParent();
                Reading<List<Contract>> reading = reader.read(source, Attachments.within(beside));
                reading.value().ifPresent(contracts::addAll);
                findings.addAll(reading.findings());
            }
        }
        return Reading.of(contracts, findings);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new CannotRun("the folder %s cannot be read".formatted(folder), e);
        }
    }

    private static SourceFile source(Path path) {
        try {
            return new SourceFile(path.toString(), Files.readString(path));
        } catch (CharacterCodingException e) {
            // A picture or another attachment.
            return new SourceFile(path.toString(), "");
        } catch (IOException e) {
            throw new CannotRun("the file %s cannot be read".formatted(path), e);
        }
    }
}
