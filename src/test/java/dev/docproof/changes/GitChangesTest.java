package dev.docproof.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docproof.contract.ContractReader;
import dev.docproof.curl.Placeholders;
import dev.docproof.http.Origin;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitChangesTest {
    private static final String CONTRACT =
            """
            request:
              method: %s
              url: /users/7
            response:
              status: 200
            """;

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void makes_a_repository() throws Exception {
        folder = temporary.toRealPath();
        git("init", "-q");
        git("config", "user.email", "someone@example.com");
        git("config", "user.name", "Someone");
        write("docs/get user.md", page("GET"));
        write("docs/put-user.md", page("PUT") + "\nSends `body.json`.\n");
        write("docs/other.md", "# Other\n");
        write("contracts/get.yml", CONTRACT.formatted("GET"));
        write("docs/body.json", "{}");
        git("add", ".");
        git("commit", "-qm", "First");
    }

    @Test
    void a_changed_page_is_concerned_committed_or_not() throws Exception {
        assertThat(concerned("HEAD")).isEmpty();
        write("docs/other.md", "# Another\n");
        write("docs/\u00fcber.md", "# New\n");
        assertThat(concerned("HEAD")).containsExactly("other.md", "\u00fcber.md");
        git("add", ".");
        git("commit", "-qm", "Second");
        assertThat(concerned("HEAD")).isEmpty();
        assertThat(concerned("HEAD~1")).containsExactly("other.md", "\u00fcber.md");
    }

    @Test
    void a_page_that_documents_what_a_changed_contract_is_about_is_concerned() throws Exception {
        write("contracts/get.yml", CONTRACT.formatted("GET") + "  body: {}\n");
        assertThat(concerned("HEAD")).containsExactly("get user.md");
        Files.delete(folder.resolve("contracts/get.yml"));
        assertThat(concerned("HEAD")).containsExactly("get user.md");
        write("contracts/get.yml", CONTRACT.formatted("PUT"));
        assertThat(concerned("HEAD")).containsExactly("get user.md", "put-user.md");
    }

    @Test
    void a_page_that_names_a_changed_file_is_concerned() throws Exception {
        write("docs/body.json", "{\"a\": 1}");
        assertThat(concerned("HEAD")).containsExactly("put-user.md");
    }

    @Test
    void what_others_did_meanwhile_is_no_change_of_ours() throws Exception {
        git("branch", "ours");
        write("docs/other.md", "# Theirs\n");
        git("commit", "-qam", "Theirs");
        String theirs = new Git(folder).line("rev-parse", "HEAD").orElseThrow();
        git("checkout", "-q", "ours");
        assertThat(concerned(theirs)).isEmpty();
    }

    @Test
    void what_is_no_commit_is_said() {
        assertThatThrownBy(() -> GitChanges.since("--output=x", folder))
                .isInstanceOf(IOException.class)
                .hasMessage("git knows no commit --output=x");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private List<String> concerned(String ref) throws IOException {
        GitChanges changes = GitChanges.since(ref, folder.resolve("docs"));
        ContractReader contracts = new ContractReader(Origin.of("http://localhost").orElseThrow());
        ConcernedPages concerned =
                new ConcernedPages(changes.files(), new ChangedContracts(contracts).of(changes));
        List<String> names = new ArrayList<>();
        try (var pages = Files.list(folder.resolve("docs"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                if (concerned.contain(read(page))) {
                    names.add(page.getFileName().toString());
                }
            }
        }
        return names;
    }

    private static PageOperations read(Path page) throws IOException {
        return new MarkdownReader()
                .read(new SourceFile(page.toString(), Files.readString(page)))
                .flatMap(new OperationReader(Placeholders.none(), file -> Attachments.none())::read)
                .value()
                .orElseThrow();
    }

    private static String page(String method) {
        return "# A user\n\n```\n%s /users/{id}\n```\n".formatted(method);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
