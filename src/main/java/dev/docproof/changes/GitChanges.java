package dev.docproof.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that differ from those of a commit: changed, added, deleted, committed or not. On a
 * branch it counts from where the branch left the commit's own history, so that what others did
 * meanwhile is not taken for a change.
 */
public final class GitChanges {
    private final Git git;
    private final String base;
    private final Path top;
    private final Set<Path> files;

    private GitChanges(Git git, String base, Path top, Set<Path> files) {
        this.git = git;
        this.base = base;
        this.top = top;
        this.files = Set.copyOf(files);
    }

    /**
     * @param ref a commit as git understands it: {@code origin/main}, {@code HEAD~3}
     * @param folder somewhere in the working tree
     * @throws IOException where git cannot say
     */
    public static GitChanges since(String ref, Path folder) throws IOException {
        Git here = new Git(folder);
        Path top =
                Path.of(
                        here.line("rev-parse", "--show-toplevel")
                                .orElseThrow(
                                        () ->
                                                new IOException(
                                                        "this folder is in no git repository")));
        Git git = new Git(top);
        // Verified first, a name that looks like an option never reaches the commands below.
        String commit =
                git.line("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")
                        .orElseThrow(() -> new IOException("git knows no commit " + ref));
        String base = git.line("merge-base", commit, "HEAD").orElse(commit);
        Set<Path> files = new LinkedHashSet<>();
        git.names("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", base, "--")
                .forEach(name -> files.add(top.resolve(name)));
        git.names("ls-files", "--others", "--exclude-standard", "-z")
                .forEach(name -> files.add(top.resolve(name)));
        return new GitChanges(git, base, top, files);
    }

    /** By their real paths; what is there no more is among them. */
    public Set<Path> files() {
        return files;
    }

    /** The text of a file as it was; empty where it was not there. */
    public Optional<String> before(Path file) throws IOException {
        String name = top.relativize(file).toString().replace('\\', '/');
        return git.run("cat-file", "blob", base + ":" + name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
