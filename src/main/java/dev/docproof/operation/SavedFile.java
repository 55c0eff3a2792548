package dev.docproof.operation;

import java.util.regex.Pattern;

/** Words that ask the reader to keep a block in a file: {@code Save this to a JSON file:}. */
final class SavedFile {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?is).*\\b(save|store|put|write|copy)\\b.{0,60}\\b(file|as)\\b.*"
                            + "|.*\\bfile (named|called)\\b.*");

    private SavedFile() {}

    static boolean isAskedFor(String label) {
        return WORDS.matcher(label).matches();
    }
}
