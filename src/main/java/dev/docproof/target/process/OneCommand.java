package dev.docproof.target.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that does one thing and ends, such as one that puts data back. */
public record OneCommand(List<String> words, Path folder, Duration patience) {
    public OneCommand {
        words = List.copyOf(words);
    }

    /**
     * @throws ServerFailed where it cannot be run, fails or does not end in time
     */
    public void run() {
        KeptOutput output = new KeptOutput();
        try (ProcessGroup group = ProcessGroup.start(words, folder)) {
            Thread reader =
                    new Thread(
                            () -> output.read(group.leader().getInputStream()), "docproof-output");
            reader.setDaemon(true);
            reader.start();
            if (!group.leader().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failed("did not end in time", output);
            }
            reader.join(1_000);
            if (group.leader().exitValue() != 0) {
                throw failed("ended with exit code " + group.leader().exitValue(), output);
            }
        } catch (IOException e) {
            throw failed("cannot be run: " + e.getMessage(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + words + " ran", e);
        }
    }

    private ServerFailed failed(String what, KeptOutput output) {
        return new ServerFailed("'%s' %s".formatted(String.join(" ", words), what), output);
    }
}
