package dev.docproof.target.process;

/** A program of the target did not do its work; the message ends with what it printed last. */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LINES = 20;

    ServerFailed(String message, KeptOutput output) {
        super(message + shown(output.lastLines(LINES)));
    }

    private static String shown(String lines) {
        return lines.isEmpty() ? "; it printed nothing" : "; it printed:\n" + lines.indent(2);
    }
}
