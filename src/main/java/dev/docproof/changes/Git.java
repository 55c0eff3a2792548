package dev.docproof.changes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The git command in one folder, run without a shell and without what a repository could hook in.
 */
final class Git {
    private static final int MOST_BYTES = 64 << 20;
    private static final long SECONDS = 60;

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What it prints.
     *
     * @return empty where it says no
     */
    Optional<byte[]> run(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of("git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        return output(builder.start());
    }

    private static Optional<byte[]> output(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            byte[] printed = out.readNBytes(MOST_BYTES + 1);
            if (printed.length > MOST_BYTES) {
                throw new IOException("git printed more than " + MOST_BYTES + " bytes");
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("git took longer than " + SECONDS + " s");
            }
            return process.exitValue() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A single line that it prints. */
    Optional<String> line(String... arguments) throws IOException {
        return run(arguments).map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip());
    }

    /** Names that it prints with NUL behind each. */
    List<String> names(String... arguments) throws IOException {
        String all =
                run(arguments)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElseThrow(() -> new IOException("git could not list what changed"));
        return all.isEmpty() ? List.of() : List.of(all.split("\0"));
    }
}
