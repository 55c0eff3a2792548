package dev.docproof.input;

import dev.docproof.contract.Contract;
import dev.docproof.contract.ContractReader;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.http.Origin;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads pages and contracts into what can be verified, telling them apart by their content. */
public final class SubjectReader {
    private static final Set<String> DATA = Set.of("yml", "yaml", "json");

    private final Placeholders placeholders;
    private final ContractFiles contracts;
    private final SourceReader sources = new SourceReader();

    /**
     * @param contractServer where the requests of contracts are addressed to, as they name no host
     */
    public SubjectReader(Placeholders placeholders, Origin contractServer) {
        this.placeholders = placeholders;
        this.contracts = new ContractFiles(contractServer);
    }

    /** One subject a file; data files that are no contracts are left out. */
    public List<Subject> read(List<InputFile> files) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        for (InputFile file : files) {
            if (isSubject(file)) {
                subjects.add(read(file));
            }
        }
        return subjects;
    }

    /** Whether it is a page, or a contract by what is in it. */
    boolean isSubject(InputFile file) throws IOException {
        return !isData(file)
                || sources.read(file.path())
                        .value()
                        .map(ContractReader::looksLikeContract)
                        .orElse(true);
    }

    private static boolean isData(InputFile file) {
        return DATA.contains(file.extension());
    }

    Subject read(InputFile file) throws IOException {
        Reading<SourceFile> source = sources.read(file.path());
        if (source.value().isEmpty()) {
            SourceFile unread = source.findings().get(0).span().file();
            return new Subject(nothing(unread), source.findings());
        }
        SourceFile text = source.value().get();
        Reading<PageOperations> read = isData(file) ? contracts(text, file) : page(text, file);
        List<Finding> findings = new ArrayList<>(source.findings());
        findings.addAll(read.findings());
        return new Subject(read.value().orElseGet(() -> nothing(text)), findings);
    }

    private Reading<PageOperations> page(SourceFile text, InputFile file) {
        Attachments attachments = new PageFolder(file.folder(), file.root());
        return new MarkdownReader()
                .read(text)
                .flatMap(new OperationReader(placeholders, page -> attachments)::read);
    }

    private Reading<PageOperations> contracts(SourceFile text, InputFile file) {
        return contracts
                .read(text, file)
                .map(
                        read ->
                                new PageOperations(
                                        text,
                                        List.of(),
                                        read.stream().map(Contract::exchange).toList()));
    }

    private static PageOperations nothing(SourceFile file) {
        return new PageOperations(file, List.of(), List.of());
    }
}
