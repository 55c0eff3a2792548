package dev.docproof.setup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** The command cannot do its work; the message is one line that says what to do. */
public final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something could not be read or written: what, and what the system has to say about it. */
    public static CannotRun because(String what, Exception cause) {
        return new CannotRun(what + ": " + words(cause), cause);
    }

    private static String words(Throwable cause) {
        if (cause.getCause() instanceof IOException wrapped) {
            return words(wrapped);
        }
        if (cause instanceof FileSystemException failure) {
            return "%s: %s".formatted(failure.getFile(), reason(failure));
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String reason(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        // Some have no words of their own, only names: AccessDeniedException.
        String name = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
