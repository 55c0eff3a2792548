package dev.docproof.config;

import java.util.List;

/** How the state of a target is put back to what it was. */
public sealed interface Reset {
    /** The target is stopped, and started again. */
    record Restart() implements Reset {}

    /**
     * A file or folder is copied over another while the target is stopped, if it was started by us.
     *
     * @param from relative to the folder of the configuration, as {@code to} is
     */
    record Copy(String from, String to) implements Reset {}

    /**
     * @param target a path of the target: {@code /__reset}
     */
    record Call(String method, String target) implements Reset {}

    /**
     * @param words a program and its arguments; no shell reads them
     */
    record Command(List<String> words) implements Reset {
        public Command {
            words = List.copyOf(words);
        }
    }
}
