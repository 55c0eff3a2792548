package dev.docproof.cli;

import dev.docproof.verify.Progress;
import dev.docproof.verify.Subject;

/** On a terminal, one line that says which page is being tried; nothing elsewhere. */
final class ProgressLine implements Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final boolean shown;

    ProgressLine(ColorOption color) {
        this.shown = color.isTerminal();
    }

    @Override
    public void starts(Subject subject, int done, int total) {
        if (shown) {
            String page = subject.documented().page().name().replaceAll("\\p{Cntrl}", "?");
            System.err.printf("%s%d/%d %s", CLEAR, done + 1, total, page);
        }
    }

    @Override
    public void ends() {
        if (shown) {
            System.err.print(CLEAR);
        }
    }
}
