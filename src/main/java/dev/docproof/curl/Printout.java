package dev.docproof.curl;

import java.util.Set;

/**
 * Tells the lines that a command printed from the commands, where a page shows both in one block.
 * An apostrophe in an answer opens no quote.
 */
final class Printout {
    private static final Set<String> COMMANDS =
            Set.of(
                    "curl",
                    "echo",
                    "printf",
                    "cat",
                    "tee",
                    "export",
                    "unset",
                    "set",
                    "declare",
                    "local",
                    "readonly",
                    "read",
                    "sudo",
                    "time",
                    "exec",
                    "command",
                    "nohup",
                    "if",
                    "then",
                    "else",
                    "elif",
                    "fi",
                    "for",
                    "while",
                    "until",
                    "do",
                    "done",
                    "case",
                    "esac",
                    "function",
                    "true",
                    "false",
                    "test",
                    "source",
                    "sleep",
                    "base64",
                    "tr",
                    "cd");

    private Printout() {}

    /** Whether the line that starts here is no command that matters to a request. */
    static boolean isPrintout(String text, int from, int end) {
        int newline = text.indexOf('\n', from);
        int lineEnd = newline < 0 ? end : Math.min(newline, end);
        String line = text.substring(from, lineEnd);
        if (line.isEmpty() || line.startsWith("(") || mentions(line)) {
            return false;
        }
        int word = 0;
        while (word < line.length() && ShellSyntax.isName(line.charAt(word))) {
            word++;
        }
        boolean assigns = word > 0 && (line.startsWith("=", word) || line.startsWith("+=", word));
        return !assigns && !COMMANDS.contains(line.substring(0, word));
    }

    private static boolean mentions(String line) {
        return line.contains("curl") || line.contains("<<");
    }
}
