package dev.docproof.finding;

/**
 * Names of pages: {@code docs/*.md}, {@code docs/tutorials/**}. A star stands for anything inside a
 * folder, two for anything below it, <code>**&#47;</code> for any folders or none, a question mark
 * for one character.
 */
public record PageGlob(String text) {
    /** Time grows with the product of both lengths, whatever the glob. */
    public boolean matches(String name) {
        boolean[] ends = new boolean[name.length() + 1];
        ends[0] = true;
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("**/", i)) {
                ends = folders(ends, name);
                i += 3;
            } else if (text.startsWith("**", i)) {
                ends = run(ends, name, true);
                i += 2;
            } else {
                ends = text.charAt(i) == '*' ? run(ends, name, false) : one(ends, name, i);
                i++;
            }
        }
        return ends[name.length()];
    }

    private static boolean[] folders(boolean[] ends, String name) {
        boolean[] next = ends.clone();
        boolean open = false;
        for (int at = 0; at < name.length(); at++) {
            open |= ends[at];
            next[at + 1] |= open && name.charAt(at) == '/';
        }
        return next;
    }

    private static boolean[] run(boolean[] ends, String name, boolean deep) {
        boolean[] next = ends.clone();
        for (int at = 0; at < name.length(); at++) {
            next[at + 1] |= next[at] && (deep || name.charAt(at) != '/');
        }
        return next;
    }

    private boolean[] one(boolean[] ends, String name, int i) {
        boolean[] next = new boolean[ends.length];
        char c = text.charAt(i);
        for (int at = 0; at < name.length(); at++) {
            boolean fits = c == '?' ? name.charAt(at) != '/' : c == name.charAt(at);
            next[at + 1] = ends[at] && fits;
        }
        return next;
    }

    @Override
    public String toString() {
        return text;
    }
}
