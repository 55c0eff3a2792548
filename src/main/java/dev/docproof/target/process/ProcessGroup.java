package dev.docproof.target.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program and all that it starts, ended together.
 *
 * <p>Where {@code setsid} is at hand the program leads a group of its own, which reaches even
 * children that have lost their parent; a watchdog ends that group when this process goes without a
 * word. Elsewhere the children that can be found are ended one by one.
 */
final class ProcessGroup implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(3);
    // It is told the group first, and then reads until the pipe from us is closed, which the system
    // does whatever becomes of us.
    private static final String WATCHDOG =
            "read -r group || exit 0; while read -r _; do :; done;"
                    + " kill -s TERM -- \"-$group\"; sleep 2; kill -s KILL -- \"-$group\"";

    private final Process leader;
    private final Optional<Process> watchdog;

    private ProcessGroup(Process leader, Optional<Process> watchdog) {
        this.leader = leader;
        this.watchdog = watchdog;
    }

    /**
     * @throws IOException where there is no such program
     */
    static ProcessGroup start(List<String> words, Path folder) throws IOException {
        Optional<Path> setsid = setsid();
        List<String> line = new ArrayList<>();
        setsid.ifPresent(program -> line.add(program.toString()));
        line.addAll(words);
        Optional<Process> watchdog = setsid.flatMap(ProcessGroup::watchdog);
        try {
            Process leader =
                    new ProcessBuilder(line)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                            .start();
            watchdog.ifPresent(dog -> tell(dog, leader));
            return new ProcessGroup(leader, watchdog);
        } catch (IOException e) {
            watchdog.ifPresent(Process::destroyForcibly);
            throw e;
        }
    }

    Process leader() {
        return leader;
    }

    /** Asks all of it to end, and ends what does not. */
    @Override
    public void close() {
        List<ProcessHandle> all =
                Stream.concat(leader.descendants(), Stream.of(leader.toHandle())).toList();
        signal("TERM");
        all.forEach(ProcessHandle::destroy);
        all.forEach(ProcessGroup::await);
        signal("KILL");
        all.forEach(ProcessHandle::destroyForcibly);
        watchdog.ifPresent(Process::destroyForcibly);
        await(leader.toHandle());
    }

    /** To the whole group, where there is one. */
    private void signal(String name) {
        if (watchdog.isPresent()) {
            run(List.of("kill", "-s", name, "--", "-" + leader.pid()));
        }
    }

    private static void run(List<String> words) {
        try {
            Process kill =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            kill.waitFor(1, TimeUnit.SECONDS);
        } catch (IOException e) {
            // The children that can be found are ended in any case.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            // Whatever is left is ended without asking.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Process> watchdog(Path setsid) {
        List<String> words = List.of(setsid.toString(), "/bin/sh", "-c", WATCHDOG);
        try {
            return Optional.of(
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void tell(Process watchdog, Process leader) {
        try {
            OutputStream pipe = watchdog.getOutputStream();
            pipe.write((leader.pid() + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            // Without a watchdog only a death without a word leaves something behind.
        }
    }

    private static java.io.File nothing() {
        Path nul = Path.of("/dev/null");
        return Files.exists(nul) ? nul.toFile() : new java.io.File("NUL");
    }

    private static Optional<Path> setsid() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
