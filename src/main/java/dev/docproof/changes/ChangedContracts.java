package dev.docproof.changes;

import dev.docproof.contract.Attachments;
import dev.docproof.contract.Contract;
import dev.docproof.contract.ContractReader;
import dev.docproof.operation.Exchange;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What changed contracts are about: as they were and as they are, since either may be documented.
 */
public final class ChangedContracts {
    private static final Set<String> DATA = Set.of("yml", "yaml", "json");

    private final ContractReader reader;

    public ChangedContracts(ContractReader reader) {
        this.reader = reader;
    }

    public List<Exchange> of(GitChanges changes) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        for (Path file : changes.files()) {
            if (isData(file)) {
                changes.before(file).ifPresent(text -> exchanges.addAll(read(file, text)));
                if (Files.isRegularFile(file)) {
                    String now = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    exchanges.addAll(read(file, now));
                }
            }
        }
        return exchanges;
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return DATA.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Contracts that cannot be read are told of where they are used. */
    private List<Exchange> read(Path path, String text) {
        SourceFile file = new SourceFile(path.toString(), text);
        if (!ContractReader.looksLikeContract(file)) {
            return List.of();
        }
        return reader.read(file, Attachments.none()).value().orElse(List.of()).stream()
                .map(Contract::exchange)
                .toList();
    }
}
