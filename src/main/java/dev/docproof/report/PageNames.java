package dev.docproof.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What reports call files: by their path from one folder, with slashes, however they were named on
 * the command line. What lies elsewhere keeps its name.
 */
public final class PageNames {
    private final Path root;

    /**
     * @param root the folder that relative names count from, usually the one worked in
     */
    public PageNames(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public String of(String name) {
        try {
            Path path = root.resolve(name).normalize();
            return path.startsWith(root) && !path.equals(root)
                    ? root.relativize(path).toString().replace('\\', '/')
                    : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
