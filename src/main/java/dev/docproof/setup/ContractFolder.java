package dev.docproof.setup;

import dev.docproof.contract.Contract;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.Severity;
import dev.docproof.input.ContractFiles;
import dev.docproof.report.FindingText;
import dev.docproof.target.stub.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contracts of a folder. */
public record ContractFolder(Path folder) {
    /**
     * @throws CannotRun where there is no such folder, or a contract in it cannot be read
     */
    public List<Contract> contracts() throws IOException {
        if (!Files.exists(folder)) {
            throw new CannotRun("there are no contracts at %s; %s".formatted(folder, advice()));
        }
        Reading<List<Contract>> read = new ContractFiles(PageServers.USUAL.origin()).read(folder);
        List<Finding> errors =
                read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        if (!errors.isEmpty()) {
            throw new CannotRun("a contract cannot be read\n" + FindingText.plain(errors).strip());
        }
        return read.value().orElse(List.of());
    }

    private String advice() {
        return folder.toString().matches("[\\w.-]+:\\d+.*")
                ? "a server is named by its URL: http://" + folder
                : "name a folder of contracts, or a URL with --against";
    }

    /**
     * What serves them.
     *
     * @throws CannotRun where there is none, or one that cannot be read
     */
    public List<Stub> stubs() throws IOException {
        List<Stub> stubs = new ArrayList<>();
        for (Contract contract : contracts()) {
            contract.stubMapping().ifPresent(json -> stubs.add(new Stub(contract.label(), json)));
        }
        if (stubs.isEmpty()) {
            throw new CannotRun(
                    "there is no contract in %s; contracts are YAML files with a request and a response"
                            .formatted(folder));
        }
        return stubs;
    }
}
