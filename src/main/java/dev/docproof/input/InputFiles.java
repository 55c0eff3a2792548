package dev.docproof.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files below the paths that a user names, in a stable order: as named, and by path within a
 * folder. Symbolic links inside a folder are not followed; hidden folders and {@code node_modules}
 * are passed by.
 */
public final class InputFiles {
    private static final Set<String> EXTENSIONS =
            Set.of("md", "markdown", "mdx", "yml", "yaml", "json");

    private InputFiles() {}

    /**
     * Pages and data files.
     *
     * @throws NoSuchFileException for a path that does not exist
     */
    public static List<InputFile> find(Collection<Path> named) throws IOException {
        return find(named, path -> EXTENSIONS.contains(extension(path)));
    }

    /**
     * @param wanted which of a folder's files; one that is named itself is always wanted
     */
    static List<InputFile> find(Collection<Path> named, Predicate<Path> wanted) throws IOException {
        Map<Path, InputFile> found = new LinkedHashMap<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                below(path, wanted)
                        .forEach(file -> found.putIfAbsent(file, new InputFile(file, path)));
            } else if (Files.exists(path)) {
                Path folder = path.toAbsolutePath().getParent();
                found.putIfAbsent(path, new InputFile(path, folder));
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes a) {
                        return !path.equals(folder) && isPassedBy(path)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        if (isWanted(path, wanted)) {
                            files.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException e) {
                        // An unreadable file is met again when it is read, and said there.
                        if (isWanted(path, wanted)) {
                            files.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    private static boolean isPassedBy(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    private static boolean isWanted(Path path, Predicate<Path> wanted) {
        return wanted.test(path)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(path);
    }

    /** In lower case, without the dot. */
    static String extension(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
