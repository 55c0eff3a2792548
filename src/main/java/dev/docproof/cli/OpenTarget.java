package dev.docproof.cli;

import dev.docproof.config.TargetSettings.Pace;
import dev.docproof.target.Target;
import dev.docproof.verify.StateReset;
import java.util.List;
import java.util.Optional;

/**
 * A target that is up, and what is to be closed after use.
 *
 * @param label for people
 * @param isOurs whether it runs on this machine, so that trying things on it hurts nobody
 * @param keepsState whether it remembers what was written
 * @param stop takes a server down that Docproof started; empty for one that it did not
 * @param reset puts its state back, where that is configured
 * @param pace how fast and how patiently it is asked
 * @param resources in the order they are closed
 */
record OpenTarget(
        Target target,
        String label,
        boolean isOurs,
        boolean keepsState,
        Optional<Runnable> stop,
        Optional<StateReset> reset,
        Pace pace,
        List<AutoCloseable> resources)
        implements AutoCloseable {
    OpenTarget {
        resources = List.copyOf(resources);
    }

    @Override
    public void close() {
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException("Cannot close " + label, e);
            }
        }
    }
}
