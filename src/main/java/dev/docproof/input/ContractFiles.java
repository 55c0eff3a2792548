package dev.docproof.input;

import dev.docproof.contract.Attachments;
import dev.docproof.contract.Contract;
import dev.docproof.contract.ContractReader;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All contracts of a folder. */
public final class ContractFiles {
    private static final Set<String> DATA = Set.of("yml", "yaml", "json");

    private final ContractReader reader;
    private final SourceReader sources = new SourceReader();

    /**
     * @param server where the requests of contracts are addressed to, as they name no host
     */
    public ContractFiles(Origin server) {
        this.reader = new ContractReader(server);
    }

    /** Every contract that could be read, and a finding for each file that could not. */
    public Reading<List<Contract>> read(Path folder) throws IOException {
        List<Contract> contracts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (InputFile file : find(folder)) {
            Reading<SourceFile> source = sources.read(file.path());
            findings.addAll(source.findings());
            if (source.value().filter(ContractFiles::isContract).isPresent()) {
                Reading<List<Contract>> read = read(source.value().get(), file);
                findings.addAll(read.findings());
                read.value().ifPresent(contracts::addAll);
            }
        }
        return Reading.of(contracts, findings);
    }

    /** The files of a folder that may be contracts. */
    public static List<Path> in(Path folder) throws IOException {
        return find(folder).stream().map(InputFile::path).toList();
    }

    private static List<InputFile> find(Path folder) throws IOException {
        return InputFiles.find(List.of(folder), ContractFiles::mayBeContract);
    }

    /** By its name. */
    public static boolean mayBeContract(Path path) {
        return DATA.contains(InputFiles.extension(path))
                || ContractReader.isCode(path.getFileName().toString());
    }

    private static boolean isContract(SourceFile source) {
        return ContractReader.isCode(source.name()) || ContractReader.looksLikeContract(source);
    }

    Reading<List<Contract>> read(SourceFile source, InputFile file) {
        return reader.read(source, Attachments.within(file.folder()));
    }
}
