package dev.docproof.curl;

import dev.docproof.curl.Shell.RawWord;
import dev.docproof.curl.Shell.Redirect;
import java.util.List;

/** Reads redirections (POSIX 2.7, and those of bash). */
final class RedirectParser {
    /** The longer ones first. */
    private static final List<String> OPERATORS =
            List.of("<<<", "<<-", "&>>", "<<", "<&", "<>", ">>", ">&", ">|", "&>", "<", ">");

    private final ShellParser shell;
    private final ShellCursor cursor;

    RedirectParser(ShellParser shell) {
        this.shell = shell;
        this.cursor = shell.cursor();
    }

    /** Reads a redirection, where one stands here, into the list; whether one did. */
    boolean readInto(List<Redirect> redirects) {
        String text = cursor.text();
        int at = cursor.at();
        int start = at;
        while (start < cursor.end() && ShellSyntax.isDigit(text.charAt(start)) && start - at < 4) {
            start++;
        }
        String operator = operatorAt(start);
        boolean numbered = start > at;
        boolean placeholder = cursor.isPage() && cursor.isPlaceholder();
        if (operator.isEmpty() || operator.equals("<") && !numbered && placeholder) {
            return false;
        }
        if (numbered && operator.startsWith("&")) {
            return false;
        }
        int descriptor =
                numbered
                        ? Integer.parseInt(text.substring(at, start))
                        : operator.contains("<") ? 0 : 1;
        cursor.moveTo(start + operator.length());
        cursor.skipBlanks();
        if (operator.equals("<<") || operator.equals("<<-")) {
            shell.await(HereDocuments.announced(shell, operator, redirects));
            return true;
        }
        RawWord target = WordParser.word(shell);
        redirects.add(new Redirect(descriptor, operator, target));
        return true;
    }

    private String operatorAt(int offset) {
        for (String operator : OPERATORS) {
            if (cursor.text().startsWith(operator, offset)
                    && offset + operator.length() <= cursor.end()
                    && !(operator.length() == 1 && cursor.isProcess(offset))) {
                return operator;
            }
        }
        return "";
    }
}
